package dev.vitae.extract;

import dev.vitae.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * What of a resume stands in a file, and where. Immutable.
 *
 * @param findings one for each scalar of the resume, in its order
 */
public record Verification(List<Finding> findings) {

    public Verification {
        findings = List.copyOf(findings);
    }

    /**
     * What was found of one scalar.
     *
     * @param pointer where it stands in the resume, as a JSON pointer
     * @param value the text; of a number or truth value, as JSON writes it
     * @param evidence where it stands in the file; empty if nowhere
     */
    public record Finding(String pointer, String value, Optional<Evidence> evidence) {}

    /**
     * Where a value stands.
     *
     * @param match how it stands there
     * @param spans the places in the document's text, in order, one for each line; never empty
     * @param written the words there, as they are written; of a link, its target
     */
    public record Evidence(Match match, List<Span> spans, String written) {

        public Evidence {
            spans = List.copyOf(spans);
            if (spans.isEmpty()) {
                throw new IllegalArgumentException("evidence without a place: " + match);
            }
        }
    }

    /** Whether each scalar stands in the file. */
    public boolean isComplete() {
        return nowhere().isEmpty();
    }

    /** The scalars that stand nowhere. */
    public List<Finding> nowhere() {
        return findings.stream().filter(finding -> finding.evidence().isEmpty()).toList();
    }

    /** The share of scalars that stand in the file, from 0 to 1; 1 if the resume has none. */
    public double share() {
        return findings.isEmpty() ? 1 : 1 - (double) nowhere().size() / findings.size();
    }
}
