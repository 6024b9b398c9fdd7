package dev.vitae.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a resume has dates, for what the pattern of the schema lets pass: month 19, or the 30th of February. */
final class DateFields {

    private static final Map<String, List<String>> BY_SECTION = Map.of(
            "work", List.of("startDate", "endDate"),
            "volunteer", List.of("startDate", "endDate"),
            "education", List.of("startDate", "endDate"),
            "projects", List.of("startDate", "endDate"),
            "awards", List.of("date"),
            "certificates", List.of("date"),
            "publications", List.of("releaseDate"));

    private DateFields() {}

    /** The texts in those places that are no dates, by JSON pointer, in the order of the document. */
    static Map<String, String> withoutDate(Object resume) {
        Map<String, String> found = new LinkedHashMap<>();
        if (resume instanceof Map<?, ?> sections) {
            sections.forEach((section, items) -> {
                List<String> names = BY_SECTION.getOrDefault(section, List.of());
                if (!names.isEmpty() && items instanceof List<?> list) {
                    collect(JsonPointers.append("", (String) section), list, names, found);
                }
            });
        }
        return found;
    }

    private static void collect(String section, List<?> items, List<String> names, Map<String, String> found) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Map<?, ?> item) {
                String pointer = JsonPointers.append(section, i);
                for (String name : names) {
                    if (item.get(name) instanceof String text
                            && PartialDate.tryParse(text).isEmpty()) {
                        found.put(JsonPointers.append(pointer, name), text);
                    }
                }
            }
        }
    }
}
