package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses, links and accounts in texts, and addresses and names of files that are made of the person's name.
 * Immutable.
 */
final class AddressOccurrences implements OccurrenceFinder {

    /** What stands between blanks, without the signs around it. */
    private static final Pattern TOKEN = Pattern.compile("[@\\p{L}\\p{N}][^\\s<>\"|,;(){}\\[\\]]*+");

    private static final Pattern LAST_SIGNS = Pattern.compile("[.:!?'’/]++$");
    private static final Pattern EMAIL =
            Pattern.compile("(?:mailto:)?[^\\s@]{1,64}@[^\\s@.]{1,63}(?:\\.[^\\s@.]{1,63}){1,5}");
    private static final Pattern LINK = Pattern.compile(
            "(?:https?://|www\\.)\\S+|(?:[\\p{L}\\p{N}-]{1,63}\\.){1,5}\\p{L}{2,12}/\\S*", Pattern.CASE_INSENSITIVE);
    /** What else may be made of a name: it has a sign or figure inside, or a capital behind a small letter. */
    private static final Pattern MADE = Pattern.compile(".*(?:[@/._\\p{N}=]|\\p{Ll}\\p{Lu}).*");

    private static final Pattern PARTS = Pattern.compile("[/?&=#:]");

    private final Person person;
    private final Set<Redaction> redactions;

    AddressOccurrences(Person person, Set<Redaction> redactions) {
        this.person = person;
        this.redactions = redactions;
    }

    @Override
    public List<Occurrence> find(String text, Wording wording) {
        List<Occurrence> found = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String whole = token.group();
            String address = LAST_SIGNS.matcher(whole).replaceFirst("");
            kind(address)
                    .ifPresent(
                            kind -> found.add(new Occurrence(token.start(), token.start() + address.length(), kind)));
        }
        return found;
    }

    private Optional<Redaction> kind(String address) {
        if (redactions.contains(Redaction.CONTACT) && (isForm(address) || isPersons(address))) {
            return Optional.of(Redaction.CONTACT);
        }
        return redactions.contains(Redaction.NAME)
                        && isMade(address)
                        && person.name().isInAddress(address)
                ? Optional.of(Redaction.NAME)
                : Optional.empty();
    }

    private static boolean isForm(String address) {
        return EMAIL.matcher(address).matches() || LINK.matcher(address).matches();
    }

    /** Whether it is an account or a site of the person. */
    private boolean isPersons(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        String account = lower.startsWith("@") ? lower.substring(1) : lower;
        return person.accounts().contains(account)
                || person.hosts().stream().anyMatch(host -> lower.equals(host) || lower.endsWith("." + host));
    }

    /** By what a link of the resume leads to the person, if it does. */
    Optional<Redaction> leadsTo(String link) {
        String lower = link.toLowerCase(Locale.ROOT);
        boolean own = person.hosts().stream().anyMatch(lower::contains)
                || List.of(PARTS.split(lower, -1)).stream().anyMatch(this::isPersons);
        if (redactions.contains(Redaction.CONTACT) && own) {
            return Optional.of(Redaction.CONTACT);
        }
        return redactions.contains(Redaction.NAME) && person.name().isInAddress(link)
                ? Optional.of(Redaction.NAME)
                : Optional.empty();
    }

    /** Whether the text may be an address or an account. */
    static boolean isMade(String text) {
        return MADE.matcher(text).matches();
    }
}
