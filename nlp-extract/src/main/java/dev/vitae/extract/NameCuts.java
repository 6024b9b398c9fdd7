package dev.vitae.extract;

import dev.vitae.extract.LineCuts.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the name ends, and where it begins, in a text that it was run together with. Thread-safe. */
final class NameCuts {

    private static final Pattern HANDLE = Pattern.compile("linkedin\\.com/in/(\\p{L}[\\p{L}-]{4,60}+)");
    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");
    /** Where addresses of the person's own stand. */
    private static final int REACH = 2_000;

    private static final Pattern HOUSE = Pattern.compile("\\d{1,4}\\p{L}?");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}(?:-\\d{4})?+(?: |$)");

    private static final int MOST_NAMES = 4;
    private static final int NAMES = 2;

    private final Lexicon titles;
    private final Lexicon degrees;
    private final RunningPlaces places;

    NameCuts(Recognizers recognizers) {
        this.titles = recognizers.titles();
        this.degrees = recognizers.degrees();
        this.places = new RunningPlaces(recognizers.places());
    }

    /** The letters of the name that an account was made of; empty if none stands near the start. */
    static Optional<String> handle(String text) {
        Matcher handle = HANDLE.matcher(text).region(0, Math.min(text.length(), REACH));
        return handle.find() ? Optional.of(letters(handle.group(1))) : Optional.empty();
    }

    private static String letters(String text) {
        return Lexicon.lower(NO_LETTER.matcher(text).replaceAll(""));
    }

    /**
     * Where the name and what stands behind it begin.
     *
     * @param handle what {@link #handle} found
     * @param first whether it is the document's first line, which begins with a name as a rule
     */
    NavigableMap<Integer, Part> find(String text, Optional<String> handle, boolean first) {
        NavigableMap<Integer, Part> cuts = new TreeMap<>();
        RunningWords said = RunningWords.of(text, 0, text.length());
        List<Word> words = said.words();
        int end = 0;
        for (int start = 0; handle.isPresent() && start < words.size() && end == 0; start++) {
            end = nameEnd(words, start, handle.get());
            if (end > 0) {
                cuts.put(words.get(start).start(), Part.NAME);
            }
        }
        if (end == 0 && first && words.size() > NAMES && isTrade(words)) {
            end = NAMES;
        }
        if (end > 0 && end < words.size()) {
            cuts.put(words.get(end).start(), Part.BODY);
        }
        if (end > 0 || first) {
            int from = words.isEmpty() || end >= words.size()
                    ? text.length()
                    : words.get(end).start();
            address(RunningWords.of(text, from, text.length())).forEach(place -> cuts.put(place, Part.BODY));
        }
        return cuts;
    }

    /** Where the address begins, with its street if that has a number before it, and where it ends, with its postal code. */
    private List<Integer> address(RunningWords said) {
        List<Word> words = said.words();
        List<Integer> cuts = new ArrayList<>(places.find(said));
        int street = 1;
        while (street + 1 < words.size() && !isStreetNumber(said, street)) {
            street++;
        }
        if (street + 1 < words.size()) {
            int start = words.get(street).start();
            if (!cuts.isEmpty() && cuts.get(0) > start) {
                cuts.remove(0);
            }
            cuts.add(0, start);
        }
        if (cuts.size() > 1) {
            int end = cuts.remove(cuts.size() - 1);
            Matcher code =
                    POSTAL_CODE.matcher(said.text()).region(end, said.text().length());
            int behind = code.lookingAt() ? code.end() : end;
            if (behind < said.text().length()) {
                cuts.add(behind);
            }
        }
        return cuts;
    }

    private static boolean isStreetNumber(RunningWords said, int at) {
        String number = said.words().get(at).key();
        String before = said.words().get(at - 1).key();
        return HOUSE.matcher(number).matches()
                && Character.isLetter(before.charAt(before.length() - 1))
                && Character.isUpperCase(said.words().get(at + 1).key().charAt(0))
                && said.text().lastIndexOf(',') > said.words().get(at).start();
    }

    /** Whether the third word begins what the person is, behind two that are none of it. */
    private boolean isTrade(List<Word> words) {
        String third = words.get(NAMES).key();
        boolean named = words.subList(0, NAMES).stream()
                .allMatch(word -> RunningWords.begins(word) && !isTrade(word.key()) && Character.isLetter(last(word)));
        return named && RunningWords.begins(words.get(NAMES)) && isTrade(third);
    }

    private static char last(Word word) {
        return word.key().charAt(word.key().length() - 1);
    }

    private boolean isTrade(String word) {
        return titles.isPhrase(word) || degrees.isPhrase(word);
    }

    /** The number of the word behind those that spell the handle; 0 if they don't. */
    private static int nameEnd(List<Word> words, int start, String handle) {
        StringBuilder spelled = new StringBuilder();
        for (int i = start; i < Math.min(words.size(), start + MOST_NAMES); i++) {
            String letters = letters(words.get(i).key());
            if (letters.isEmpty() || !RunningWords.begins(words.get(i))) {
                return 0;
            }
            spelled.append(letters);
            if (spelled.toString().equals(handle)) {
                return i > start ? i + 1 : 0;
            }
            if (!handle.startsWith(spelled.toString())) {
                return 0;
            }
        }
        return 0;
    }
}
