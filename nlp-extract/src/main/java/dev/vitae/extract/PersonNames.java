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

/**
 * Finds the names of a resume's person: what was read as the name, and what the document's title and the e-mail addresses
 * say beyond that. Thread-safe.
 */
final class PersonNames {

    private static final int LONGEST_TITLE = 4;
    private static final Pattern TITLE_SIGNS = Pattern.compile("\\s*[|:_/]\\s*|\\s+\\p{Pd}\\s+|,\\s");
    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*+");
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
        emails.forEach(email -> inAddress(email, known).ifPresent(all::add));
        return NameForms.of(all, ordinary);
    }

    /** The words of the name, without those of a job title that was taken for a part of it. */
    private List<String> words(String name) {
        List<String> words = names.words(name);
        List<String> own = words.stream().filter(word -> !titles.isPhrase(word)).toList();
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

    /** A name in an e-mail address of two words or more, if one of them is known for the name's, or no name is known. */
    private Optional<List<String>> inAddress(String email, Set<String> known) {
        String user = BEHIND_AT.matcher(email.toLowerCase(Locale.ROOT)).replaceFirst("");
        List<String> words = List.of(USER_SIGNS.split(user, -1)).stream()
                .filter(word -> !word.isEmpty() && !titles.isPhrase(word))
                .toList();
        boolean agrees = known.isEmpty() || words.stream().anyMatch(known::contains);
        return words.size() > 1 && agrees ? Optional.of(words) : Optional.empty();
    }
}
