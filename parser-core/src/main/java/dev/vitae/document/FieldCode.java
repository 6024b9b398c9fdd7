package dev.vitae.document;

import java.util.Optional;

/** What the code of a Word field tells; DOCX, DOC and RTF write it alike (ECMA-376 part 1, 17.16). */
final class FieldCode {

    private FieldCode() {}

    /** The address in {@code HYPERLINK "address"}; none for a link within the document. */
    static Optional<String> link(String code) {
        String stripped = code.strip();
        if (!stripped.startsWith("HYPERLINK")) {
            return Optional.empty();
        }
        int from = stripped.indexOf('"');
        int to = stripped.indexOf('"', from + 1);
        boolean inside = from >= 0 && stripped.substring(0, from).contains("\\l");
        return from >= 0 && to > from + 1 && !inside ? Optional.of(stripped.substring(from + 1, to)) : Optional.empty();
    }
}
