package dev.vitae.extract;

import dev.vitae.document.Span;
import dev.vitae.extract.Verification.Evidence;
import dev.vitae.schema.normalize.PhoneNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may be phone numbers in a text, also over the end of a line. Immutable. */
final class WrittenPhones {

    private static final int MOST = 5_000;
    private static final int FEWEST_DIGITS = 6;
    private static final String EXTENSION = "(?:,?\\h{0,3}+(?:ext\\.?|x|#|Durchwahl)\\h?+\\d{1,6}+)?+";
    private static final Pattern ON_ONE_LINE =
            Pattern.compile("(?:\\+|\\(\\+|\\()?\\d(?:[\\h()./\\p{Pd}\\p{Zs}]{0,4}+\\d){5,20}+" + EXTENSION);
    private static final Pattern OVER_ITS_END =
            Pattern.compile("(?:\\+|\\(\\+|\\()?\\d(?:[\\s()./\\p{Pd}\\p{Zs}]{0,4}+\\d){5,20}+" + EXTENSION);
    private static final Pattern PHONE =
            Pattern.compile("[\\d\\s+()./\\p{Pd}\\p{Z}extdrwahl#,:]{6,60}", Pattern.CASE_INSENSITIVE);

    private final TextFinder finder;
    private final PhoneNormalizer normalizer;
    private final List<Span> numbers = new ArrayList<>();

    WrittenPhones(TextFinder finder, PhoneNormalizer normalizer) {
        this.finder = finder;
        this.normalizer = normalizer;
        read(ON_ONE_LINE);
        read(OVER_ITS_END);
    }

    private void read(Pattern pattern) {
        Matcher number = pattern.matcher(finder.plain().text());
        for (int found = 0; number.find() && found < MOST; found++) {
            numbers.add(new Span(number.start(), number.end()));
        }
    }

    Optional<Evidence> find(String value) {
        String bare = value.startsWith("tel:") ? value.substring("tel:".length()) : value;
        if (!PHONE.matcher(bare).matches()
                || bare.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            return Optional.empty();
        }
        return numbers.stream()
                .filter(span -> normalizer.isSame(bare, finder.plain().text().substring(span.start(), span.end())))
                .findFirst()
                .flatMap(span -> finder.evidence(Match.PHONE, span.start(), span.end()));
    }
}
