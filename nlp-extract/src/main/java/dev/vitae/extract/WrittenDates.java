package dev.vitae.extract;

import dev.vitae.extract.Verification.Evidence;
import dev.vitae.schema.PartialDate;
import dev.vitae.schema.normalize.DateNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates of a document, in whatever form. A date that says more than is asked for says that as well; one that may be
 * read with the day or with the month first says both. Immutable.
 */
final class WrittenDates {

    private static final Pattern DAY_OR_MONTH_FIRST =
            Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d\\d)");
    private static final Pattern TIME_BEHIND = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T.{0,40}");
    private static final int MOST_LINES = 3;

    private final TextFinder finder;
    private final DateRecognizer recognizer;
    private final DateNormalizer normalizer;
    private final Map<PartialDate, Evidence> dates = new HashMap<>();
    private final List<Evidence> present = new ArrayList<>();

    WrittenDates(TextFinder finder, DateRecognizer recognizer, DateNormalizer normalizer) {
        this.finder = finder;
        this.recognizer = recognizer;
        this.normalizer = normalizer;
        Map<PartialDate, Evidence> containing = new HashMap<>();
        List<Integer> starts = lineStarts(finder.plain().text());
        for (int lines = 1; lines <= MOST_LINES; lines++) {
            for (int i = 0; i + lines < starts.size(); i++) {
                read(starts.get(i), starts.get(i + lines) - 1, containing);
            }
        }
        containing.forEach(dates::putIfAbsent);
    }

    private static List<Integer> lineStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at >= 0 && at < text.length(); at = text.indexOf('\n', at) + 1) {
            starts.add(at);
        }
        starts.add(text.length());
        return starts;
    }

    private void read(int from, int to, Map<PartialDate, Evidence> containing) {
        String text = finder.plain().text().substring(from, to);
        for (DateMention mention : recognizer.find(text)) {
            Optional<Evidence> evidence = finder.evidence(Match.DATE, from + mention.start(), from + mention.end());
            if (evidence.isEmpty()) {
                continue;
            }
            if (mention.open() || mention.from().isEmpty()) {
                present.add(evidence.get());
            }
            for (PartialDate date : dates(mention, evidence.get())) {
                dates.putIfAbsent(date, evidence.get());
                containing.putIfAbsent(PartialDate.of(date.year()), evidence.get());
                date.month()
                        .ifPresent(month -> containing.putIfAbsent(PartialDate.of(date.year(), month), evidence.get()));
            }
        }
    }

    private Set<PartialDate> dates(DateMention mention, Evidence evidence) {
        DateRange range = DateRange.of(
                mention.from().map(part -> written(part, evidence)),
                mention.to().map(part -> written(part, evidence)));
        Set<PartialDate> read = new LinkedHashSet<>();
        for (Optional<Mention> part : List.of(range.start(), range.end())) {
            part.ifPresent(date -> {
                normalizer.normalize(date.text()).ifPresent(read::add);
                read.addAll(bothOrders(date.text()));
            });
        }
        return read;
    }

    private static Mention written(DateMention.Part part, Evidence evidence) {
        return new Mention(Field.DATE, part.text(), evidence.spans(), Stage.FORM, 1);
    }

    private static List<PartialDate> bothOrders(String text) {
        Matcher matcher = DAY_OR_MONTH_FIRST.matcher(text.strip());
        if (!matcher.matches()) {
            return List.of();
        }
        String first = twoDigits(matcher.group(1));
        String second = twoDigits(matcher.group(3));
        List<PartialDate> dates = new ArrayList<>();
        PartialDate.tryParse(matcher.group(4) + '-' + first + '-' + second).ifPresent(dates::add);
        PartialDate.tryParse(matcher.group(4) + '-' + second + '-' + first).ifPresent(dates::add);
        return dates;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? '0' + number : number;
    }

    /** The place of the date that the value is, or of a word that says "to this day" if the value is one. */
    Optional<Evidence> find(String value) {
        Matcher time = TIME_BEHIND.matcher(value);
        String date = time.matches() ? time.group(1) : value;
        if (normalizer.isPresentByItself(date)) {
            return present.stream().findFirst();
        }
        return PartialDate.tryParse(date)
                .or(() -> normalizer.normalize(date))
                .flatMap(wanted -> Optional.ofNullable(dates.get(wanted)));
    }
}
