package dev.vitae.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list marks inside a stretch of a flattened dump, where nothing but the words around them tells a bullet from a
 * hyphen. Numbers and letters must count up from the first. A bullet sign is always one. A hyphen is one where it
 * follows the end of a sentence, and elsewhere in a stretch (or dump) that uses it so.
 */
final class InlineMarks {

    /** A mark, and where the words after it start. */
    record Mark(int start, int end, String text, int level, boolean opensList) {}

    private static final Pattern ORDINAL =
            Pattern.compile("(?<!\\S)(\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,5})[.)])\\s+(?=\\S)");
    private static final Pattern SIGN =
            Pattern.compile("(?<!\\S)([•‣◦∙▪▫■□●○◉◆◇❖➢➤►▶▸✓✔★☆➔⁃\uF0A7\uF0B7\uF0D8\uF0FC])\\s*(?=\\S)");
    private static final Pattern WEAK = Pattern.compile("(?<!\\S)([-*+–—·])\\s+(?=\\S)");
    private static final int SHORTEST_ITEM = 6;

    /** How many marks the next number may be away. */
    private static final int REACH = 100;

    private final String text;
    private final Map<String, Integer> sureUses = new TreeMap<>();
    private final Set<String> countingFrames = new TreeSet<>();

    /** Looks over the whole dump for what it uses as bullets. */
    InlineMarks(String text, int from, int to) {
        this.text = text;
        List<Mark> candidates = ordinalCandidates(from, to);
        for (int i = 1; i < candidates.size(); i++) {
            Ordinal ordinal = Ordinal.of(candidates.get(i).text);
            Ordinal before = Ordinal.of(candidates.get(i - 1).text);
            if (before.isFirst() && ordinal.follows(before)) {
                countingFrames.add(ordinal.frame());
            }
        }
        Matcher weak = WEAK.matcher(text).region(from, to).useTransparentBounds(true);
        while (weak.find()) {
            if (isSure(weak.start(), weak.end(), from)) {
                sureUses.merge(weak.group(1), 1, Integer::sum);
            }
        }
    }

    /**
     * The marks between two offsets.
     *
     * @param headEnd where a head that was cut off ends: a mark right after it, or after a short place, is sure
     * @param prose whether the stretch is one that holds prose, such as a summary
     */
    List<Mark> find(int from, int to, int headEnd, boolean prose) {
        List<Mark> marks = new ArrayList<>(ordinals(from, to));
        boolean counted = !marks.isEmpty();
        Matcher sign = SIGN.matcher(text).region(from, to).useTransparentBounds(true);
        boolean signed = false;
        while (sign.find()) {
            marks.add(new Mark(sign.start(), sign.end(), sign.group(1), 0, false));
            // Within a head a sign parts the title from the employer, and says nothing of the list.
            signed |= sign.start() >= headEnd || headEnd >= to;
        }
        if (!signed) {
            marks.addAll(weak(from, to, headEnd, prose || counted));
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return marks;
    }

    private List<Mark> weak(int from, int to, int headEnd, boolean onlySure) {
        List<Mark> all = new ArrayList<>();
        Map<String, Integer> sure = new TreeMap<>();
        Map<String, Integer> likely = new TreeMap<>();
        Matcher found = WEAK.matcher(text).region(from, to).useTransparentBounds(true);
        while (found.find()) {
            if (isBetweenDates(found.start(), found.end(), from, to)) {
                continue;
            }
            String sign = found.group(1);
            boolean plain = sign.equals("-") || sign.equals("*");
            if (isSure(found.start(), found.end(), from) || (plain && isAfterHead(found.start(), headEnd))) {
                sure.merge(sign, 1, Integer::sum);
            }
            if (startsItem(found.end())) {
                likely.merge(sign, 1, Integer::sum);
            }
            all.add(new Mark(found.start(), found.end(), sign, 0, false));
        }
        List<Mark> marks = new ArrayList<>();
        int last = from;
        for (Mark mark : all) {
            boolean plain = mark.text.equals("-") || mark.text.equals("*");
            boolean isSure =
                    isSure(mark.start, mark.end, from) || (plain && !onlySure && isAfterHead(mark.start, headEnd));
            int uses = sure.getOrDefault(mark.text, 0);
            int elsewhere = sureUses.getOrDefault(mark.text, 0);
            boolean used = plain ? uses > 0 || elsewhere > 0 : uses > 1 && elsewhere > 2;
            boolean many = plain && likely.getOrDefault(mark.text, 0) > 2;
            boolean item = isSure
                    ? plain || used
                    : !onlySure && (used || many) && startsItem(mark.end) && isWords(last, mark.start);
            if (item) {
                marks.add(mark);
                last = mark.end;
            }
        }
        return marks;
    }

    /** More than one word: "AWS - Amazon" is a pair, not two items. */
    private boolean isWords(int from, int to) {
        String words = text.substring(Math.max(from, to - 200), to).strip();
        return words.length() >= SHORTEST_ITEM && words.indexOf(' ') > 0;
    }

    /** After a sentence's end, before a new one's start. */
    private boolean isSure(int start, int end, int from) {
        int before = start - 1;
        while (before >= from && RawLine.isBlank(text.charAt(before))) {
            before--;
        }
        return before >= from && ".!?;:".indexOf(text.charAt(before)) >= 0 && startsItem(end);
    }

    private boolean isAfterHead(int start, int headEnd) {
        return start >= headEnd && start - headEnd <= 60 && !hasSentence(headEnd, start);
    }

    private boolean hasSentence(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (".!?".indexOf(text.charAt(i)) >= 0 && RawLine.isBlank(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean startsItem(int at) {
        int c = text.codePointAt(at);
        return !Character.isLowerCase(c);
    }

    private boolean isBetweenDates(int start, int end, int from, int to) {
        int reach = Math.max(from, start - 24);
        if (text.substring(reach, start).chars().noneMatch(Character::isDigit)) {
            return false;
        }
        Span range = DateRanges.first(text, reach, Math.min(to, end + 24));
        return range.start() < start && range.end() >= end;
    }

    private List<Mark> ordinalCandidates(int from, int to) {
        List<Mark> candidates = new ArrayList<>();
        Matcher found = ORDINAL.matcher(text).region(from, to).useTransparentBounds(true);
        while (found.find()) {
            candidates.add(new Mark(found.start(), found.end(), found.group(1), 0, false));
        }
        return candidates;
    }

    private List<Mark> ordinals(int from, int to) {
        List<Mark> candidates = ordinalCandidates(from, to);
        List<Ordinal> counts =
                candidates.stream().map(mark -> Ordinal.of(mark.text)).toList();
        List<Mark> marks = new ArrayList<>();
        List<Ordinal> open = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Mark mark = candidates.get(i);
            Ordinal ordinal = counts.get(i);
            Optional<Integer> level = levelOf(ordinal, open);
            boolean opens = level.isEmpty() && ordinal.isFirst();
            if (opens) {
                level = opening(open, counts, i, startsItem(mark.end));
            }
            if (level.isPresent()) {
                open.subList(level.get(), open.size()).clear();
                open.add(ordinal);
                marks.add(new Mark(mark.start, mark.end, mark.text, level.get(), opens && level.get() == 0));
            }
        }
        return marks;
    }

    /** The open list that the ordinal goes on with, from the innermost outwards. */
    private static Optional<Integer> levelOf(Ordinal ordinal, List<Ordinal> open) {
        for (int level = open.size() - 1; level >= 0; level--) {
            if (ordinal.follows(open.get(level))) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** The level of a list that starts here, if one does: another item must follow, or an outer list be open. */
    private Optional<Integer> opening(List<Ordinal> open, List<Ordinal> counts, int at, boolean startsItem) {
        Ordinal first = counts.get(at);
        boolean second = false;
        boolean outerGoesOn = false;
        for (int i = at + 1; i < Math.min(counts.size(), at + REACH); i++) {
            Ordinal later = counts.get(i);
            second |= later.follows(first);
            outerGoesOn |= !open.isEmpty() && later.follows(open.get(0));
        }
        if (open.isEmpty()) {
            boolean only = first.isNumber() && countingFrames.contains(first.frame()) && startsItem;
            return second || only ? Optional.of(0) : Optional.empty();
        }
        if (!first.isNumber()) {
            return Optional.of(1);
        }
        if (!second) {
            return Optional.empty();
        }
        boolean nested = outerGoesOn && !first.frame().equals(open.get(0).frame());
        return Optional.of(nested ? 1 : 0);
    }
}
