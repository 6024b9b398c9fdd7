package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the list marks within running words ({@code * Wired houses. * Pulled cable.}). */
final class RunningItems {

    private static final Set<String> MARKS = Set.of("*", "-", "–", "+", "·", "•", "●", "⚫", "▪", "➢", "✓", "✔", "➡");
    private static final int FEWEST = 2;

    private RunningItems() {}

    /** Where the marks stand, if the words begin with one, or several of a kind stand among them. */
    static List<Integer> marks(RunningWords said) {
        List<Word> words = said.words();
        int first = 0;
        while (first < words.size() && !MARKS.contains(words.get(first).key())) {
            first++;
        }
        List<Integer> marks = new ArrayList<>();
        boolean prose = false;
        for (int i = first; i < words.size(); i++) {
            boolean capital = i + 1 < words.size()
                    && !Character.isLowerCase(words.get(i + 1).key().charAt(0));
            if (words.get(i).key().equals(words.get(first).key()) && capital) {
                marks.add(words.get(i).start());
            }
            prose |= Character.isLowerCase(words.get(i).key().charAt(0));
        }
        return prose && marks.size() >= (first == 0 ? 1 : FEWEST) ? marks : List.of();
    }
}
