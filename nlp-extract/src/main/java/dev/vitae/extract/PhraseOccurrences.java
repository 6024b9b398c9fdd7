package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds phrases as they are written, whatever their case, where no letter or figure goes on before or behind. Immutable. */
final class PhraseOccurrences implements OccurrenceFinder {

    private final Set<String> phrases;
    private final Redaction redaction;

    PhraseOccurrences(Set<String> phrases, Redaction redaction) {
        this.phrases = phrases;
        this.redaction = redaction;
    }

    @Override
    public List<Occurrence> find(String text, Wording wording) {
        List<Occurrence> found = new ArrayList<>();
        for (String phrase : phrases) {
            int last = text.length() - phrase.length();
            for (int i = 0; i <= last; i++) {
                if (text.regionMatches(true, i, phrase, 0, phrase.length()) && isWhole(text, i, i + phrase.length())) {
                    found.add(new Occurrence(i, i + phrase.length(), redaction));
                }
            }
        }
        return found;
    }

    private static boolean isWhole(String text, int start, int end) {
        boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        return begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
