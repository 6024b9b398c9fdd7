package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels of lines as the sequence model has them. The model sees but the label before, so that of a line that goes on
 * tells with what: behind the end of a long item an entry may begin, but a head does not go on. Public for training
 * only; not API.
 */
public final class LineTags {

    private static final String CONTINUATION = LineLabel.CONTINUATION.name();
    private static final String OF_HEAD = CONTINUATION + "_HEAD";
    private static final String OF_ITEM = CONTINUATION + "_ITEM";
    private static final String OF_TEXT = CONTINUATION + "_TEXT";

    private LineTags() {}

    /** The tags of the lines of a document, whose labels are given in order. */
    public static List<String> of(List<LineLabel> labels) {
        List<String> tags = new ArrayList<>();
        String goesOn = OF_TEXT;
        for (LineLabel label : labels) {
            tags.add(label == LineLabel.CONTINUATION ? goesOn : label.name());
            goesOn = switch (label) {
                case ENTRY, HEAD -> OF_HEAD;
                case ITEM, GROUP -> OF_ITEM;
                case CONTINUATION, NOISE -> goesOn;
                default -> OF_TEXT;
            };
        }
        return tags;
    }

    static LineLabel label(String tag) {
        return tag.startsWith(CONTINUATION) ? LineLabel.CONTINUATION : LineLabel.valueOf(tag);
    }
}
