package dev.vitae.extract;

import dev.vitae.document.BoundingBox;
import dev.vitae.document.Page;
import dev.vitae.document.SourceDocument;
import dev.vitae.document.Span;
import dev.vitae.document.Spot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a trace as JSON, after {@code trace-1.schema.json}. */
final class TraceJson {

    private static final String SCHEMA = "urn:vitae:trace:1";
    private static final int DIGITS_OF_SHARES = 3;
    private static final int DIGITS_OF_PROBABILITIES = 6;
    private static final int DIGITS_OF_POINTS = 1;

    private final SourceDocument document;
    /** Whether the document's text and name may be told. */
    private final boolean open;

    private TraceJson(SourceDocument document, boolean open) {
        this.document = document;
        this.open = open;
    }

    static Map<String, Object> of(ParsedResume parsed) {
        TraceJson writer = new TraceJson(parsed.document(), true);
        Map<String, Object> json = writer.trace(parsed.trace(), parsed.trace().values(), parsed.problems());
        parsed.asOf().ifPresent(asOf -> json.put("asOf", writer.asOf(asOf)));
        json.put("career", CareerJson.of(parsed.career()));
        return json;
    }

    /**
     * The trace of a redacted resume, without any text of the document.
     *
     * @param values the sources of what is left in the resume
     */
    static Map<String, Object> redacted(
            ParsedResume parsed, Map<String, Trace.Source> values, List<Removal> removals, List<Problem> problems) {
        TraceJson writer = new TraceJson(parsed.document(), false);
        Map<String, Object> json = writer.trace(parsed.trace(), values, problems);
        json.put("redacted", removals.stream().map(writer::removal).toList());
        return json;
    }

    private Map<String, Object> trace(Trace trace, Map<String, Trace.Source> sources, List<Problem> problems) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", SCHEMA);
        json.put("version", Version.CURRENT);
        json.put("document", document());
        Map<String, Object> values = new LinkedHashMap<>();
        sources.forEach((pointer, source) -> values.put(pointer, source(source)));
        json.put("values", values);
        json.put("withheld", trace.withheld().stream().map(this::withheld).toList());
        json.put("unplaced", unplaced(trace));
        json.put("problems", problems.stream().map(this::problem).toList());
        return json;
    }

    private Map<String, Object> document() {
        Map<String, Object> json = new LinkedHashMap<>();
        document.metadata().name().filter(name -> open).ifPresent(name -> json.put("name", name));
        json.put("mediaType", document.metadata().mediaType());
        json.put("length", document.text().length());
        json.put("pages", document.pages().stream().map(TraceJson::page).toList());
        return json;
    }

    private static Map<String, Object> page(Page page) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", page.number());
        json.put("width", rounded(page.width(), DIGITS_OF_POINTS));
        json.put("height", rounded(page.height(), DIGITS_OF_POINTS));
        return json;
    }

    private Map<String, Object> asOf(AsOf asOf) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("date", asOf.date().toString());
        json.put("origin", asOf.origin().name().toLowerCase(Locale.ROOT));
        json.put("at", places(asOf.spans()));
        return json;
    }

    private Map<String, Object> source(Trace.Source source) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (open) {
            json.put("text", source.text());
        }
        json.put("confidence", rounded(source.confidence(), DIGITS_OF_SHARES));
        json.put("probability", rounded(source.probability(), DIGITS_OF_PROBABILITIES));
        json.put("stage", source.stage().id());
        if (open && !source.forms().isEmpty()) {
            json.put("forms", source.forms());
        }
        json.put("at", places(source.spans()));
        return json;
    }

    private Map<String, Object> withheld(Trace.Withheld withheld) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("property", withheld.property());
        json.put("reason", withheld.reason().id());
        json.putAll(source(withheld.source()));
        return json;
    }

    private Map<String, Object> removal(Removal removal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pointer", removal.pointer());
        json.put("redaction", removal.redaction().id());
        json.put("whole", removal.whole());
        json.put("times", removal.times());
        json.put("at", places(removal.spans()));
        return json;
    }

    private Map<String, Object> unplaced(Trace trace) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("share", rounded(trace.unplacedShare(), DIGITS_OF_SHARES));
        json.put("at", places(trace.unplaced()));
        return json;
    }

    private Map<String, Object> problem(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", problem.code());
        json.put("message", problem.message());
        problem.pointer().ifPresent(pointer -> json.put("pointer", pointer));
        json.put("at", places(problem.spans()));
        return json;
    }

    private List<Map<String, Object>> places(List<Span> spans) {
        return spans.stream().map(this::place).toList();
    }

    private Map<String, Object> place(Span span) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("start", span.start());
        json.put("end", span.end());
        if (open) {
            json.put("text", document.text(span));
        }
        List<Spot> spots = document.spots(span);
        if (!spots.isEmpty()) {
            json.put("spots", spots.stream().map(TraceJson::spot).toList());
        }
        return json;
    }

    private static Map<String, Object> spot(Spot spot) {
        Map<String, Object> json = new LinkedHashMap<>();
        BoundingBox box = spot.box();
        json.put("page", spot.page());
        json.put("left", rounded(box.left(), DIGITS_OF_POINTS));
        json.put("top", rounded(box.top(), DIGITS_OF_POINTS));
        json.put("right", rounded(box.right(), DIGITS_OF_POINTS));
        json.put("bottom", rounded(box.bottom(), DIGITS_OF_POINTS));
        return json;
    }

    private static BigDecimal rounded(double number, int digits) {
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP);
    }
}
