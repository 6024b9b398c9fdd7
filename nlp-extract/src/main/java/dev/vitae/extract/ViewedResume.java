package dev.vitae.extract;

import dev.vitae.document.HtmlText;
import dev.vitae.document.Span;
import dev.vitae.document.Spot;
import dev.vitae.schema.InvalidResumeJsonException;
import dev.vitae.schema.PlainJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** A resume for people to read: its sections, and in them its values, each with what its trace says of it. */
final class ViewedResume {

    /** Below these a value is to be checked, or is doubtful. */
    private static final double SURE = 0.9;

    private static final double LIKELY = 0.7;

    private static final Set<String> NOT_SHOWN = Set.of("$schema", "meta");

    private final ParsedResume parsed;
    private final ViewMarks marks;
    private final StringBuilder html = new StringBuilder();

    private ViewedResume(ParsedResume parsed, ViewMarks marks) {
        this.parsed = parsed;
        this.marks = marks;
    }

    static String html(ParsedResume parsed, ViewMarks marks) {
        ViewedResume viewed = new ViewedResume(parsed, marks);
        viewed.problems();
        viewed.sections();
        viewed.withheld();
        return viewed.html.toString();
    }

    private void problems() {
        List<Problem> problems = parsed.problems();
        if (problems.isEmpty()) {
            return;
        }
        start("Problems");
        html.append("<ul class=\"list\">\n");
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            html.append("<li>");
            item(
                    ViewMarks.problem(i),
                    "",
                    problem.message(),
                    "",
                    "<span class=\"code\">" + HtmlText.of(problem.code()) + "</span>");
            html.append("</li>\n");
        }
        html.append("</ul>\n</section>\n");
    }

    private void sections() {
        try {
            if (PlainJson.read(parsed.toJson()) instanceof Map<?, ?> resume) {
                resume.forEach((name, value) -> section(String.valueOf(name), value));
            }
        } catch (InvalidResumeJsonException e) {
            throw new IllegalStateException("a resume was written that can't be read", e);
        }
    }

    private void section(String name, Object value) {
        if (!NOT_SHOWN.contains(name)) {
            start(label(name));
            property("/" + name, "", value);
            html.append("</section>\n");
        }
    }

    /** A property with all that is in it; without a label where a heading has said what it is. */
    private void property(String pointer, String label, Object value) {
        if (value instanceof Map<?, ?> object) {
            html.append("<div class=\"entry\"").append(named(label)).append(">\n");
            heading(label);
            object.forEach((name, member) -> property(pointer + "/" + name, label(String.valueOf(name)), member));
            html.append("</div>\n");
        } else if (value instanceof List<?> items && items.stream().allMatch(Map.class::isInstance)) {
            heading(label);
            for (int i = 0; i < items.size(); i++) {
                property(pointer + "/" + i, "", items.get(i));
            }
        } else if (value instanceof List<?> items) {
            row(label);
            html.append("<ul class=\"list\">\n");
            for (int i = 0; i < items.size(); i++) {
                html.append("<li>");
                value(pointer + "/" + i, String.valueOf(items.get(i)));
                html.append("</li>\n");
            }
            html.append("</ul></div>\n");
        } else {
            row(label);
            value(pointer, String.valueOf(value));
            html.append("</div>\n");
        }
    }

    private void value(String pointer, String text) {
        Trace.Source source = parsed.trace().values().get(pointer);
        if (source == null) {
            item(pointer, "", text, "", "");
        } else {
            item(pointer, kind(source.confidence()), text, confidence(source.confidence()), detail(text, source));
        }
    }

    private void withheld() {
        List<Trace.Withheld> all = parsed.trace().withheld();
        if (all.isEmpty()) {
            return;
        }
        start("Found and left out");
        for (int i = 0; i < all.size(); i++) {
            Trace.Withheld withheld = all.get(i);
            row(label(withheld.property()));
            String why = switch (withheld.reason()) {
                case INVALID -> "left out since JSON Resume would not have it; ";
                case UNCLEAR -> "left out since it can't be understood; ";
                case UNSURE -> "left out since it is less sure than was asked for; ";
            };
            String text = withheld.source().text();
            item(
                    ViewMarks.withheld(i),
                    kind(withheld.source().confidence()),
                    text,
                    confidence(withheld.source().confidence()),
                    why + detail(text, withheld.source()));
            html.append("</div>\n");
        }
        html.append("</section>\n");
    }

    /** Something that can be pointed at, if it has a place. */
    private void item(String id, String kind, String text, String confidence, String detail) {
        OptionalInt number = marks.number(id);
        html.append("<div class=\"value ")
                .append(kind)
                .append("\" id=\"")
                .append(HtmlText.of(id))
                .append('"');
        if (number.isPresent()) {
            html.append(" role=\"button\" tabindex=\"0\" data-n=\"")
                    .append(number.getAsInt())
                    .append('"');
        }
        html.append("><span class=\"words\" dir=\"auto\">")
                .append(HtmlText.of(text))
                .append("</span>")
                .append(confidence)
                .append(detail.isEmpty() ? "" : " <span class=\"detail\">" + detail + "</span>")
                .append("</div>");
    }

    private static String confidence(double confidence) {
        String percent = ResumeView.percent(confidence);
        String kind = kind(confidence);
        return " <span class=\"confidence\">" + (kind.equals("sure") ? "" : kind + " ")
                + "<span class=\"bar\"><span style=\"width: " + percent + "%\"></span></span>" + percent
                + "%<span class=\"spoken\"> sure</span></span>";
    }

    /** In a word, which is shown as well, since nobody should have to tell colours apart. */
    private static String kind(double confidence) {
        return confidence >= SURE ? "sure" : confidence >= LIKELY ? "likely" : "doubtful";
    }

    private String detail(String text, Trace.Source source) {
        List<String> parts = new ArrayList<>();
        if (!source.text().equals(text)) {
            parts.add("written \u201C" + isolated(source.text()) + "\u201D");
        }
        source.forms().forEach((name, form) -> parts.add(HtmlText.of(label(name)) + " " + isolated(form)));
        parts.add(
                switch (source.stage()) {
                    case LINES -> "by the model of lines";
                    case WORDS -> "by the model of words";
                    case FORM -> "by its form";
                    case RULE -> "by a rule";
                    case FILE -> "from what the file does not show";
                });
        String pages = pages(source.spans());
        if (!pages.isEmpty()) {
            parts.add(pages);
        }
        return String.join("; ", parts);
    }

    private String pages(List<Span> spans) {
        if (parsed.document().pages().isEmpty()) {
            return "";
        }
        String numbers = spans.stream()
                .flatMap(span -> parsed.document().spots(span).stream())
                .map(Spot::page)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "on no page" : "page " + numbers;
    }

    private void start(String title) {
        html.append("<section>\n<h2>").append(HtmlText.of(title)).append("</h2>\n");
    }

    private void heading(String label) {
        if (!label.isEmpty()) {
            html.append("<h3>").append(HtmlText.of(label)).append("</h3>\n");
        }
    }

    private void row(String label) {
        html.append("<div class=\"row\">");
        if (!label.isEmpty()) {
            html.append("<span class=\"label\">").append(HtmlText.of(label)).append("</span>");
        }
    }

    private static String named(String label) {
        return label.isEmpty() ? "" : " role=\"group\" aria-label=\"" + HtmlText.of(label) + "\"";
    }

    private static String isolated(String text) {
        return "<bdi>" + HtmlText.of(text) + "</bdi>";
    }

    /** The name of a property, or a pointer's names, in words: {@code startDate} as "Start date". */
    static String label(String name) {
        StringBuilder words = new StringBuilder();
        for (String part : name.split("/", -1)) {
            if (!part.isEmpty()) {
                words.append(words.isEmpty() ? "" : ", ").append(words(part));
            }
        }
        return words.toString();
    }

    private static String words(String name) {
        if (name.equals("url") || name.equals("id")) {
            return name.toUpperCase(Locale.ROOT);
        }
        StringBuilder words = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (Character.isUpperCase(c) && !words.isEmpty()) {
                words.append(' ').appendCodePoint(Character.toLowerCase(c));
            } else {
                words.appendCodePoint(words.isEmpty() ? Character.toUpperCase(c) : c);
            }
        });
        return words.toString();
    }
}
