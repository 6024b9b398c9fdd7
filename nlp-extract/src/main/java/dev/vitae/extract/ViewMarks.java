package dev.vitae.extract;

import dev.vitae.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What lights up in a {@link ResumeView}: the values of the resume, what was withheld, and problems that have a place. Each
 * has a number, by which its places refer to it. Immutable.
 */
final class ViewMarks {

    private final List<List<Span>> spans = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private ViewMarks() {}

    static ViewMarks of(ParsedResume parsed) {
        ViewMarks marks = new ViewMarks();
        parsed.trace().values().forEach((pointer, source) -> marks.add(pointer, source.spans()));
        List<Trace.Withheld> withheld = parsed.trace().withheld();
        for (int i = 0; i < withheld.size(); i++) {
            marks.add(withheld(i), withheld.get(i).source().spans());
        }
        for (int i = 0; i < parsed.problems().size(); i++) {
            if (!parsed.problems().get(i).spans().isEmpty()) {
                marks.add(problem(i), parsed.problems().get(i).spans());
            }
        }
        return marks;
    }

    private void add(String id, List<Span> places) {
        numbers.put(id, spans.size());
        spans.add(places);
    }

    /** How what was withheld is called on the page. No value is called so, since a pointer begins with a slash. */
    static String withheld(int index) {
        return "withheld/" + index;
    }

    /** How a problem is called on the page. */
    static String problem(int index) {
        return "problems/" + index;
    }

    /** The number of what is called so; empty where it has no place. */
    OptionalInt number(String id) {
        Integer number = numbers.get(id);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The places of each, by number. */
    List<List<Span>> spans() {
        return spans;
    }
}
