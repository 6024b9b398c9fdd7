package dev.vitae.extract;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that was found in a document, as written, before it becomes a resume.
 *
 * @param entries in reading order
 */
record Draft(List<DraftEntry> entries) {

    private static final Map<SectionKind, String> POINTERS = new EnumMap<>(Map.of(
            SectionKind.WORK, "/work/",
            SectionKind.VOLUNTEER, "/volunteer/",
            SectionKind.EDUCATION, "/education/",
            SectionKind.PROJECTS, "/projects/"));

    Draft {
        entries = List.copyOf(entries);
    }

    List<DraftEntry> of(SectionKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** The JSON pointers of what the document says to last. In a resume it only lacks an end, as others do by mistake. */
    Set<String> lasting() {
        Set<String> lasting = new HashSet<>();
        POINTERS.forEach((kind, pointer) -> {
            List<DraftEntry> of = of(kind);
            for (int i = 0; i < of.size(); i++) {
                if (of.get(i).has(Field.LASTING) && !of.get(i).has(Field.END)) {
                    lasting.add(pointer + i);
                }
            }
        });
        return lasting;
    }
}
