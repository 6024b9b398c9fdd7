package dev.vitae.schema.normalize;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.MatchType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds phone numbers and writes them in their international form. Thread-safe; make one and keep it.
 *
 * <p>Regions are ISO 3166-1 alpha-2 codes. A number is made international only where its country is sure: it has a
 * country code, or the caller knows the region and the number is valid there.
 */
public final class PhoneNormalizer {

    /** Countries that write their own numbers in ways that differ enough to find those of most others. */
    private static final List<String> USUAL_REGIONS = List.of("US", "DE", "GB", "FR", "IN");

    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_TRIES = 100;
    private static final int LONGEST_SEARCH = 5_000;
    private static final int LONGEST = 60;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern MONTH_OR_DAY = Pattern.compile("0?[1-9]|[12][0-9]|3[01]");
    /** An ISNI (ISO 27729), and so an ORCID iD: sixteen digits in fours, which no phone number has (ITU-T E.164). */
    private static final Pattern PERSON_IDENTIFIER = Pattern.compile("[0-9]{4}(?:[- ][0-9]{4}){3}");

    private static final Pattern BOOK = Pattern.compile("97[89][- ]?(?:[0-9][- ]?){9}[0-9]");
    /** A bank account's number (ISO 13616): country, check digits, up to thirty characters in fours. */
    private static final Pattern ACCOUNT =
            Pattern.compile("\\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}+(?: ?[A-Z0-9]{1,3})?\\b");

    /** What other numbers are called, at the end of the text before one or its first digits: those of books, banks, tax, law. */
    private static final Pattern OTHER_NAME = Pattern.compile(
            "(?i)\\b(?:ISBN(?:-1[03])?|ISSN|ISNI|ORCID|IBAN|DOI|PMID|EIN|SSN|TIN|VAT|UTR|NI|BSN|KvK|BTW|BIG|TVA|SIRET|SIREN|RPPS"
                    + "|NIF|NIE|DNI|CIF|NIPC|CPF|CNPJ|RG|CREA|P\\.? ?IVA|Partita IVA|USt-?Id-?Nr|Steuer(?:nummer|-?ID)|Handelsregister"
                    + "|(?:tax|passport|patent|licen[cs]e|registration|membership|account|student|employee)(?: ID)?)\\b"
                    + "[.:#-]{0,2}(?: ?(?:no|nr|nº|n°|number|ID)\\b[.:]{0,2})?[ \\t]{0,3}(?:[A-Z]{2} ?)?[0-9./-]{0,10}$");

    private static final int LONGEST_NAME = 40;

    /** The beginning of a web address: {@code https:}, {@code www.}, {@code example.org/}. */
    private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.|\\p{L}\\.\\p{L}{2,10}/");

    private static final int LONGEST_ADDRESS = 200;

    private static final Pattern INTERNATIONAL_PREFIX = Pattern.compile("^\\s*00(?=[1-9])");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    private PhoneNormalizer() {}

    public static PhoneNormalizer create() {
        return new PhoneNormalizer();
    }

    /**
     * A text that looks like a phone number.
     *
     * @param start where it begins in the text that was searched, in characters
     * @param end where it ends, exclusive
     * @param text the number as written
     */
    public record Candidate(int start, int end, String text) {}

    /**
     * What looks like a phone number, in order and without overlaps. Numbers of less than seven digits do not, nor what
     * {@link #isOtherNumber} knows, nor what is called something else, such as {@code ISSN} or {@code Tax ID}. Of a longer
     * text only the first 5,000 characters are searched, and of what is full of other numbers not all.
     *
     * @param region where the numbers are probably from; several usual ones are tried if it is empty
     */
    public List<Candidate> find(String text, Optional<String> region) {
        String searched = text.substring(0, Math.min(text.length(), LONGEST_SEARCH));
        List<Candidate> all = new ArrayList<>();
        for (String tried : region.map(List::of).orElse(USUAL_REGIONS)) {
            for (PhoneNumberMatch match : numbers.findNumbers(searched, tried, Leniency.POSSIBLE, MOST_TRIES)) {
                all.add(new Candidate(match.start(), match.end(), match.rawString()));
            }
        }
        all.removeIf(candidate -> isShort(candidate.text())
                || isOtherNumber(candidate.text())
                || isPartOfOther(text, candidate.start(), candidate.end()));
        all.sort(Comparator.comparingInt(Candidate::start)
                .thenComparing(Comparator.comparingInt(Candidate::end).reversed()));
        return withoutOverlaps(all);
    }

    private static List<Candidate> withoutOverlaps(List<Candidate> sorted) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : sorted) {
            if (kept.isEmpty() || candidate.start() >= kept.get(kept.size() - 1).end()) {
                kept.add(candidate);
            }
        }
        return List.copyOf(kept);
    }

    /** Whether a number is sure to be none of a phone: dates, ranges of years, an ORCID iD, an ISBN, an IBAN. */
    public boolean isOtherNumber(String text) {
        return text.length() <= LONGEST
                && (hasOnlyDates(text)
                        || PERSON_IDENTIFIER.matcher(text).matches()
                        || BOOK.matcher(text).matches()
                        || ACCOUNT.matcher(text).matches());
    }

    private static boolean isPartOfOther(String text, int start, int end) {
        if (text.charAt(start) == '+' || text.startsWith("(+", start)) {
            return false;
        }
        // A letter goes on what is an identifier with a check letter.
        boolean lettered = end < text.length() && Character.isUpperCase(text.charAt(end));
        String before = text.substring(Math.max(0, start - LONGEST_NAME), start);
        return lettered
                || OTHER_NAME.matcher(before).find()
                || isInAddress(text, start)
                || isInAccount(text, start, end);
    }

    /** Whether the word that the number stands in begins as a web address. */
    private static boolean isInAddress(String text, int start) {
        int from = start;
        while (from > 0 && start - from < LONGEST_ADDRESS && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return ADDRESS.matcher(text.substring(from, start)).find();
    }

    private static boolean isInAccount(String text, int start, int end) {
        Matcher account = ACCOUNT.matcher(text);
        while (account.find()) {
            if (start < account.end() && end > account.start()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShort(String candidate) {
        return candidate.chars().filter(Character::isDigit).count() < FEWEST_DIGITS;
    }

    private static boolean hasOnlyDates(String candidate) {
        if (candidate.startsWith("+") || candidate.startsWith("(+")) {
            return false;
        }
        boolean year = false;
        Matcher group = DIGITS.matcher(candidate);
        while (group.find()) {
            boolean isYear = YEAR.matcher(group.group()).matches();
            if (!isYear && !MONTH_OR_DAY.matcher(group.group()).matches()) {
                return false;
            }
            year |= isYear;
        }
        return year;
    }

    /**
     * The number as {@code +} and digits (E.164), and {@code " ext. "} with the extension if it has one.
     *
     * @param region where the number is from, if that is sure
     * @return empty if the text is no possible number or its country is not sure
     */
    public Optional<String> international(String phone, Optional<String> region) {
        if (phone.length() > LONGEST || isOtherNumber(phone)) {
            return Optional.empty();
        }
        return parse(phone, region)
                .or(() -> parse(INTERNATIONAL_PREFIX.matcher(phone).replaceFirst("+"), Optional.empty())
                        .filter(numbers::isValidNumber))
                .map(this::write)
                .filter(this::isStable);
    }

    /** Whether it is read again as what it says; of nothing but zeros each reading takes one for the trunk's prefix. */
    private boolean isStable(String written) {
        return parse(written, Optional.empty())
                .map(this::write)
                .filter(written::equals)
                .isPresent();
    }

    /**
     * Whether both are the same number, one with and the other without the code of its country or the zero in front of
     * the area, with or without extension.
     */
    public boolean isSame(String phone, String other) {
        if (phone.length() > LONGEST || other.length() > LONGEST) {
            return false;
        }
        MatchType match = numbers.isNumberMatch(phone, other);
        return match == MatchType.EXACT_MATCH || match == MatchType.NSN_MATCH;
    }

    private Optional<PhoneNumber> parse(String phone, Optional<String> region) {
        boolean ownCode = phone.strip().startsWith("+") || phone.strip().startsWith("(+");
        try {
            PhoneNumber number = numbers.parse(phone, region.orElse(null));
            boolean sure = ownCode ? numbers.isPossibleNumber(number) : numbers.isValidNumber(number);
            return sure ? Optional.of(number) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private String write(PhoneNumber number) {
        String main = numbers.format(number, PhoneNumberFormat.E164);
        return number.hasExtension() ? main + " ext. " + number.getExtension() : main;
    }
}
