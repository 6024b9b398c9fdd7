package dev.vitae.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The list marks that Word draws, from its numbering part (ECMA-376 part 1, 17.9). Not thread-safe: it counts. */
final class WordLists {

    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, String> instances = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> counters = new HashMap<>();

    WordLists(Optional<Document> part) {
        part.map(Document::getDocumentElement).ifPresent(root -> {
            for (Element list : Xml.children(root, "abstractNum")) {
                Xml.attribute(list, "abstractNumId").ifPresent(id -> abstracts.put(id, list));
            }
            for (Element instance : Xml.children(root, "num")) {
                Optional<String> id = Xml.attribute(instance, "numId");
                Optional<String> list = Xml.value(instance, "abstractNumId");
                if (id.isPresent() && list.isPresent()) {
                    instances.put(id.get(), list.get());
                }
            }
        });
    }

    /** The mark of the next item in a list; none where the list draws none. */
    Optional<Bullet> next(String list, int level) {
        if (list.equals("0")) {
            return Optional.empty();
        }
        Optional<Element> definition = Optional.ofNullable(instances.get(list))
                .flatMap(id -> Optional.ofNullable(abstracts.get(id)))
                .flatMap(element -> level(element, level));
        String format =
                definition.flatMap(element -> Xml.value(element, "numFmt")).orElse("bullet");
        String pattern =
                definition.flatMap(element -> Xml.value(element, "lvlText")).orElse("");
        if (format.equals("none") && pattern.isBlank()) {
            return Optional.empty();
        }
        int start = Xml.number(definition.flatMap(element -> Xml.value(element, "start")), 1);
        TreeMap<Integer, Integer> counter = counters.computeIfAbsent(list, id -> new TreeMap<>());
        counter.tailMap(level, false).clear();
        int number = counter.merge(level, start, (old, ignored) -> old + 1);
        if (format.equals("bullet")) {
            return Optional.of(new Bullet(isPlain(pattern) ? pattern : "•", level));
        }
        return Optional.of(new Bullet(pattern.replace("%" + (level + 1), count(number, format)), level));
    }

    /** Whether the mark is a character of Unicode, not one of a symbol font. */
    private static boolean isPlain(String mark) {
        return mark.length() == 1 && (mark.charAt(0) < '\uE000' || mark.charAt(0) > '\uF8FF');
    }

    private static Optional<Element> level(Element list, int level) {
        return Xml.children(list, "lvl").stream()
                .filter(element -> Xml.number(Xml.attribute(element, "ilvl"), -1) == level)
                .findFirst();
    }

    private static String count(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
            case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
            case "lowerRoman" -> Ordinal.roman(number);
            case "upperRoman" -> Ordinal.roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }
}
