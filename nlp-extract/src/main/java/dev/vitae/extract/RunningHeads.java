package dev.vitae.extract;

import java.util.List;
import java.util.Optional;

/** Parts the title from the employer where only a blank stands between them. Thread-safe. */
final class RunningHeads {

    private static final int MOST_OF_TITLE = 4;

    private final Lexicon titles;
    private final Lexicon organisations;

    RunningHeads(Recognizers recognizers) {
        this.titles = recognizers.titles();
        this.organisations = recognizers.organisations();
    }

    /**
     * Where the second of the two begins ({@code Cook Harbour Grill, Hull}, {@code Kornhaus AG Dispatcher}); empty if a sign
     * parts them or no word tells.
     */
    Optional<Integer> titleEnd(RunningWords head) {
        List<Word> words = head.words();
        int comma = 0;
        while (comma < words.size() && isPlain(words.get(comma))) {
            comma++;
        }
        if (comma < Math.min(MOST_OF_TITLE, words.size())
                && titles.count(Words.of(words.get(comma).key())) > 0) {
            return Optional.empty();
        }
        int title = lastOf(titles, words, Math.min(MOST_OF_TITLE, comma));
        if (title >= 0 && title + 1 < words.size() && title < comma) {
            return isName(words.get(title + 1))
                    ? Optional.of(words.get(title + 1).start())
                    : Optional.empty();
        }
        int name = lastOf(organisations, words, words.size() - 1);
        boolean behind = name > 0
                && comma == words.size()
                && words.size() - name - 1 <= MOST_OF_TITLE
                && titles.isPhrase(words.get(words.size() - 1).key())
                && isName(words.get(name + 1));
        return behind ? Optional.of(words.get(name + 1).start()) : Optional.empty();
    }

    /** Among the first words, the last that is in the lexicon; -1 if none is. */
    private static int lastOf(Lexicon lexicon, List<Word> words, int most) {
        int last = -1;
        for (int i = 0; i < most; i++) {
            if (Character.isLetter(words.get(i).key().charAt(0))
                    && lexicon.isPhrase(words.get(i).key())) {
                last = i;
            }
        }
        return last;
    }

    private static boolean isPlain(Word word) {
        String key = word.key();
        return Character.isLetterOrDigit(key.charAt(key.length() - 1)) && !key.equals("at");
    }

    /** Whether a name or a title may begin with the word. */
    private static boolean isName(Word word) {
        return Character.isUpperCase(word.key().charAt(0));
    }
}
