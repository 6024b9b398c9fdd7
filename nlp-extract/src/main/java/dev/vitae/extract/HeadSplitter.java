package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the head of an entry into pieces at gaps and separators, leaving out its dates. Thread-safe. */
final class HeadSplitter {

    private static final String MARKS = "\\s*[|•·●▪]\\s*|\\s+[–—―]\\s+|\\s+-\\s+|\\s*@\\s+|\\s*;\\s+";
    private static final Pattern SEPARATOR = Pattern.compile(MARKS);
    private static final Pattern SEPARATOR_OF_JOBS =
            Pattern.compile(MARKS + "|\\s+(?:at|bei|chez|presso|bij)\\s+(?=\\p{Lu})");
    private static final Pattern DURATION = Pattern.compile(
            "(?i)^\\(?(?:\\d{1,2}\\s*\\+?\\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|mes|anni|anno|mesi|mese|anos?|mês|jaar|maanden|maand)\\.?[\\s,]*(?:and|und|et|y|e|en)?\\s*){1,2}\\)?$");

    private HeadSplitter() {}

    /** The pieces of the head of a job, where the word "at" separates as well. */
    static List<Piece> splitJob(List<DatedLine> head) {
        return split(head, SEPARATOR_OF_JOBS);
    }

    static List<Piece> split(List<DatedLine> head) {
        return split(head, SEPARATOR);
    }

    private static List<Piece> split(List<DatedLine> head, Pattern separator) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            int slot = i * 10;
            for (Line part : withoutDates(head.get(i))) {
                for (Line segment : part.segments()) {
                    slot = addPieces(segment, slot, separator, pieces);
                }
            }
        }
        return pieces;
    }

    private static int addPieces(Line segment, int firstSlot, Pattern separators, List<Piece> pieces) {
        int slot = firstSlot;
        Matcher matcher = separators.matcher(segment.text());
        int from = 0;
        boolean afterAt = false;
        while (matcher.find()) {
            if (Brackets.depth(segment.text(), matcher.start()) > 0) {
                continue;
            }
            slot = addPiece(segment, from, matcher.start(), slot, afterAt, pieces);
            String separator = matcher.group().strip().toLowerCase(Locale.ROOT);
            afterAt = !separator.isEmpty() && (separator.equals("@") || Character.isLetter(separator.charAt(0)));
            from = matcher.end();
        }
        return addPiece(segment, from, segment.text().length(), slot, afterAt, pieces);
    }

    private static int addPiece(Line segment, int from, int to, int slot, boolean afterAt, List<Piece> pieces) {
        Line piece = trim(segment.narrow(from, to));
        if (piece.text().isEmpty() || DURATION.matcher(piece.text()).matches()) {
            return slot;
        }
        pieces.add(new Piece(piece, slot, afterAt));
        return slot + 1;
    }

    private static List<Line> withoutDates(DatedLine dated) {
        List<Line> parts = new ArrayList<>();
        int from = 0;
        for (DateMention date : dated.dates()) {
            parts.add(dated.line().narrow(from, date.start()));
            from = date.end();
        }
        parts.add(dated.line().narrow(from, dated.line().text().length()));
        return parts;
    }

    /** Cuts separators and brackets without a partner off both ends. */
    static Line trim(Line line) {
        Span inner = trim(line.text());
        return line.narrow(inner.start(), inner.end());
    }

    /** The range of the text that is left without separators and loose brackets at both ends. */
    static Span trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isLoose(text, from, from, to)) {
            from++;
        }
        while (to > from && isLoose(text, to - 1, from, to)) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isLoose(String text, int i, int from, int to) {
        char c = text.charAt(i);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || ",;:|·•–—-/@".indexOf(c) >= 0) {
            return true;
        }
        String inside = text.substring(from, to);
        return switch (c) {
            case '(' -> inside.indexOf(')') < 0;
            case ')' -> inside.indexOf('(') < 0;
            case '[' -> inside.indexOf(']') < 0;
            case ']' -> inside.indexOf('[') < 0;
            default -> false;
        };
    }
}
