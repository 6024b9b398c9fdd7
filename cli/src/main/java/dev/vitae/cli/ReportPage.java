package dev.vitae.cli;

import dev.vitae.cli.RunReport.Failed;
import dev.vitae.cli.RunReport.Timed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The report of a bulk run as one HTML page: counts, reasons, how long files took, the slowest, the failed. It stands by
 * itself: it loads nothing, runs nothing, and says so to the browser. Not thread-safe.
 */
final class ReportPage {

    private static final String STYLE = "report.css";
    private static final double FULL = 100;

    private final Tally tally;
    private final double seconds;
    private final Histogram times;
    private final List<Timed> slowest;
    private final List<Failed> failed;
    private final StringBuilder html = new StringBuilder();

    /**
     * @param slowest the slowest first
     * @param failed the first ones, if there are many
     */
    ReportPage(Tally tally, double seconds, Histogram times, List<Timed> slowest, List<Failed> failed) {
        this.tally = tally;
        this.seconds = seconds;
        this.times = times;
        this.slowest = List.copyOf(slowest);
        this.failed = List.copyOf(failed);
    }

    String html() throws IOException {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\"")
                .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<title>Vitae: report of a run</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<h1>Report of a run</h1>\n");
        bars("Files", tally.counts());
        html.append("<p>").append(String.format(Locale.ROOT, "%.1f", seconds)).append(" seconds.</p>\n");
        if (!tally.codes().isEmpty()) {
            bars("Problems", tally.codes());
            html.append("<p>What each code means is in <code>docs/problems.md</code>.</p>\n");
        }
        times();
        failed();
        html.append("</body>\n</html>\n");
        return html.toString();
    }

    private static String style() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReportPage.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void bars(String title, Map<String, Integer> counts) {
        table(title);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        counts.forEach((name, count) -> bar(name, count, most));
        html.append("</table>\n");
    }

    private void times() {
        List<Histogram.Step> steps = times.steps();
        if (steps.isEmpty()) {
            return;
        }
        table("How long files took");
        int most = steps.stream().mapToInt(Histogram.Step::count).max().orElse(0);
        steps.forEach(step -> bar(step.label(), step.count(), most));
        html.append("</table>\n");
        table("The slowest");
        slowest.forEach(file -> row(Markup.of(file.file()), file.milliseconds() + " ms"));
        html.append("</table>\n");
    }

    private void failed() {
        if (failed.isEmpty()) {
            return;
        }
        table("Failed");
        failed.forEach(
                file -> row(Markup.of(file.file()), Markup.of(file.failure().toString())));
        html.append("</table>\n<p>All of them, if they are more than ")
                .append(failed.size())
                .append(", are in <code>")
                .append(RunReport.LINES)
                .append("</code>, with <code>\"outcome\":\"failed\"</code>.</p>\n");
    }

    private void table(String title) {
        html.append("<h2>").append(title).append("</h2>\n<table>\n");
    }

    private void row(String name, String value) {
        html.append("<tr><th scope=\"row\">")
                .append(name)
                .append("</th><td>")
                .append(value)
                .append("</td></tr>\n");
    }

    private void bar(String name, int count, int most) {
        double width = most == 0 ? 0 : FULL * count / most;
        row(
                Markup.of(name),
                count + "</td><td class=\"bar\"><span style=\"width:" + String.format(Locale.ROOT, "%.1f", width)
                        + "%\"></span>");
    }
}
