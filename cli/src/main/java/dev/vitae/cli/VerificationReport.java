package dev.vitae.cli;

import dev.vitae.document.Span;
import dev.vitae.extract.Verification.Evidence;
import dev.vitae.extract.Verification.Finding;
import dev.vitae.schema.PlainJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found of a resume's values, for people and for programs. docs/verify.md has the form; it is stable.
 *
 * @param file how messages call the file
 * @param resume how they call the resume
 */
record VerificationReport(String file, String resume) {

    private static final String NOWHERE = "nowhere";

    /** A line for each value that stands nowhere, or for each at all. */
    List<String> lines(VerifyCommand.Verified verified, String label, boolean all) {
        LineNumbers numbers = LineNumbers.of(verified.document());
        List<String> lines = new ArrayList<>();
        for (Finding finding : verified.verification().findings()) {
            String place = label + finding.pointer();
            finding.evidence()
                    .ifPresentOrElse(
                            evidence -> {
                                if (all) {
                                    lines.add(line(
                                            place,
                                            evidence.match().id(),
                                            numbers.of(first(evidence)).toString(),
                                            evidence.written()));
                                }
                            },
                            () -> lines.add(line(place, NOWHERE, "-", finding.value())));
        }
        return lines;
    }

    private static String line(String pointer, String how, String place, String text) {
        return pointer + "  " + how + "  " + place + "  \"" + text.replaceAll("\\R", " ") + '"';
    }

    String summary(VerifyCommand.Verified verified, String label) {
        int values = verified.verification().findings().size();
        int nowhere = verified.verification().nowhere().size();
        return resume + ": " + label + (values - nowhere) + " of " + values + " values stand in " + file + ".";
    }

    /** All of it, as one line of JSON. */
    String json(VerifyCommand.Verified verified) {
        LineNumbers numbers = LineNumbers.of(verified.document());
        List<Finding> findings = verified.verification().findings();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("file", file);
        report.put("resume", resume);
        report.put("values", findings.size());
        report.put("found", findings.size() - verified.verification().nowhere().size());
        report.put(
                "findings",
                findings.stream().map(finding -> json(finding, numbers)).toList());
        return PlainJson.writeCompact(report);
    }

    private static Map<String, Object> json(Finding finding, LineNumbers numbers) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pointer", finding.pointer());
        json.put("value", finding.value());
        json.put(
                "match",
                finding.evidence().map(evidence -> evidence.match().id()).orElse(NOWHERE));
        finding.evidence().ifPresent(evidence -> {
            json.put("written", evidence.written());
            json.put(
                    "places",
                    evidence.spans().stream().map(span -> json(span, numbers)).toList());
        });
        return json;
    }

    private static Map<String, Object> json(Span span, LineNumbers numbers) {
        Map<String, Object> json = new LinkedHashMap<>();
        LineNumbers.Place place = numbers.of(span);
        if (place.page() > 0) {
            json.put("page", place.page());
        }
        json.put("line", place.line());
        json.put("start", span.start());
        json.put("end", span.end());
        return json;
    }

    private static Span first(Evidence evidence) {
        return evidence.spans().get(0);
    }
}
