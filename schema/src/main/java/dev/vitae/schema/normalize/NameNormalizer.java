package dev.vitae.schema.normalize;

import dev.vitae.schema.normalize.NameWords.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's name as it stands on a document to the name as one says it: {@code CV of Ada Moss} and {@code MOSS, Ada} are
 * {@code Ada Moss}. Immutable and thread-safe; make one and keep it.
 *
 * <p>All that belongs to the name stays as written: titles before it, letters behind it, capitals throughout. The
 * surname goes behind where it is sure that it stands first: before a comma, or alone in capitals.
 */
public final class NameNormalizer {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\x1C-\\x1F]+");
    private static final Pattern AROUND = Pattern.compile("^[\\s,;:|·•/\\p{Pd}]+|[\\s,;:|·•/\\p{Pd}]+$");
    private static final Pattern QUOTED = Pattern.compile("^[^\\p{L}]+|[^\\p{L}.]+$");
    private static final Pattern SEPARATOR = Pattern.compile("[:|·•/\\p{Pd}]+");
    private static final Pattern ELIDED = Pattern.compile("^d['’](?=\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’]s$");
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}/&-]{1,6}");
    private static final Pattern WORD = Pattern.compile("\\G[\\s,]*(?:\\p{Pd}\\s+)?([^\\s,|·•/]+)[\\s,]*");
    private static final Pattern GIVEN = Pattern.compile("\\p{L}[\\p{L}\\p{M}.'’-]*");
    /** So many given names people have at most. */
    private static final int MOST_GIVEN = 4;

    private final NameWords words = new NameWords();
    private final SurnameCase surnames = new SurnameCase(words);

    private NameNormalizer() {}

    public static NameNormalizer create() {
        return new NameNormalizer();
    }

    /** The name as one says it; empty if the text has no letter. */
    public Optional<String> normalize(String text) {
        String name = ordered(once(withoutDocument(clean(text))));
        return name.codePoints().anyMatch(Character::isLetter) ? Optional.of(name) : Optional.empty();
    }

    /** Whether {@code text} only says what the document is: {@code Curriculum Vitae}, {@code Lebenslauf}. */
    public boolean isDocument(String text) {
        List<String> parts = split(clean(text));
        return !parts.isEmpty() && words.leading(Kind.DOCUMENT, parts) == parts.size();
    }

    /**
     * How many characters from the start of {@code text} are letters that stand behind a name ({@code RN, BSN}), with the
     * signs behind them; 0 if it starts with other words.
     */
    public int letters(String text) {
        Matcher word = WORD.matcher(text);
        int end = 0;
        while (word.find() && isLetters(word.group(1))) {
            end = word.end();
        }
        return end;
    }

    /**
     * The words of a name as {@link #normalize} gives it that are the person's own: without titles before them, letters
     * behind them and particles ({@code Dr. Ada van der Moss-Kelly, PhD}: {@code Ada}, {@code Moss-Kelly}). Nicknames come without their
     * quotes or brackets.
     */
    public List<String> words(String name) {
        String clean = clean(name);
        if (clean.isEmpty()) {
            return List.of();
        }
        List<String> parts = split(clean);
        int from = titles(parts);
        List<String> own = new ArrayList<>();
        for (String word : parts.subList(from, beforeLetters(parts, from))) {
            String bare = QUOTED.matcher(word).replaceAll("");
            // What is a particle elsewhere may be a given name: Ben Moss, Benedikta (Ben) Moss.
            boolean given = own.isEmpty() && !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            boolean nickname = !word.isEmpty() && !Character.isLetter(word.charAt(0));
            if (!bare.isEmpty() && (given || nickname || isWeighty(bare))) {
                own.add(bare);
            }
        }
        return List.copyOf(own);
    }

    private static String clean(String text) {
        return AROUND.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("");
    }

    private static List<String> split(String text) {
        return new ArrayList<>(Arrays.asList(text.split(" ", -1)));
    }

    /** Without what the document or a form calls itself, before or behind the name. */
    private String withoutDocument(String text) {
        List<String> parts = split(text);
        String rest = behindDocument(parts).or(() -> behindLabel(parts)).orElse(text);
        List<String> left = split(rest);
        int tail = words.trailing(Kind.DOCUMENT, left);
        if (tail > 0 && left.size() - tail > 1) {
            String before = clean(String.join(" ", left.subList(0, left.size() - tail)));
            return POSSESSIVE.matcher(before).replaceFirst("");
        }
        return rest;
    }

    /** {@code Curriculum Vitae of …}, {@code CV: …}, {@code Lebenslauf …}. */
    private Optional<String> behindDocument(List<String> parts) {
        int end = leadingBeforeSign(Kind.DOCUMENT, parts);
        if (end == 0 || end == parts.size()) {
            return Optional.empty();
        }
        boolean signed = isSigned(parts, end);
        List<String> rest = split(clean(String.join(" ", parts.subList(end, parts.size()))));
        if (rest.size() > 1 && words.is(Kind.OF, rest.get(0))) {
            rest.remove(0);
            signed = true;
        } else if (ELIDED.matcher(rest.get(0)).find()) {
            rest.set(0, ELIDED.matcher(rest.get(0)).replaceFirst(""));
            signed = true;
        }
        // Without a sign between, what looks like a title may be initials ({@code CV Moss}).
        return signed || rest.size() > 1 ? Optional.of(clean(String.join(" ", rest))) : Optional.empty();
    }

    /** {@code Full name: …}. */
    private Optional<String> behindLabel(List<String> parts) {
        int end = leadingBeforeSign(Kind.LABEL, parts);
        return end > 0 && end < parts.size() && isSigned(parts, end)
                ? Optional.of(clean(String.join(" ", parts.subList(end, parts.size()))))
                : Optional.empty();
    }

    /** How many of the first words are a phrase of the kind; the last may have a colon. */
    private int leadingBeforeSign(Kind kind, List<String> parts) {
        for (int end = 1; end <= parts.size(); end++) {
            if (parts.get(end - 1).endsWith(":")) {
                List<String> phrase = new ArrayList<>(parts.subList(0, end));
                phrase.set(
                        end - 1,
                        phrase.get(end - 1).substring(0, phrase.get(end - 1).length() - 1));
                return words.is(kind, String.join(" ", phrase)) ? end : words.leading(kind, parts);
            }
        }
        return words.leading(kind, parts);
    }

    private static boolean isSigned(List<String> parts, int end) {
        return parts.get(end - 1).endsWith(":")
                || SEPARATOR.matcher(parts.get(end)).lookingAt();
    }

    /** A name that comes twice in a row, said once. */
    private static String once(String name) {
        List<String> parts = split(name);
        parts.removeIf(part -> SEPARATOR.matcher(part).matches());
        int half = parts.size() / 2;
        String first = clean(String.join(" ", parts.subList(0, half)));
        String second = String.join(" ", parts.subList(half, parts.size()));
        return half > 1 && Folding.fold(first).equals(Folding.fold(second)) ? second : name;
    }

    /** The name with the surname behind, where it stood first. */
    private String ordered(String name) {
        List<String> parts = split(name);
        int from = titles(parts);
        int to = beforeLetters(parts, from);
        List<String> core = new ArrayList<>(parts.subList(from, to));
        String last = core.get(core.size() - 1);
        boolean comma = last.endsWith(",");
        core.set(core.size() - 1, comma ? last.substring(0, last.length() - 1) : last);
        return behindComma(core)
                .or(() -> behindCapitals(core))
                .map(said -> {
                    List<String> all = new ArrayList<>(parts.subList(0, from));
                    all.add(comma ? said + "," : said);
                    all.addAll(parts.subList(to, parts.size()));
                    return String.join(" ", all);
                })
                .orElse(name);
    }

    /** How many of the first words are titles; never all. */
    private int titles(List<String> parts) {
        int titles = 0;
        while (titles < parts.size() - 1 && words.is(Kind.TITLE, parts.get(titles))) {
            titles++;
        }
        return titles;
    }

    /** Where the letters behind the name start, with the sign before them; at least two words are left for the name. */
    private int beforeLetters(List<String> parts, int from) {
        boolean capitals = parts.stream().noneMatch(NameNormalizer::hasSmall);
        int to = parts.size();
        while (to > from + 2) {
            String word = parts.get(to - 1);
            String before = parts.get(to - 2);
            boolean apart = before.endsWith(",") || SEPARATOR.matcher(before).matches();
            boolean shaped =
                    apart && !capitals && LETTERS.matcher(word.replace(",", "")).matches();
            if (!isLetters(word) && !shaped && !SEPARATOR.matcher(word).matches()) {
                break;
            }
            to--;
        }
        return to;
    }

    private boolean isLetters(String word) {
        boolean marked = word.chars().filter(Character::isUpperCase).count() > 1 || word.contains(".");
        return words.is(Kind.SUFFIX, word) || (marked && words.is(Kind.LETTERS, word));
    }

    /** {@code Moss, Ada}, {@code DE LA TOUR, Ada}. Several words before the comma may be the whole name instead. */
    private Optional<String> behindComma(List<String> core) {
        int at = 0;
        while (at < core.size() && !core.get(at).endsWith(",")) {
            at++;
        }
        if (at >= core.size() - 1) {
            return Optional.empty();
        }
        List<String> surname = new ArrayList<>(core.subList(0, at + 1));
        surname.set(at, surname.get(at).substring(0, surname.get(at).length() - 1));
        List<String> given = core.subList(at + 1, core.size());
        boolean capitals = surname.stream().noneMatch(NameNormalizer::hasSmall);
        boolean one = surname.stream().filter(this::isWeighty).count() == 1;
        return isGiven(given) && (one || (capitals && hasSmall(given)))
                ? Optional.of(joined(given, surname))
                : Optional.empty();
    }

    /** {@code MOSS Ada}, {@code de la TOUR Ada}. */
    private Optional<String> behindCapitals(List<String> core) {
        int end = 0;
        for (int i = 0; i < core.size() && (surnames.isCapital(core.get(i)) || isSmallWord(core.get(i))); i++) {
            end = surnames.isCapital(core.get(i)) ? i + 1 : end;
        }
        List<String> given = core.subList(end, core.size());
        boolean capital = core.subList(0, end).stream().anyMatch(word -> surnames.isCapital(word) && isWeighty(word));
        return capital && isGiven(given) && hasSmall(given) && given.stream().noneMatch(surnames::isCapital)
                ? Optional.of(joined(given, core.subList(0, end)))
                : Optional.empty();
    }

    private String joined(List<String> given, List<String> surname) {
        return String.join(" ", given)
                + " "
                + (hasSmall(given) ? surnames.spelled(surname) : String.join(" ", surname));
    }

    private boolean isWeighty(String word) {
        return !isSmallWord(word) && !words.is(Kind.SUFFIX, word);
    }

    private boolean isSmallWord(String word) {
        return words.is(Kind.PARTICLE, word) || words.is(Kind.PREFIX, word);
    }

    private static boolean isGiven(List<String> given) {
        return !given.isEmpty()
                && given.size() <= MOST_GIVEN
                && given.stream().allMatch(word -> GIVEN.matcher(word).matches());
    }

    private static boolean hasSmall(List<String> parts) {
        return parts.stream().anyMatch(NameNormalizer::hasSmall);
    }

    private static boolean hasSmall(String word) {
        return word.codePoints().anyMatch(Character::isLowerCase);
    }
}
