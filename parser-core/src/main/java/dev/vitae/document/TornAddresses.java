package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Joins web and e-mail addresses that a narrow column broke in two, with what follows them on the second line. Only
 * where it is sure: the halves carry one link that has both, or the first can't be whole.
 */
final class TornAddresses {

    private static final Pattern WEB = Pattern.compile("(?:https?://|www\\.).*|[\\w-]++(?:\\.[\\w-]++)++/.*");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++");
    /** The last part of a host has two letters at least. */
    private static final Pattern CUT_MAIL = Pattern.compile("[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)*\\.\\p{Ll}");

    private static final Pattern END_OF_HOST = Pattern.compile("\\p{Ll}{1,3}(?:\\.\\p{Ll}{2,3})?");
    /** What no address ends with. */
    private static final String UNFINISHED = "-_.=&@?";

    private static final double LEADING = 1.8;
    private static final double SAME_SIZE = 0.6;
    private static final double SAME_EDGE = 2;

    private TornAddresses() {}

    /** The lines of a block, from top to bottom, with such addresses mended. */
    static List<PrintedLine> mend(List<PrintedLine> lines) {
        List<PrintedLine> mended = new ArrayList<>();
        for (PrintedLine line : lines) {
            int last = mended.size() - 1;
            if (last >= 0 && isTorn(mended.get(last), line)) {
                mended.set(last, join(mended.get(last), line));
            } else {
                mended.add(line);
            }
        }
        return mended;
    }

    private static boolean isTorn(PrintedLine line, PrintedLine next) {
        Word start = lastOf(line);
        Word end = next.words().get(0);
        return next.mark().isEmpty()
                && start.page() == end.page()
                && Math.abs(start.size() - end.size()) < SAME_SIZE
                && end.baseline() - start.baseline() < LEADING * end.size()
                && next.textLeft() < start.left() + SAME_EDGE
                && isOneAddress(start, end);
    }

    private static boolean isOneAddress(Word start, Word end) {
        String joined = start.text() + end.text();
        if (start.link().isPresent() && start.link().equals(end.link())) {
            return start.link().get().toLowerCase(Locale.ROOT).contains(joined.toLowerCase(Locale.ROOT));
        }
        boolean unfinished = UNFINISHED.indexOf(start.text().charAt(start.text().length() - 1)) >= 0;
        if (unfinished && WEB.matcher(start.text()).matches()) {
            return Character.isLetterOrDigit(end.text().charAt(0))
                    && !WEB.matcher(end.text()).matches();
        }
        if (CUT_MAIL.matcher(start.text()).matches()) {
            return END_OF_HOST.matcher(end.text()).matches();
        }
        boolean oneMail = start.text().indexOf('@') > 0
                ? end.text().indexOf('@') < 0
                : end.text().startsWith("@");
        return oneMail
                && !MAIL.matcher(start.text()).matches()
                && MAIL.matcher(joined).matches();
    }

    private static PrintedLine join(PrintedLine line, PrintedLine next) {
        List<Word> words = new ArrayList<>(line.words().subList(0, line.words().size() - 1));
        words.add(lastOf(line).join(next.words().get(0)));
        words.addAll(next.words().subList(1, next.words().size()));
        return new PrintedLine(
                words, line.mark(), line.box().union(next.box()), line.baseline(), line.size(), line.space());
    }

    private static Word lastOf(PrintedLine line) {
        return line.words().get(line.words().size() - 1);
    }
}
