package dev.vitae.extract;

import dev.vitae.document.Flow;
import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import dev.vitae.document.SourceMetadata;
import dev.vitae.document.Span;
import dev.vitae.schema.PartialDate;
import dev.vitae.schema.Resume;
import dev.vitae.schema.Work;
import dev.vitae.schema.normalize.DateNormalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the day that a resume is of, from what the document says, else from the file's metadata. A day before the last
 * date of a job can't be it. Thread-safe.
 */
final class AsOfFinder {

    /** Where a resume says of when it is: among its first lines or its last. */
    private static final int NEAR_THE_EDGE = 12;

    /** A running head is shorter; of a line that is cut, the rest goes aside as well. */
    private static final int LONGEST_FURNITURE = 1_000;

    /** The last lines, where some sign. */
    private static final int SIGNATURE = 4;

    private static final int LONGEST = 60;

    /** Clocks that were never set, and archives without a date, say 1970 or 1980. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2999;

    private final DateNormalizer dates;
    private final PlaceRecognizer places;
    private final List<String> labels;
    private final List<String> made;

    AsOfFinder(Recognizers recognizers) {
        this.dates = recognizers.normalizers().dates();
        this.places = recognizers.places();
        this.labels = words("label");
        this.made = words("made");
    }

    /** The longest first, since some begin others. */
    private static List<String> words(String kind) {
        return Lexicon.lines("as-of-words.txt").stream()
                .filter(line -> line.startsWith(kind + "\t"))
                .map(line -> line.substring(kind.length() + 1))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The day that the document says to be of. */
    Optional<AsOf> written(SourceDocument document, Draft draft, AssembledResume assembled) {
        List<Span> taken = datesOf(assembled);
        return Stream.of(sourceLine(draft).stream(), labelled(document, taken), signed(document, taken))
                .flatMap(found -> found)
                .filter(asOf -> isPlausible(asOf.date(), assembled.resume()))
                .findFirst();
    }

    /** The day that the file was last changed. */
    Optional<AsOf> changed(SourceMetadata metadata, Resume resume) {
        return metadata.modified()
                .map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate())
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .map(AsOfFinder::date)
                .filter(date -> isPlausible(date, resume))
                .map(date -> new AsOf(date, AsOf.Origin.METADATA, List.of()));
    }

    static PartialDate date(LocalDate day) {
        return PartialDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Whether no job has a date after this one. */
    static boolean isPlausible(PartialDate date, Resume resume) {
        return resume.work().stream()
                .flatMap(AsOfFinder::dates)
                .allMatch(written ->
                        MonthRange.of(written).first() <= MonthRange.of(date).last());
    }

    private static Stream<PartialDate> dates(Work job) {
        return Stream.concat(job.startDate().stream(), job.endDate().stream());
    }

    private static List<Span> datesOf(AssembledResume assembled) {
        return assembled.sources().entrySet().stream()
                .filter(value -> value.getKey().endsWith("ate"))
                .flatMap(value -> value.getValue().spans().stream())
                .toList();
    }

    private Optional<AsOf> sourceLine(Draft draft) {
        return draft.of(SectionKind.SOURCE).stream()
                .flatMap(entry -> entry.first(Field.LAST_MODIFIED).stream())
                .flatMap(mention -> dates.normalize(mention.text()).stream()
                        .map(date -> new AsOf(date, AsOf.Origin.DOCUMENT, mention.spans())))
                .findFirst();
    }

    private Stream<AsOf> labelled(SourceDocument document, List<Span> taken) {
        List<Line> lines = document.lines();
        Stream<Line> ends = Stream.concat(
                lines.stream().skip(Math.max(NEAR_THE_EDGE, lines.size() - NEAR_THE_EDGE)),
                lines.stream().limit(NEAR_THE_EDGE));
        Stream<Line> furniture = document.asides().stream()
                .filter(line -> line.flow() == Flow.NOISE && line.text().length() <= LONGEST_FURNITURE);
        return Stream.concat(ends, furniture)
                .flatMap(line -> pieces(line).stream())
                .flatMap(piece -> label(piece).stream())
                .filter(asOf -> isFree(asOf, taken));
    }

    private static boolean isFree(AsOf asOf, List<Span> taken) {
        return taken.stream().noneMatch(asOf.spans().get(0)::overlaps);
    }

    /** What stands between the separators of a line. */
    private static List<Line> pieces(Line line) {
        List<Line> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.text().length(); i++) {
            if (i == line.text().length() || "\t|·•".indexOf(line.text().charAt(i)) >= 0) {
                Line piece = Trimming.of(line.narrow(from, i));
                if (!piece.text().isEmpty() && piece.text().length() <= LONGEST) {
                    pieces.add(piece);
                }
                from = i + 1;
            }
        }
        return pieces;
    }

    private Optional<AsOf> label(Line piece) {
        String text = piece.text().startsWith("(") && piece.text().endsWith(")")
                ? piece.text().substring(1)
                : piece.text();
        String lower = text.toLowerCase(Locale.ROOT);
        return labels.stream()
                .filter(label -> lower.startsWith(label) && lower.length() > label.length() + 1)
                .findFirst()
                .flatMap(label -> dated(piece, text.substring(label.length())));
    }

    private Optional<AsOf> dated(Line piece, String rest) {
        boolean colon = rest.startsWith(":") || rest.startsWith(" :");
        boolean apart = colon || Character.isWhitespace(rest.charAt(0));
        // "Stand 2019" may be a stand at a fair.
        return Optional.of(rest.replace(")", "").replace(":", ""))
                .filter(date -> apart)
                .flatMap(dates::normalize)
                .filter(date -> colon || date.month().isPresent())
                .map(date -> new AsOf(date, AsOf.Origin.DOCUMENT, List.of(piece.span())));
    }

    /** "Köln, 12.03.2024", as a CV ends that is signed. */
    private Stream<AsOf> signed(SourceDocument document, List<Span> taken) {
        List<Line> lines = document.lines();
        return lines.stream()
                .skip(Math.max(0, lines.size() - SIGNATURE))
                .flatMap(line -> pieces(line).stream())
                .flatMap(piece -> signature(piece).stream())
                .filter(asOf -> isFree(asOf, taken));
    }

    private Optional<AsOf> signature(Line piece) {
        int comma = piece.text().indexOf(',');
        if (comma < 0 || places.score(withoutMade(piece.text().substring(0, comma))) == 0) {
            return Optional.empty();
        }
        return dates.normalize(piece.text().substring(comma + 1))
                .filter(date -> date.day().isPresent())
                .map(date -> new AsOf(date, AsOf.Origin.DOCUMENT, List.of(piece.span())));
    }

    private String withoutMade(String place) {
        String lower = place.toLowerCase(Locale.ROOT);
        return made.stream()
                .filter(word -> lower.startsWith(word + " "))
                .findFirst()
                .map(word -> place.substring(word.length() + 1))
                .orElse(place);
    }
}
