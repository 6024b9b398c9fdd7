package dev.vitae.extract;

import dev.vitae.extract.LineCuts.Part;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the labels of a form begin that was run together ({@code company - Moss Bakery description - Baked bread.}). */
final class FormCuts {

    private static final Pattern LABEL = Pattern.compile(
            "(?<!\\S)(?:(?<entry>company)|description) -(?!\\S)|Exprience - [^-]{0,30}?months?(?<end> |$)");

    private FormCuts() {}

    /** The cuts; none if only the start is one. */
    static NavigableMap<Integer, Part> find(String text) {
        NavigableMap<Integer, Part> cuts = new TreeMap<>();
        if (!text.contains(" -")) {
            return cuts;
        }
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            if (label.start("end") >= 0) {
                if (label.end() < text.length()) {
                    cuts.put(label.end(), Part.BODY);
                }
            } else {
                cuts.put(label.start(), label.start("entry") >= 0 ? Part.HEAD : Part.BODY);
            }
        }
        // A label at the start of a line that has no other is where it belongs.
        return cuts.tailMap(0, false).isEmpty() ? new TreeMap<>() : cuts;
    }
}
