package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks whether something is left in a text that was to be taken out. It compares letters and digits alone, without the
 * care that finding takes, so that what that overlooked shows. Immutable.
 */
final class LeakCheck {

    /** Figures part words: {@code May 2019, mark} is no name. */
    private static final Pattern PARTS = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+|\\p{N}++");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]@[^\\s@]{1,63}\\.[^\\s@]");
    private static final int MOST_TOGETHER = 4;

    private final Set<Redaction> redactions;
    private final Person person;
    private final PhoneOccurrences phones;
    private final OccurrenceFinder words;

    /** @param words finds what texts say of the person beyond names and addresses */
    LeakCheck(Set<Redaction> redactions, Person person, PhoneOccurrences phones, OccurrenceFinder words) {
        this.redactions = redactions;
        this.person = person;
        this.phones = phones;
        this.words = words;
    }

    /** What the text still has. */
    Optional<Redaction> leak(String text) {
        String plain = RedactedText.plain(text);
        if (redactions.contains(Redaction.NAME) && hasName(plain)) {
            return Optional.of(Redaction.NAME);
        }
        if (redactions.contains(Redaction.CONTACT) && hasContact(plain)) {
            return Optional.of(Redaction.CONTACT);
        }
        return words.find(plain, Wording.SENTENCES).stream()
                .map(Occurrence::redaction)
                .findFirst();
    }

    private boolean hasName(String text) {
        NameForms name = person.name();
        List<String> words = new ArrayList<>();
        Matcher letters = PARTS.matcher(text);
        while (letters.find()) {
            words.add(letters.group());
        }
        return words.stream().anyMatch(name::isStrong)
                || isTogether(words)
                || List.of(BLANKS.split(text, -1)).stream()
                        .filter(AddressOccurrences::isMade)
                        .anyMatch(name::isInAddress);
    }

    private boolean isTogether(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            StringBuilder together = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + MOST_TOGETHER); to++) {
                together.append(words.get(to));
                if (person.name().isAccount(together.toString()) && isNamed(words.subList(from, to + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the words are no chance neighbours: not parted by a number, and no article ({@code a moss}). */
    private static boolean isNamed(List<String> words) {
        return words.stream()
                .allMatch(word -> Character.isLetter(word.charAt(0))
                        && (word.length() > 1 || Character.isUpperCase(word.charAt(0))));
    }

    private boolean hasContact(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return ADDRESS.matcher(text).find()
                || phones.isKnown(text)
                || person.accounts().stream().anyMatch(account -> account.contains("@") && lower.contains(account))
                || person.hosts().stream().anyMatch(lower::contains);
    }
}
