package dev.vitae.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.OfficeDrawings;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/**
 * The text boxes of a Word 97 document. Their text stands in a story of its own; which stretch of it belongs to which
 * shape is told by the PlcftxbxTxt ([MS-DOC] 2.8.32), which POI doesn't read, and where that shape is anchored by the
 * PlcfSpa, which it does. Not thread-safe: each box is given out once.
 */
final class OldWordBoxes {

    /** Where the file's table of tables begins, and which of them it is ([MS-DOC] 2.5.1, 2.5.6). */
    private static final int TABLES = 154;

    private static final int TEXT_BOXES = 56;
    private static final int POSITION = 4;
    private static final int BOX = 22;
    private static final int SHAPE_IN_BOX = 14;

    private final OfficeDrawings drawings;
    /** By the number of their shape. */
    private final Map<Integer, Range> boxes = new HashMap<>();
    /** In the order of the file. */
    private final List<Range> unread = new ArrayList<>();

    private OldWordBoxes(OfficeDrawings drawings) {
        this.drawings = drawings;
    }

    static OldWordBoxes of(HWPFDocument word) {
        OldWordBoxes boxes = new OldWordBoxes(word.getOfficeDrawingsMain());
        Optional.ofNullable(word.getMainTextboxRange()).ifPresent(story -> boxes.part(story, word));
        return boxes;
    }

    /** The box that is anchored at the character of that number, if one is. */
    Optional<Range> at(int character) {
        Optional<Range> box = Optional.ofNullable(drawings.getOfficeDrawingAt(character))
                .map(OfficeDrawing::getShapeId)
                .map(boxes::remove);
        box.ifPresent(unread::remove);
        return box;
    }

    /** What is anchored nowhere in the text that was read. */
    List<Range> unread() {
        return List.copyOf(unread);
    }

    private void part(Range story, HWPFDocument word) {
        byte[] file = word.getMainStream();
        byte[] tables = word.getTableStream();
        int entry = TABLES + 2 * POSITION * TEXT_BOXES;
        long from = entry + 2 * POSITION <= file.length ? LittleEndian.getInt(file, entry) : 0;
        long size = entry + 2 * POSITION <= file.length ? LittleEndian.getInt(file, entry + POSITION) : 0;
        int end = story.getStartOffset();
        if (from >= 0 && size > 0 && from + size <= tables.length) {
            int count = (int) (size - POSITION) / (POSITION + BOX);
            int positions = (int) from;
            for (int i = 0; i < count; i++) {
                int start = story.getStartOffset() + LittleEndian.getInt(tables, positions + POSITION * i);
                int next = story.getStartOffset() + LittleEndian.getInt(tables, positions + POSITION * (i + 1));
                if (start < end || next <= start || next > story.getEndOffset()) {
                    break;
                }
                int box = positions + POSITION * (count + 1) + BOX * i;
                Range range = new Range(start, next, word);
                boxes.put(LittleEndian.getInt(tables, box + SHAPE_IN_BOX), range);
                unread.add(range);
                end = next;
            }
        }
        if (end < story.getEndOffset()) {
            unread.add(new Range(end, story.getEndOffset(), word));
        }
    }
}
