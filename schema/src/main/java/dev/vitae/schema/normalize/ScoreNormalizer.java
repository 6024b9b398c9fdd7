package dev.vitae.schema.normalize;

import dev.vitae.schema.normalize.Score.Kind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A score as written to its number, its scale and its honours: {@code GPA: 3.8/4.0}, {@code 17 sur 20}, {@code 85%},
 * {@code Note 1,3}, {@code 110/110 e lode}, {@code First Class Honours}.
 *
 * <p>A scale is given only where it is written. A German grade is one only where a German word says that it is a grade, and
 * where it is better than 4; in Switzerland the same words mean a scale where 6 is the best, and 4 passes. A text of several
 * scores ({@code Maths 64%; Physics 70%}) is no score, nor is one with words that are not known: nobody can tell what was
 * measured. Immutable and thread-safe; make one and keep it.
 */
public final class ScoreNormalizer {

    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 5;

    private static final String NUMBER = "([0-9]{1,5}(?:[.,][0-9]{1,4})?)(?!:?[0-9])";
    private static final String OF =
            "(?:/|\\bout of\\b|\\bof\\b|\\bvon\\b|\\baus\\b|\\bsur\\b|\\bsu\\b|\\bsobre\\b|\\bde\\b"
                    + "|\\bem\\b|\\bvan de\\b|\\bvan\\b|\\bon an?\\b|\\bon\\b|\\(\\s?(?:scale|out of|of|on an?)?)";

    private static final Pattern MARK =
            Pattern.compile("(?<![0-9.,/:-])" + NUMBER + "(?:\\s?(%|\\bpercent\\b|\\bprozent\\b"
                    + "|\\bpour cent\\b|\\bper cent\\b|\\bpor ciento\\b|\\bpor cento\\b|\\bprocent\\b)"
                    + "|\\s?" + OF + "\\s?(?:scale of\\s|max\\.?\\s)?" + NUMBER + "(?![.,/]?[0-9])(?:\\s?%)?)?");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}:'-]+|(?<![0-9]):|:(?![0-9])");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal BEST_GERMAN_GRADE = BigDecimal.ONE;
    private static final BigDecimal FIRST_SWISS_PASS = BigDecimal.valueOf(4);

    /** Behind a bar these are years, not scales. */
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);

    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    /** What a word around the number says of it. */
    private enum Hint {
        GPA,
        GERMAN,
        PERCENT,
        LABEL,
        UNIT,
        GRADE,
        FILLER
    }

    private final Map<String, Honours> honours = new HashMap<>();
    private final Map<String, Hint> hints = new HashMap<>();
    private final NavigableSet<String> phrases = new TreeSet<>();

    private ScoreNormalizer() {
        Set<String> kinds = new HashSet<>();
        for (Honours honour : Honours.values()) {
            kinds.add(honour.name());
        }
        for (String line : ResourceLines.of("score-words.txt")) {
            int tab = line.indexOf('\t');
            String kind = line.substring(0, tab).toUpperCase(Locale.ROOT);
            String phrase = key(line.substring(tab + 1));
            if (kinds.contains(kind)) {
                honours.put(phrase, Honours.valueOf(kind));
            } else {
                hints.put(phrase, Hint.valueOf(kind));
            }
            phrases.add(phrase);
        }
    }

    public static ScoreNormalizer create() {
        return new ScoreNormalizer();
    }

    /** The score, if the text is one and no more than one. */
    public Optional<Score> normalize(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = Folding.fold(text);
        return read(words(folded)).score().or(() -> withNumber(folded));
    }

    /** What a word or phrase is in a score; empty if it is none of those that are known. */
    public Optional<ScoreWord> word(String phrase) {
        String key = key(phrase);
        return honours.containsKey(key)
                ? Optional.of(ScoreWord.HONOURS)
                : Optional.ofNullable(hints.get(key)).map(ScoreNormalizer::wordOf);
    }

    /** Whether a word or phrase that is known may begin with the text; most words of a line begin none. */
    public boolean mayBegin(String text) {
        String key = key(text);
        String next = phrases.ceiling(key);
        return next != null && next.startsWith(key);
    }

    private static String key(String phrase) {
        return String.join(" ", words(Folding.fold(phrase)));
    }

    private static ScoreWord wordOf(Hint hint) {
        return switch (hint) {
            case GPA, GERMAN, PERCENT, LABEL -> ScoreWord.LABEL;
            case UNIT -> ScoreWord.UNIT;
            case GRADE -> ScoreWord.GRADE;
            case FILLER -> ScoreWord.FILLER;
        };
    }

    private Optional<Score> withNumber(String folded) {
        Matcher mark = MARK.matcher(folded);
        if (!mark.find()) {
            return Optional.empty();
        }
        Around around = read(words(folded.substring(0, mark.start()) + " | " + folded.substring(mark.end())));
        return around.score(number(mark.group(1)), mark.group(2) != null, Optional.ofNullable(mark.group(3)));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static List<String> words(String folded) {
        return BETWEEN_WORDS
                .splitAsStream(folded)
                .filter(word -> !word.isEmpty() && !word.equals("-"))
                .toList();
    }

    private Around read(List<String> words) {
        Around around = new Around();
        for (int i = 0; i < words.size(); ) {
            i += around.take(words, i);
        }
        return around;
    }

    /** What stands around the number. */
    private final class Around {

        private final EnumSet<Hint> said = EnumSet.noneOf(Hint.class);
        private final EnumSet<Honours> awarded = EnumSet.noneOf(Honours.class);
        private boolean unknown;

        /** Takes the longest phrase that begins here and tells how many words it has. */
        int take(List<String> words, int from) {
            for (int length = Math.min(MOST_WORDS, words.size() - from); length > 0; length--) {
                String phrase = String.join(" ", words.subList(from, from + length));
                Honours honour = honours.get(phrase);
                Hint hint = hints.get(phrase);
                if (honour != null || hint != null) {
                    Optional.ofNullable(honour).ifPresent(awarded::add);
                    Optional.ofNullable(hint).ifPresent(said::add);
                    return length;
                }
            }
            unknown = true;
            return 1;
        }

        private boolean isSure() {
            return !unknown && awarded.size() <= 1;
        }

        private Optional<Honours> honour() {
            return awarded.stream().findFirst();
        }

        /** The score, where there is no number. */
        Optional<Score> score() {
            return isSure() && !awarded.isEmpty()
                    ? Optional.of(new Score(Kind.HONOURS, Optional.empty(), Optional.empty(), honour()))
                    : Optional.empty();
        }

        Optional<Score> score(BigDecimal value, boolean percent, Optional<String> of) {
            Optional<BigDecimal> max = of.map(ScoreNormalizer::number);
            if (!isSure() || max.filter(best -> !isScale(value, best)).isPresent()) {
                return Optional.empty();
            }
            boolean isPercentage = max.isEmpty() && (percent || said.contains(Hint.PERCENT));
            if (isPercentage) {
                return value.compareTo(HUNDRED) > 0
                        ? Optional.empty()
                        : Optional.of(new Score(Kind.PERCENTAGE, Optional.of(value), Optional.of(HUNDRED), honour()));
            }
            return Optional.of(new Score(kind(value, max), Optional.of(value), max, honour()));
        }

        private Kind kind(BigDecimal value, Optional<BigDecimal> max) {
            if (said.contains(Hint.GPA)) {
                return Kind.GPA;
            }
            boolean german = said.contains(Hint.GERMAN)
                    && max.isEmpty()
                    && value.compareTo(BEST_GERMAN_GRADE) >= 0
                    && value.compareTo(FIRST_SWISS_PASS) < 0;
            return german ? Kind.GERMAN_GRADE : Kind.POINTS;
        }

        private boolean isScale(BigDecimal value, BigDecimal best) {
            boolean year = said.isEmpty()
                    && best.scale() == 0
                    && best.compareTo(FIRST_YEAR) >= 0
                    && best.compareTo(LAST_YEAR) <= 0;
            return !year && best.signum() > 0 && value.compareTo(best) <= 0;
        }
    }
}
