package dev.vitae.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ways to write things: for each symbol, its alternatives, the likelier ones several times. The notation stands at the
 * head of {@code grammar.txt}. Immutable.
 */
final class Grammar {

    private final Map<String, List<String>> symbols;

    private Grammar(Map<String, List<String>> symbols) {
        this.symbols = symbols;
    }

    /** The grammar of several resources; where they share a symbol, all its alternatives count. */
    static Grammar load(List<String> resources) {
        Map<String, List<String>> symbols = new HashMap<>();
        for (String resource : resources) {
            List<String> alternatives = new ArrayList<>();
            for (String line : ResourceLines.of(resource)) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    alternatives =
                            symbols.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
                } else {
                    addWeighted(line, alternatives);
                }
            }
        }
        return new Grammar(symbols);
    }

    /** This grammar, with the other's general symbols where it has none. */
    Grammar orElse(Grammar other) {
        Map<String, List<String>> all = new HashMap<>(symbols);
        other.symbols.forEach((symbol, alternatives) -> {
            if (symbol.indexOf('@') < 0) {
                all.putIfAbsent(symbol, alternatives);
            }
        });
        return new Grammar(all);
    }

    boolean has(String symbol) {
        return symbols.containsKey(symbol);
    }

    /** @throws IllegalArgumentException if there is no such symbol */
    List<String> alternatives(String symbol) {
        List<String> alternatives = symbols.get(symbol);
        if (alternatives == null) {
            throw new IllegalArgumentException("no symbol " + symbol);
        }
        return alternatives;
    }

    private static void addWeighted(String line, List<String> alternatives) {
        boolean weighted = line.length() > 3 && Character.isDigit(line.charAt(0)) && line.startsWith("* ", 1);
        int weight = weighted ? line.charAt(0) - '0' : 1;
        String alternative = weighted ? line.substring(3) : line;
        for (int i = 0; i < weight; i++) {
            alternatives.add(alternative);
        }
    }
}
