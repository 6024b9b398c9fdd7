package dev.vitae.document;

/** How deep the elements of an XML file stand within each other, told from its bytes before a tree is made of them. */
final class Nesting {

    private Nesting() {}

    /**
     * The depth of the deepest element of {@code xml} in whatever encoding has {@code <}, {@code /} and {@code >} as ASCII has,
     * UTF-16 as well; 0 without elements. Of what is no well-formed XML it may be anything.
     */
    static int of(byte[] xml) {
        int depth = 0;
        int deepest = 0;
        int before = 0;
        for (byte sign : xml) {
            // Half of UTF-16.
            if (sign == 0) {
                continue;
            }
            boolean opens = before == '<' && sign != '/' && sign != '!' && sign != '?';
            boolean ends = (before == '<' && sign == '/') || (before == '/' && sign == '>');
            if (opens) {
                depth++;
            } else if (ends && depth > 0) {
                depth--;
            }
            deepest = Math.max(deepest, depth);
            before = sign;
        }
        return deepest;
    }
}
