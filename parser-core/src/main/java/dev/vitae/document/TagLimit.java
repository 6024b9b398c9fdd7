package dev.vitae.document;

/**
 * How many tags the markup of one file may have: a tree takes some fifty times the room of the text that it is made of,
 * and that text may be packed to a thousandth. Not thread-safe; one for each file.
 */
final class TagLimit {

    private static final int MOST = 2_000_000;

    private int left = MOST;

    /** Counts the tags of a part of the file. */
    void count(byte[] markup) throws UnreadableDocumentException.OverLimit {
        for (byte character : markup) {
            if (character == '<' && --left < 0) {
                throw new UnreadableDocumentException.OverLimit("The file has more than " + MOST
                        + " tags, far more than any resume; save it anew in a simpler form.");
            }
        }
    }
}
