package dev.vitae.document;

import java.util.BitSet;
import java.util.List;

/**
 * The lines of a text whose list mark is the letter {@code o} with a plain blank behind it. It is a word in several
 * languages, so it is a mark only where lines of one indentation that begin with it follow each other, with nothing
 * between them but what hangs under them.
 */
final class LetterMarks {

    /** How many characters the mark takes, with its blank. */
    static final int LENGTH = 2;

    private static final int FEWEST = 2;
    /** So many where a small letter follows some of them, as it does a word. */
    private static final int FEWEST_SMALL = 3;

    private LetterMarks() {}

    static BitSet in(List<RawLine> raws) {
        BitSet marks = new BitSet();
        for (int i = 0; i < raws.size(); i++) {
            if (mayBeMarked(raws.get(i))) {
                BitSet run = run(raws, i);
                int least = run.stream().allMatch(line -> startsItem(raws.get(line))) ? FEWEST : FEWEST_SMALL;
                if (run.cardinality() >= least) {
                    marks.or(run);
                }
                i = run.length() - 1;
            }
        }
        return marks;
    }

    private static BitSet run(List<RawLine> raws, int first) {
        BitSet run = new BitSet();
        int indent = raws.get(first).indent();
        for (int i = first;
                i < raws.size() && !raws.get(i).isEmpty() && raws.get(i).indent() >= indent;
                i++) {
            if (raws.get(i).indent() == indent) {
                if (!mayBeMarked(raws.get(i))) {
                    break;
                }
                run.set(i);
            }
        }
        return run;
    }

    private static boolean mayBeMarked(RawLine raw) {
        return raw.length() > LENGTH
                && raw.text().startsWith(ListMark.LETTER, raw.start())
                && raw.text().charAt(raw.start() + 1) == ' '
                && raw.text().charAt(raw.start() + LENGTH) != ' ';
    }

    private static boolean startsItem(RawLine raw) {
        return !Character.isLowerCase(raw.text().codePointAt(raw.start() + LENGTH));
    }
}
