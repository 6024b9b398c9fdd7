package dev.vitae.extract;

import dev.vitae.extract.PassageTokens.InDate;
import dev.vitae.extract.PassageTokens.PassageWord;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a passage that are a score by the grammar.
 *
 * @param label the first word that leads to them, before a colon; the first of them if there are none
 * @param from the first of them, counted in the passage
 * @param to the word behind the last
 * @param sure whether they can say nothing else
 */
record ScoreWords(int label, int from, int to, boolean sure) {

    /** The scores in a passage; none that is a date as well. */
    static List<ScoreWords> of(Passage passage, List<PassageWord> words, Recognizers recognizers) {
        List<ScoreWords> scores = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < passage.lines().size(); i++) {
            int to = from;
            while (to < words.size() && words.get(to).line() == i) {
                to++;
            }
            if (from < to) {
                LabelledLine line = passage.lines().get(i);
                for (ScoreMention mention : recognizers.scores().find(line.cut(), line.dates())) {
                    add(mention, words, from, to, scores);
                }
            }
            from = to;
        }
        return List.copyOf(scores);
    }

    private static void add(ScoreMention mention, List<PassageWord> words, int line, int end, List<ScoreWords> scores) {
        int label = line;
        while (label < end && words.get(label).token().start() < mention.label()) {
            label++;
        }
        int from = label;
        while (from < end && words.get(from).token().start() < mention.start()) {
            from++;
        }
        int to = from;
        while (to < end && words.get(to).token().end() <= mention.end()) {
            to++;
        }
        if (from < to && words.subList(from, to).stream().allMatch(word -> word.date() == InDate.NO)) {
            scores.add(new ScoreWords(label, from, to, mention.sure()));
        }
    }
}
