package dev.vitae.extract;

import dev.vitae.schema.normalize.PhoneNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds phone numbers in texts: those that are known for the person's, whatever stands between the digits, and others by
 * their form. Thread-safe.
 */
final class PhoneOccurrences implements OccurrenceFinder {

    static final int FEWEST_DIGITS = 7;

    private static final int MOST_DIGITS = 15;
    private static final Pattern RUN = Pattern.compile("[+(]{0,2}\\d(?:[\\s().\\-–/]{0,3}\\d){6,19}");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern DIALLED =
            Pattern.compile("\\(?(?:\\+|00?[1-9]).*|\\(\\d{2,5}\\).*|\\d{3}[-. ]\\d{3}[-. ]\\d{4}|\\d{5} \\d{5,6}");

    private final PhoneNormalizer phones;
    private final Set<String> known;

    /** @param known the digits of the person's numbers */
    PhoneOccurrences(PhoneNormalizer phones, Set<String> known) {
        this.phones = phones;
        this.known = known;
    }

    @Override
    public List<Occurrence> find(String text, Wording wording) {
        if (digits(text).length() < FEWEST_DIGITS) {
            return List.of();
        }
        List<Occurrence> found = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            if (isKnown(run.group())) {
                found.add(new Occurrence(run.start(), run.end(), Redaction.CONTACT));
            }
        }
        for (PhoneNormalizer.Candidate candidate : phones.find(text, Optional.empty())) {
            if (isKnown(candidate.text()) || isDialled(candidate.text())) {
                found.add(new Occurrence(candidate.start(), candidate.end(), Redaction.CONTACT));
            }
        }
        return found;
    }

    /** Whether the text has the digits of a number of the person's, with or without the code of a country or town. */
    boolean isKnown(String text) {
        String digits = digits(text);
        return digits.length() >= FEWEST_DIGITS
                && known.stream()
                        .anyMatch(number -> digits.contains(number)
                                || (digits.length() <= MOST_DIGITS && digits.endsWith(tail(number)))
                                || number.endsWith(digits));
    }

    /** The end that a number has with and without the codes before it. */
    private static String tail(String number) {
        return number.substring(number.length() - FEWEST_DIGITS);
    }

    private static boolean isDialled(String candidate) {
        return DIALLED.matcher(candidate.strip()).matches();
    }

    private static String digits(String text) {
        return NO_DIGIT.matcher(text).replaceAll("");
    }
}
