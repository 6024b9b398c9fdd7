package dev.vitae.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what texts say of a person's age, gender, nationality and family, by the words of {@code personal-words.tsv}.
 * Thread-safe.
 */
final class PersonalWords {

    private static final String SEPARATOR = "[,;|•·()/\\n]";
    private static final String BEGINS = "(?<=^|" + SEPARATOR + "\\s{0,2})";
    private static final String ENDS = "(?=\\s{0,2}(?:$|" + SEPARATOR + "))";
    /** An age, but not one that begins a range or is a limit. */
    private static final String OF_AGE = "(?:1[5-9]|[2-7]\\d)";

    private static final String NO_RANGE = "(?!\\d|\\s?[-–+]|\\s(?:to|and|or|bis|und|oder|à|et|ou|a|y|e|o|en|of)\\s)";
    private static final String YEAR = "(?<!\\d)(?:19|20)\\d\\d(?!\\d)";
    private static final String DATE = "\\d{1,2}[./ -]{1,2}\\d{1,2}[./ -]{1,2}\\d{2}(?!\\d)";

    /** How the words stand in a text. */
    private enum Form {
        BORN,
        LABEL,
        YEARS,
        AGE,
        OLD,
        COUNT,
        ALONE,
        PHRASE,
        TITLE,
        PRONOUN
    }

    private record Rule(Redaction redaction, Form form, Optional<String> language) {}

    private final Map<Rule, Pattern> patterns = new HashMap<>();

    PersonalWords() {
        Map<Rule, List<String>> phrases = new HashMap<>();
        for (String line : Lexicon.lines("personal-words.tsv")) {
            String[] fields = line.split("\t", -1);
            boolean pronoun = fields[1].length() == 2;
            Rule rule = new Rule(
                    Redaction.ofId(fields[0]).orElseThrow(),
                    pronoun ? Form.PRONOUN : Form.valueOf(fields[1].toUpperCase(Locale.ROOT)),
                    pronoun ? Optional.of(fields[1]) : Optional.empty());
            phrases.computeIfAbsent(rule, any -> new ArrayList<>()).add(fields[2]);
        }
        phrases.forEach((rule, words) -> patterns.put(rule, Pattern.compile(shape(rule.form, either(words)))));
    }

    /** A pattern for the words in the form. */
    private static String shape(Form form, String words) {
        return switch (form) {
            case BORN -> word(words) + "[\\s:=(–-]{0,4}(?:[\\p{L}\\d\\s.,/'’°-]{0,25}?" + YEAR + "|" + DATE + ")";
            case LABEL -> word(words) + "\\s{0,3}[:=]\\s{0,3}[^,;|•·()\\n\\s][^,;|•·()\\n]{0,40}";
            case YEARS -> word(words) + "\\s{1,2}" + OF_AGE + NO_RANGE;
            case AGE -> BEGINS + words + "\\s{0,2}[:=]?\\s{1,2}" + OF_AGE + NO_RANGE;
            case OLD -> "(?<![\\d–-])" + OF_AGE + "[\\s-]{0,2}" + words + "(?![\\p{L}\\p{N}])";
            case COUNT -> BEGINS + OF_AGE + "\\s{0,2}" + words + ENDS;
            case ALONE -> BEGINS + words + ENDS;
            case TITLE -> "(?<![\\p{L}\\p{N}])" + words + "(?=\\s{1,2}[\\p{Lu}\\[])";
            case PHRASE, PRONOUN -> word(words);
        };
    }

    /** Any of the phrases, the longest first, whatever their case. */
    private static String either(List<String> phrases) {
        List<String> quoted = phrases.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E\\s{1,3}\\Q"))
                .toList();
        return "(?iu:" + String.join("|", quoted) + ")";
    }

    private static String word(String words) {
        return "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])";
    }

    /**
     * A finder for texts of one language.
     *
     * @param language an ISO 639 code; pronouns are known in the seven languages only
     */
    OccurrenceFinder finder(Set<Redaction> redactions, String language) {
        Map<Redaction, List<Rule>> rules = new EnumMap<>(Redaction.class);
        patterns.keySet().stream()
                .filter(rule -> redactions.contains(rule.redaction))
                .filter(rule ->
                        rule.language.filter(other -> !other.equals(language)).isEmpty())
                .forEach(rule -> rules.computeIfAbsent(rule.redaction, any -> new ArrayList<>())
                        .add(rule));
        List<Rule> all = rules.values().stream().flatMap(List::stream).toList();
        return (text, wording) -> find(text, all);
    }

    private List<Occurrence> find(String text, List<Rule> rules) {
        List<Occurrence> found = new ArrayList<>();
        for (Rule rule : rules) {
            Pattern pattern = patterns.get(rule);
            if (pattern != null) {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    if (isMeant(rule.form, text, matcher)) {
                        found.add(new Occurrence(matcher.start(), matcher.end(), rule.redaction));
                    }
                }
            }
        }
        return found;
    }

    /** In capitals throughout, {@code HE} and {@code MS} are something else, unless a name follows that was taken out. */
    private static boolean isMeant(Form form, String text, Matcher matcher) {
        if (form != Form.TITLE && form != Form.PRONOUN) {
            return true;
        }
        boolean small = matcher.group().chars().anyMatch(Character::isLowerCase);
        boolean capitalWord = matcher.group().chars().anyMatch(Character::isUpperCase);
        boolean behind = text.startsWith(Redaction.NAME.placeholder(), Math.min(text.length(), matcher.end() + 1));
        return form == Form.PRONOUN ? small : behind || (small && capitalWord);
    }
}
