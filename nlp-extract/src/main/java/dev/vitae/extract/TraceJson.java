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
    private static final int DIGITS_OF_PROBABILITIES = 4;
    private static final int DIGITS_OF_POINTS = 1;

    private final SourceDocument document;

    private TraceJson(SourceDocument document) {
        this.document = document;
    }

    static Map<String, Object> of(ParsedResume parsed) {
        return new TraceJson(parsed.document()).trace(parsed);
    }

    private Map<String, Object> trace(ParsedResume parsed) {
        Trace trace = parsed.trace();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", SCHEMA);
        json.put("version", Version.CURRENT);
        json.put("document", document());
        parsed.asOf().ifPresent(asOf -> json.put("asOf", asOf(asOf)));
        json.put("career", CareerJson.of(parsed.career()));
        Map<String, Object> values = new LinkedHashMap<>();
        trace.values().forEach((pointer, source) -> values.put(pointer, source(source)));
        json.put("values", values);
        json.put("withheld", trace.withheld().stream().map(this::withheld).toList());
        json.put("unplaced", unplaced(trace));
        json.put("problems", parsed.problems().stream().map(this::problem).toList());
        return json;
    }

    private Map<String, Object> document() {
        Map<String, Object> json = new LinkedHashMap<>();
        document.metadata().name().ifPresent(name -> json.put("name", name));
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
        json.put("text", source.text());
        json.put("confidence", rounded(source.confidence(), DIGITS_OF_SHARES));
        json.put("probability", rounded(source.probability(), DIGITS_OF_PROBABILITIES));
        json.put("stage", source.stage().id());
        if (!source.forms().isEmpty()) {
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
        json.put("text", document.text(span));
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
