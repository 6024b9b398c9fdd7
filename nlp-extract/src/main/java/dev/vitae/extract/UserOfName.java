package dev.vitae.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether the user of an account is made of a person's name: {@code adamoss}, {@code ada-m}, {@code amoss_baker}
 * are for Ada Moss. It may be cut from the name more freely than what {@link NameInAddress} finds names by. Immutable.
 */
final class UserOfName {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST_USER = 40;
    private static final int LONGEST_WORD = 20;
    /** Fewer letters of a name are met by chance. */
    private static final int FEWEST_LETTERS = 5;

    private static final int SHORTEST_MAIN_PART = 3;
    /** What is left of a name without its beginning, as in {@code beth}, is a short form only if so long. */
    private static final int SHORTEST_ENDING = 4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Pd},/]+");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}]+");
    /** Parts of the names of files, which are made of the person's name as well. */
    private static final Pattern OF_A_FILE =
            Pattern.compile("(?i)(?:.*[^\\p{L}])?(?:cv|resume|lebenslauf|curriculum|pdf|docx?|odt)(?:[^\\p{L}].*)?");

    private final List<String> words;

    UserOfName(String name) {
        this.words = BETWEEN_WORDS
                .splitAsStream(name)
                .map(NameInAddress::letters)
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST_WORD)
                .limit(MOST_WORDS)
                .toList();
    }

    /** Whether the user is made of the name, and is not just a word of it. */
    boolean made(String user) {
        if (user.length() > LONGEST_USER || OF_A_FILE.matcher(user).matches()) {
            return false;
        }
        List<String> parts = Arrays.stream(BETWEEN_PARTS.split(user, -1))
                .map(NameInAddress::letters)
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> pieces = new ArrayList<>();
        int left = 0;
        for (String part : parts) {
            List<String> taken = new ArrayList<>();
            if (new Cutting(part).cut(0, 0, taken)) {
                pieces.addAll(taken);
            } else {
                left += part.length();
            }
        }
        int letters = pieces.stream().mapToInt(String::length).sum();
        return pieces.size() > 1
                && letters >= FEWEST_LETTERS
                && left <= letters
                && pieces.stream().anyMatch(piece -> piece.length() >= SHORTEST_MAIN_PART);
    }

    /** Cuts a part of a user into beginnings and endings of the words of the name, each taken once. */
    private final class Cutting {

        private final String part;
        private final Set<Integer> failed = new HashSet<>();

        Cutting(String part) {
            this.part = part;
        }

        boolean cut(int at, int used, List<String> taken) {
            if (at == part.length()) {
                return true;
            }
            int state = (at << MOST_WORDS) | used;
            if (failed.contains(state)) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if ((used & 1 << i) == 0 && piece(at, i, used, taken)) {
                    return true;
                }
            }
            failed.add(state);
            return false;
        }

        private boolean piece(int at, int word, int used, List<String> taken) {
            String whole = words.get(word);
            for (int length = Math.min(whole.length(), part.length() - at); length > 0; length--) {
                String piece = part.substring(at, at + length);
                if (whole.startsWith(piece) || (length >= SHORTEST_ENDING && whole.endsWith(piece))) {
                    taken.add(piece);
                    if (cut(at + length, used | 1 << word, taken)) {
                        return true;
                    }
                    taken.remove(taken.size() - 1);
                }
            }
            return false;
        }
    }
}
