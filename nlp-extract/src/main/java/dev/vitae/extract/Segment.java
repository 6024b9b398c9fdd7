package dev.vitae.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What stands between two separators of a passage.
 *
 * @param line the number of its line in the passage
 * @param slot its number among the segments of that line that are more than a date, from 0
 * @param from its first token, counted in the passage
 * @param to the token after its last
 * @param traits what the dictionaries and grammars say of it
 */
record Segment(int line, int slot, int from, int to, Set<Trait> traits) {

    /** What a segment's words look like. */
    enum Trait {
        TITLE,
        ORGANISATION,
        SCHOOL,
        KNOWN_SCHOOL,
        DEGREE,
        DEGREE_FIRST,
        SUBJECT,
        PLACE,
        SURE_PLACE,
        LANGUAGE,
        LEVEL,
        RANGE,
        DATE,
        ADDRESS,
        EMAIL,
        PHONE
    }

    Segment {
        // In the order of the enum: that of Set.copyOf differs from run to run, and so would a model trained on it.
        EnumSet<Trait> ordered = EnumSet.noneOf(Trait.class);
        ordered.addAll(traits);
        traits = Collections.unmodifiableSet(ordered);
    }

    static Set<Trait> traits(String text, Recognizers recognizers, boolean range, boolean date) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        List<Word> words = Words.of(text);
        add(traits, Trait.TITLE, recognizers.titles().count(words) > 0);
        add(traits, Trait.ORGANISATION, recognizers.organisations().count(words) > 0);
        add(traits, Trait.SCHOOL, recognizers.schools().count(words) > 0);
        add(traits, Trait.KNOWN_SCHOOL, recognizers.schoolNames().isName(words));
        add(traits, Trait.DEGREE, recognizers.degrees().count(words) > 0);
        add(traits, Trait.DEGREE_FIRST, recognizers.degrees().prefix(words).isPresent());
        add(traits, Trait.SUBJECT, recognizers.subjects().count(words) > 0);
        add(traits, Trait.LANGUAGE, recognizers.languages().prefix(words).isPresent());
        add(traits, Trait.LEVEL, recognizers.levels().isPhrase(words));
        double place = date ? 0 : recognizers.places().score(text);
        add(traits, Trait.PLACE, place > 0);
        add(traits, Trait.SURE_PLACE, place > 1.4);
        add(traits, Trait.RANGE, range);
        add(traits, Trait.DATE, date && !range);
        add(traits, Trait.ADDRESS, text.contains("://") || text.startsWith("www."));
        add(traits, Trait.EMAIL, text.indexOf('@') > 0);
        add(
                traits,
                Trait.PHONE,
                !date && text.chars().filter(Character::isDigit).count() > 6);
        return traits;
    }

    private static void add(Set<Trait> traits, Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }

    /** The traits in short, for the name of a feature. */
    String brief() {
        return brief(traits);
    }

    static String brief(Set<Trait> traits) {
        List<String> letters = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            if (traits.contains(trait)) {
                letters.add(trait.name().substring(0, 2)
                        + trait.name().charAt(trait.name().length() - 1));
            }
        }
        return String.join("", letters);
    }
}
