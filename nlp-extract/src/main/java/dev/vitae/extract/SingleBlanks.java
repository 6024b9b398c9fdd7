package dev.vitae.extract;

/** Words with one blank between them, however far apart they were set. */
final class SingleBlanks {

    private SingleBlanks() {}

    static String in(String text) {
        StringBuilder words = new StringBuilder();
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t') {
                blank = true;
                continue;
            }
            words.append(blank ? " " : "").append(c);
            blank = false;
        }
        return words.append(blank ? " " : "").toString();
    }
}
