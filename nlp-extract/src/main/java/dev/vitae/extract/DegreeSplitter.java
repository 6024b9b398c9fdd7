package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts {@code B.Sc. in Physics} into the degree and the field of study. Thread-safe. */
final class DegreeSplitter {

    private static final Pattern WORD = Pattern.compile("\\s+(?:in|im|en|em|für)\\s+(?=\\S)");
    private static final Pattern MARK = Pattern.compile("\\s*[,:]\\s+|\\s+[-–—]\\s+");
    private static final Pattern LEADING = Pattern.compile("^(?:[\\s,:–—-]*)(?:(?:in|of|im|en|em|für|der|des)\\s+)?");

    private final Lexicon degrees;

    DegreeSplitter(Lexicon degrees) {
        this.degrees = degrees;
    }

    List<Mention> split(Line line) {
        for (Pattern pattern : List.of(WORD, MARK)) {
            Matcher joint = pattern.matcher(line.text());
            while (joint.find()) {
                if (Brackets.depth(line.text(), joint.start()) == 0) {
                    return List.of(
                            Mention.of(Field.DEGREE, line.narrow(0, joint.start()), 0.7),
                            Mention.of(
                                    Field.AREA,
                                    line.narrow(joint.end(), line.text().length()),
                                    0.7));
                }
            }
        }
        List<Word> words = Words.of(line.text());
        Optional<Integer> prefix = degrees.prefix(words);
        if (prefix.isPresent() && prefix.get() < words.size() && !opensBracket(line.text(), words.get(prefix.get()))) {
            int cut = words.get(prefix.get() - 1).end();
            Matcher leading =
                    LEADING.matcher(line.text()).region(cut, line.text().length());
            int from = leading.find() ? leading.end() : cut;
            return List.of(
                    Mention.of(Field.DEGREE, line.narrow(0, cut), 0.7),
                    Mention.of(
                            Field.AREA, line.narrow(from, line.text().length()).strip(), 0.6));
        }
        boolean degree = degrees.count(words) > 0;
        return List.of(Mention.of(degree ? Field.DEGREE : Field.AREA, line, degree ? 0.7 : 0.4));
    }

    /** Whether the word stands right behind a bracket, as a remark on the degree does. */
    private static boolean opensBracket(String text, Word word) {
        return word.start() > 0 && Brackets.isOpening(text.charAt(word.start() - 1));
    }
}
