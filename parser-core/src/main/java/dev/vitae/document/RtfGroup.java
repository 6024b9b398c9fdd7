package dev.vitae.document;

import java.util.Optional;

/** What holds between two braces of an RTF file; a group begins with what its parent has. Not thread-safe. */
final class RtfGroup {

    /** Where the text of a group goes. */
    enum Destination {
        TEXT,
        SKIPPED,
        LIST_MARK,
        FIELD_CODE,
        FONTS,
        COLORS,
        STYLES,
        TITLE,
        CHANGED
    }

    private static final int STANDARD_SIZE = 24;
    private static final int SMALLEST_SIZE = 2;

    Destination destination = Destination.TEXT;
    StoryBuilder story;
    StringBuilder fieldCode = new StringBuilder();
    Optional<String> link = Optional.empty();
    /** How many bytes after a {@code \\u} stand in for it. */
    int standIns = 1;

    int font = -1;
    int halfPoints = STANDARD_SIZE;
    int color;
    boolean bold;
    boolean italic;
    boolean hidden;
    boolean deleted;
    boolean marked;

    int style;
    int outline;
    int list;
    int level;
    boolean shaded;
    int nesting;

    RtfGroup(StoryBuilder story) {
        this.story = story;
    }

    RtfGroup copy() {
        RtfGroup copy = new RtfGroup(story);
        copy.destination = destination;
        copy.fieldCode = fieldCode;
        copy.link = link;
        copy.standIns = standIns;
        copy.font = font;
        copy.halfPoints = halfPoints;
        copy.color = color;
        copy.bold = bold;
        copy.italic = italic;
        copy.hidden = hidden;
        copy.deleted = deleted;
        copy.marked = marked;
        copy.style = style;
        copy.outline = outline;
        copy.list = list;
        copy.level = level;
        copy.shaded = shaded;
        copy.nesting = nesting;
        return copy;
    }

    /** {@code \plain}. */
    void resetCharacters() {
        font = -1;
        halfPoints = STANDARD_SIZE;
        color = 0;
        bold = false;
        italic = false;
        hidden = false;
        deleted = false;
        marked = false;
    }

    /** {@code \pard}. */
    void resetParagraph() {
        style = 0;
        outline = 0;
        list = 0;
        level = 0;
        shaded = false;
        nesting = 0;
    }

    /** Whether a person would not see text of this look on a sheet that is white but for {@code band}. */
    boolean isUnseen(boolean white, boolean band) {
        boolean onPaper = !marked && !shaded && !band;
        return hidden || halfPoints <= SMALLEST_SIZE || (white && onPaper);
    }
}
