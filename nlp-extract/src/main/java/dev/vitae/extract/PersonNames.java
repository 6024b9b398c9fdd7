package dev.vitae.extract;

import dev.vitae.schema.Basics;
import dev.vitae.schema.normalize.NameNormalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the names of a resume's person: what was read as the name, and what the document's title and the e-mail addresses
 * say beyond that. Thread-safe.
 */
final class PersonNames {

    private static final int LONGEST_TITLE = 4;
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern TITLE_SIGNS = Pattern.compile("\\s*[|:_/]\\s*|\\s+\\p{Pd}\\s+|,\\s");
    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*+");
    /** Without one, what stands in capitals beside a name is the letters of a degree or licence. */
    private static final Pattern VOWEL = Pattern.compile("[AEIOUY]|[^A-Z.]");

    /** Words of addresses that are no names. */
    private static final Set<String> GENERAL = Set.copyOf(Lexicon.lines("no-users.txt"));

    private static final Pattern USER_SIGNS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern BEHIND_AT = Pattern.compile("@.*", Pattern.DOTALL);

    private final NameNormalizer names = NameNormalizer.create();
    private final Lexicon titles = Lexicon.read("titles.txt");
    private final Set<String> ordinary = new HashSet<>(Lexicon.lines("ordinary-names.txt"));

    /** Words that are no sure sign of a name. */
    PersonNames() {
        Lexicon.lines("titles.txt").forEach(title -> ordinary.add(NameInAddress.letters(title)));
    }

    /** The forms of the names. */
    NameForms of(ParsedResume parsed, List<String> read, Set<String> emails) {
        List<List<String>> all = new ArrayList<>();
        List<String> written = new ArrayList<>(read);
        parsed.resume().basics().flatMap(Basics::name).ifPresent(written::add);
        for (String name : written) {
            names.normalize(name).map(this::words).ifPresent(all::add);
        }
        Set<String> known = new HashSet<>();
        all.forEach(name -> name.forEach(word -> known.add(NameInAddress.letters(word))));
        parsed.document()
                .metadata()
                .title()
                .flatMap(title -> inTitle(title, known))
                .ifPresent(all::add);
        boolean isFull = all.stream().anyMatch(name -> name.size() > 1);
        emails.forEach(email -> inAddress(email, known).ifPresent(all::add));
        return NameForms.of(isFull, all, ordinary);
    }

    /** Without what stands behind a comma and is a job title or letters ({@code Ada Moss, RN, Registered Nurse}). */
    private String withoutRemarks(String name) {
        List<String> parts = List.of(COMMA.split(name, -1));
        boolean capitals = isCapital(parts.get(0));
        return parts.get(0)
                + parts.stream()
                        .skip(1)
                        .filter(part -> titles.count(Words.of(part)) == 0 && (capitals || !isCapital(part)))
                        .map(part -> ", " + part)
                        .collect(Collectors.joining());
    }

    private static boolean isCapital(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }

    /** The words of the name, without those of a job title and letters that were taken for a part of it. */
    private List<String> words(String name) {
        List<String> words = names.words(withoutRemarks(name));
        boolean small = words.stream().filter(word -> !isCapital(word)).count() > 1;
        List<String> own = words.stream()
                .filter(word -> !titles.isPhrase(word))
                .filter(word -> !(small
                        && isCapital(word)
                        && VOWEL.matcher(word).results().findAny().isEmpty()))
                .toList();
        return own.size() > 1 ? own : words;
    }

    /** A name in the document's title: words that have one of the name among them. */
    private Optional<List<String>> inTitle(String title, Set<String> known) {
        return List.of(TITLE_SIGNS.split(title, -1)).stream()
                .flatMap(part -> names.normalize(part).stream())
                .map(this::words)
                .filter(words -> words.size() > 1 && words.size() <= LONGEST_TITLE)
                .filter(words ->
                        words.stream().allMatch(word -> NAME_WORD.matcher(word).matches() && !titles.isPhrase(word)))
                .filter(words -> words.stream().anyMatch(word -> known.contains(NameInAddress.letters(word))))
                .findFirst();
    }

    /** A name in an e-mail address of two words, if no more than one word of the name is known, and that agrees. */
    private static Optional<List<String>> inAddress(String email, Set<String> known) {
        String user = BEHIND_AT.matcher(email.toLowerCase(Locale.ROOT)).replaceFirst("");
        List<String> words = List.of(USER_SIGNS.split(user, -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
        boolean agrees = known.isEmpty() || words.stream().anyMatch(known::contains);
        boolean names = words.size() == 2 && words.stream().noneMatch(GENERAL::contains);
        return known.size() < 2 && names && agrees ? Optional.of(words) : Optional.empty();
    }
}
