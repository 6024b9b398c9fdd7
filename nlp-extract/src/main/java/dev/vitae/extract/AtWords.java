package dev.vitae.extract;

import dev.vitae.extract.PassageTokens.Joint;
import dev.vitae.extract.PassageTokens.PassageWord;
import java.util.List;
import java.util.Set;

/** The words that lead from what one does to the employer: {@code Cook at Harbour}. */
final class AtWords {

    private static final List<String> ALL = Lexicon.lines("at-words.txt");

    /** Those that lead nowhere else, but for what the English say of lawyers and sailors. */
    static final List<String> SURE = ALL.subList(0, ALL.indexOf("doubtful"));

    /** Those that lead elsewhere as often. */
    static final List<String> DOUBTFUL = ALL.subList(ALL.indexOf("doubtful") + 1, ALL.indexOf("articles"));

    /** What may stand between these words and the name. */
    static final List<String> ARTICLES = ALL.subList(ALL.indexOf("articles") + 1, ALL.size());

    private static final Set<String> PARTING = Set.copyOf(SURE.stream()
            .filter(word -> !word.equals("at") && !word.equals("@"))
            .toList());

    private static final Set<String> LEADING = Set.copyOf(ALL.subList(0, ALL.indexOf("articles")));

    private AtWords() {}

    /** Marks where such a word parts what stands before it from the employer behind it, as a sign would. */
    static void part(List<PassageWord> words, Recognizers recognizers) {
        for (int i = 1; i < words.size(); i++) {
            PassageWord word = words.get(i);
            // With a capital it begins a name: "Chez Jeanne".
            String before = words.get(i - 1).token().text();
            boolean parted = word.joint() == Joint.BLANK
                    && (PARTING.contains(before)
                            || (DOUBTFUL.contains(before)
                                    && isEmployer(word.token().text(), recognizers)));
            if (parted) {
                words.set(i, word.behind(Joint.MARK));
            }
        }
    }

    private static boolean isEmployer(String word, Recognizers recognizers) {
        return Character.isUpperCase(word.codePointAt(0))
                && (recognizers.organisations().isPhrase(word)
                        || recognizers.schools().isPhrase(word));
    }

    /** Whether an employer may follow. */
    static boolean mayLead(String word) {
        return LEADING.contains(Lexicon.lower(word));
    }
}
