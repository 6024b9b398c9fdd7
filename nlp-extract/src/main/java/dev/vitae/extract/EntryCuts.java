package dev.vitae.extract;

import dev.vitae.extract.LineCuts.Part;
import dev.vitae.schema.normalize.DateNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the entries of a section begin that was run together to one text, and where what was done begins in each: by the
 * dates, which either lead the entries or stand in or behind their heads. Thread-safe.
 */
final class EntryCuts {

    /** What a date may stand between, and how long it lasted or what mark it brought behind it. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?:\\s?\\)|\\s?\\([^()]{1,40}+\\)|,? (?:with |at )?\\d{1,2}(?:[.,]\\d{1,2})?+ ?%)*+[.,]?+");

    private static final Pattern BEFORE = Pattern.compile("[\\s(|·•,:–-]*+");
    /** Words before a date that is told of within a sentence. */
    private static final Set<String> TELLING = Set.copyOf(Lexicon.lines("telling-words.txt"));

    private static final int YEAR = 4;
    private static final int REACH = 24;
    private static final int LONGEST_PLACE = 90;
    private static final int FEWEST_OF_PROSE = 3;
    private static final int MOST_OF_PLACE = 12;
    private static final int MOST_BEHIND_PLACE = 3;

    private final DateRecognizer dates;
    private final DateNormalizer months;
    private final PlaceRecognizer places;
    private final Lexicon degrees;
    private final RunningHeads heads;
    private final RunningPlaces townPlaces;

    EntryCuts(Recognizers recognizers) {
        this.dates = recognizers.dates();
        this.months = recognizers.normalizers().dates();
        this.places = recognizers.places();
        this.degrees = recognizers.degrees();
        this.townPlaces = new RunningPlaces(recognizers.places());
        this.heads = new RunningHeads(recognizers);
    }

    /** A date that dates an entry, with what belongs to it. */
    private record Anchor(int start, int end, boolean range) {}

    /** The cuts, if there are at least as many dates as asked for. */
    NavigableMap<Integer, Part> find(String text, boolean schools, int fewest) {
        List<Anchor> anchors = anchors(text, schools);
        if (anchors.size() < fewest) {
            return new TreeMap<>();
        }
        if (isLeading(text, anchors.get(0))) {
            return leading(text, anchors, schools);
        }
        return schools ? ofSchools(text, anchors) : ofJobs(text, anchors);
    }

    private List<Anchor> anchors(String text, boolean schools) {
        List<Anchor> all = new ArrayList<>();
        for (DateMention date : dates.find(text)) {
            if (!isTold(text, date)) {
                Matcher behind = BEHIND.matcher(text).region(date.end(), text.length());
                int end = behind.lookingAt() ? behind.end() : date.end();
                all.add(new Anchor(date.start(), end, date.isRange()));
            }
        }
        boolean ranges = all.stream().anyMatch(Anchor::range);
        boolean mixed = schools && (all.isEmpty() || !all.get(0).range() || !isLeading(text, all.get(0)));
        return ranges && !mixed ? all.stream().filter(Anchor::range).toList() : all;
    }

    /** Whether a sentence tells of the date: a word before it says so, or it goes on in small letters. */
    private boolean isTold(String text, DateMention date) {
        List<Word> before = RunningWords.of(text, Math.max(0, date.start() - REACH), date.start())
                .words();
        List<Word> within = RunningWords.of(text, date.start(), date.end()).words();
        String first = within.get(0).key();
        boolean small = Character.isLowerCase(first.charAt(0)) && !months.isMonth(first.replace(".", ""));
        int next = date.end();
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == ',')) {
            next++;
        }
        return small
                || (!before.isEmpty()
                        && TELLING.contains(
                                Lexicon.lower(before.get(before.size() - 1).key())))
                || (next < text.length() && next > date.end() && Character.isLowerCase(text.charAt(next)));
    }

    private static boolean isLeading(String text, Anchor anchor) {
        return BEFORE.matcher(text).region(0, anchor.start()).matches();
    }

    private NavigableMap<Integer, Part> leading(String text, List<Anchor> anchors, boolean schools) {
        NavigableMap<Integer, Part> cuts = new TreeMap<>();
        for (int i = 0; i < anchors.size(); i++) {
            Anchor anchor = anchors.get(i);
            int end = i + 1 < anchors.size() ? anchors.get(i + 1).start() : text.length();
            RunningWords said = RunningWords.of(text, anchor.end(), end);
            if (said.words().isEmpty()) {
                continue;
            }
            cuts.put(anchor.start(), Part.HEAD);
            if (schools) {
                if (!anchor.range() && anchor.end() - anchor.start() <= YEAR) {
                    cuts.put(said.words().get(0).start(), Part.BODY);
                }
                townPlaces.find(said).forEach(start -> cuts.put(start, Part.BODY));
            } else {
                prose(said).ifPresent(start -> cuts.put(start, Part.BODY));
            }
        }
        return cuts;
    }

    /** Of schools nothing is told as a rule: each ends with its date, or begins with its degree if more stands behind. */
    private NavigableMap<Integer, Part> ofSchools(String text, List<Anchor> anchors) {
        NavigableMap<Integer, Part> cuts = new TreeMap<>();
        Anchor last = anchors.get(anchors.size() - 1);
        int behind = RunningWords.of(text, last.end(), text.length()).words().size();
        boolean degreeFirst = degree(text, 0, anchors.get(0).start())
                .filter(start -> start <= 1)
                .isPresent();
        boolean trailing = behind <= FEWEST_OF_PROSE || !degreeFirst;
        int from = 0;
        for (Anchor anchor : anchors) {
            int start = trailing ? from : degree(text, from, anchor.start()).orElse(-1);
            if (start >= 0) {
                cuts.put(start, Part.HEAD);
                if (trailing) {
                    degree(text, from, anchor.start())
                            .filter(degree -> isBehindName(text, start, degree))
                            .ifPresent(degree -> cuts.put(degree, Part.BODY));
                }
            }
            from = anchor.end();
        }
        if (trailing && from < text.length()) {
            cuts.put(from, behind > FEWEST_OF_PROSE ? Part.HEAD : Part.BODY);
        }
        return cuts;
    }

    /** Whether a name of several words, and no sign, stands before the place. */
    private static boolean isBehindName(String text, int start, int degree) {
        List<Word> name = RunningWords.of(text, start, degree).words();
        return name.size() > 1 && isBare(name.get(name.size() - 1));
    }

    /** Where the first degree begins between two places. */
    private Optional<Integer> degree(String text, int from, int to) {
        List<Word> words = Words.of(text.substring(from, to));
        for (int i = 0; i < words.size(); i++) {
            boolean capital =
                    Character.isUpperCase(text.charAt(from + words.get(i).start()));
            if (capital && degrees.prefix(words.subList(i, words.size())).isPresent()) {
                return Optional.of(from + words.get(i).start());
            }
        }
        return Optional.empty();
    }

    private NavigableMap<Integer, Part> ofJobs(String text, List<Anchor> anchors) {
        NavigableMap<Integer, Part> cuts = new TreeMap<>();
        boolean middle = isMiddle(text, anchors.get(anchors.size() - 1));
        int from = 0;
        boolean headed = false;
        for (Anchor anchor : anchors) {
            RunningWords before = RunningWords.of(text, from, anchor.start());
            int start = before.headStart();
            if (start < 0) {
                continue;
            }
            if (headed && middle && start == before.words().get(0).start()) {
                // Nothing but a place parts two heads.
                int place = placeEnd(before, before.words().size());
                start = place > 0 && place < before.words().size()
                        ? before.words().get(place).start()
                        : start;
            }
            if (headed) {
                behindHead(text, from, start, cuts);
            }
            cuts.put(start, Part.HEAD);
            RunningWords head = RunningWords.of(text, start, anchor.start());
            heads.titleEnd(head).ifPresent(cut -> cuts.put(cut, Part.BODY));
            if (head.words().size() > FEWEST_OF_PROSE - 1
                    && isBare(head.words().get(head.words().size() - 1))) {
                cuts.put(anchor.start(), Part.BODY);
            }
            headed = true;
            from = anchor.end();
        }
        if (headed) {
            behindHead(text, from, text.length(), cuts);
        }
        return cuts;
    }

    /** Whether no sign ties the word to what follows. */
    private static boolean isBare(Word word) {
        return Character.isLetterOrDigit(word.key().charAt(word.key().length() - 1));
    }

    /** Whether the employer or the place stands behind the last date, and so behind the others. */
    private static boolean isMiddle(String text, Anchor last) {
        RunningWords behind = RunningWords.of(text, last.end(), text.length());
        return behind.proseStart() > 0 && RunningItems.marks(behind).isEmpty();
    }

    /** What stands between a date and the next head: the employer or the place, then what was done. */
    private void behindHead(String text, int from, int to, NavigableMap<Integer, Part> cuts) {
        RunningWords said = RunningWords.of(text, from, to);
        if (said.words().isEmpty()) {
            return;
        }
        cuts.put(said.words().get(0).start(), Part.BODY);
        List<Integer> marks = RunningItems.marks(said);
        if (marks.isEmpty()) {
            prose(said).ifPresent(start -> cuts.put(start, Part.BODY));
        }
        marks.forEach(start -> cuts.put(start, Part.ITEM));
    }

    /** Where what was done begins, behind names with capitals and a place. */
    private Optional<Integer> prose(RunningWords said) {
        List<Word> words = said.words();
        int start = said.proseStart();
        int place = placeEnd(said, Math.min(start + 1, words.size()));
        boolean sentence = RunningWords.endsSentence(words.get(words.size() - 1));
        boolean placed = place > 0 && place < words.size() && (start - place <= MOST_BEHIND_PLACE || sentence);
        if (placed && (start < words.size() || (sentence && words.size() - place >= FEWEST_OF_PROSE))) {
            start = Math.min(place, start);
        } else if (start < words.size()) {
            start = said.doneBefore(start);
        }
        return start < words.size() ? Optional.of(words.get(start).start()) : Optional.empty();
    }

    /** How many of the first words end with a place; 0 if none do. */
    private int placeEnd(RunningWords said, int most) {
        List<Word> words = said.words();
        for (int count = Math.min(Math.min(most, MOST_OF_PLACE), words.size()); count > 0; count--) {
            Word last = words.get(count - 1);
            String before = said.text().substring(words.get(0).start(), last.end());
            boolean capital = RunningWords.begins(last)
                    && !last.key().endsWith(",")
                    && (count == words.size()
                            || !Character.isLowerCase(words.get(count).key().charAt(0)));
            if (capital && before.length() <= LONGEST_PLACE && places.endsInPlace(before)) {
                return count;
            }
        }
        return 0;
    }
}
