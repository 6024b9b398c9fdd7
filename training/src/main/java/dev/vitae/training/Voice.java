package dev.vitae.training;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Says things by a grammar: by chance, in one trade, with some words that are set. Not thread-safe. */
final class Voice {

    private static final int OFTEN = 70;
    private static final int DEEPEST = 12;

    private final Grammar grammar;
    private final Dice dice;
    private final Map<String, Supplier<String>> set = new HashMap<>();
    private String trade = "";
    private int depth;

    Voice(Grammar grammar, Dice dice) {
        this.grammar = grammar;
        this.dice = dice;
    }

    void setTrade(String trade) {
        this.trade = trade;
    }

    /** From now on {@code symbol} is what {@code words} says. */
    void set(String symbol, Supplier<String> words) {
        set.put(symbol, words);
    }

    boolean knows(String symbol) {
        return set.containsKey(symbol) || grammar.has(symbol);
    }

    /** One way to say {@code symbol}. */
    String say(String symbol) {
        Supplier<String> words = set.get(symbol);
        if (words != null) {
            return words.get();
        }
        String special = symbol + "@" + trade;
        String chosen = grammar.has(special) && (!grammar.has(symbol) || dice.chance(OFTEN)) ? special : symbol;
        return fill(dice.pick(grammar.alternatives(chosen)));
    }

    /** A template with its symbols said. */
    String fill(String template) {
        if (template.indexOf('{') < 0) {
            return template;
        }
        if (depth > DEEPEST) {
            throw new IllegalStateException("the grammar goes round in circles at " + template);
        }
        depth++;
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            said.append(template, from, open).append(part(template.substring(open + 1, close)));
            from = close + 1;
        }
        depth--;
        return tidy(said.append(template, from, template.length()).toString());
    }

    private String part(String part) {
        if (part.indexOf('|') >= 0) {
            return dice.of(part.split("\\|", -1));
        }
        if (part.startsWith("#")) {
            int dash = part.indexOf('-');
            return String.valueOf(dice.between(
                    Integer.parseInt(part.substring(1, dash)), Integer.parseInt(part.substring(dash + 1))));
        }
        if (part.endsWith("?")) {
            return dice.chance(50) ? say(part.substring(0, part.length() - 1)) : "";
        }
        return part.startsWith("^") ? capitalised(say(part.substring(1))) : say(part);
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String tidy(String text) {
        return text.replace(" ,", ",").replace("  ", " ").strip();
    }
}
