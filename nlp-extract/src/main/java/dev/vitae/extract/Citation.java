package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A publication as learned writings cite it: the authors first, then the title, then where it appeared.
 *
 * @param name the title
 * @param issuer where it appeared, if that is told
 */
record Citation(Mention name, Optional<Mention> issuer) {

    /** The longest citation, in characters. */
    private static final int LONGEST = 800;

    private static final double SURE = 0.8;
    private static final String QUOTES = "“\"„«";

    private static final List<Pattern> STYLES =
            Lexicon.lines("citations.txt").stream().map(Pattern::compile).toList();

    /**
     * The citation that the lines are; empty if they are in none of the known styles.
     *
     * @param where what the model takes for where it appeared: a title without quotes ends before that
     */
    static Optional<Citation> of(List<LabelledLine> lines, Optional<Mention> where) {
        List<Line> whole = lines.stream().map(LabelledLine::line).toList();
        Paragraph paragraph = new Paragraph(whole);
        String text = paragraph.text();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        for (Pattern style : STYLES) {
            Matcher matcher = style.matcher(text);
            if (matcher.find()) {
                return of(paragraph, matcher, where);
            }
        }
        return Optional.empty();
    }

    private static Optional<Citation> of(Paragraph paragraph, Matcher style, Optional<Mention> where) {
        int start = style.start("name");
        OptionalInt issued = where.map(
                        mention -> paragraph.offset(mention.spans().get(0).start()))
                .orElse(OptionalInt.empty());
        boolean quoted = start > 0 && QUOTES.indexOf(paragraph.text().charAt(start - 1)) >= 0;
        boolean behind = issued.isPresent() && issued.getAsInt() > (quoted ? style.end("name") : start);
        int end = behind ? Math.min(style.end("name"), issued.getAsInt()) : style.end("name");
        String name = style.group("name").substring(0, end - start);
        Span inner = Trimming.of(name.strip().endsWith(".") ? name.substring(0, name.lastIndexOf('.')) : name);
        Optional<Mention> issuer = behind ? where : mention(paragraph, style, "issuer", Field.ISSUER);
        return paragraph
                .slice(start + inner.start(), start + inner.end())
                .map(words -> new Citation(words.as(Field.NAME, Stage.RULE, SURE), issuer));
    }

    private static Optional<Mention> mention(Paragraph paragraph, Matcher style, String group, Field field) {
        return style.start(group) < 0
                ? Optional.empty()
                : paragraph.slice(style.start(group), style.end(group)).map(words -> words.as(field, Stage.RULE, SURE));
    }
}
