package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the words of a page from <a href="https://kba.github.io/hocr-spec/1.2/">hOCR</a>, with the places that they
 * have in the picture brought to points. Not thread-safe.
 */
final class HocrHandler extends DefaultHandler {

    private static final Set<String> LINES = Set.of("ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat");
    private static final Pattern BOX = Pattern.compile("bbox (\\d{1,6}) (\\d{1,6}) (\\d{1,6}) (\\d{1,6})");
    private static final Pattern BASELINE = Pattern.compile("baseline (-?[\\d.]{1,12}) (-?[\\d.]{1,12})");
    private static final Pattern SIZE = Pattern.compile("x_size ([\\d.]{1,12})");
    private static final Pattern ANGLE = Pattern.compile("textangle (\\d{1,3})");
    private static final Pattern CONFIDENCE = Pattern.compile("x_wconf (\\d{1,3})");

    /** What Tesseract measures of letters, in parts of the font size. */
    private static final double LETTERS = Word.RISE + Word.FALL;
    /** A lone mark in front of a line that is lower than this is a bullet, whatever letter it was taken for. */
    private static final double BULLET = 0.42;

    private static final int DOUBTFUL = 30;
    private static final int LONG_WORD = 3;

    private final int page;
    private final double scale;
    private final List<List<Word>> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<Word> line = new ArrayList<>();
    private String lineTitle = "";
    private String wordTitle = "";
    private long confidence;
    private int letters;
    private int turned;
    private int angle;
    private int upended;

    /**
     * @param page the number of the page, from 1
     * @param scale how many points a pixel is
     */
    HocrHandler(int page, double scale) {
        this.page = page;
        this.scale = scale;
    }

    /** The words of each line, from left to right. */
    List<List<Word>> lines() {
        return lines.stream().filter(words -> !words.isEmpty()).toList();
    }

    /** How many letters and digits were read. */
    int letters() {
        return letters;
    }

    /** How sure Tesseract is of the letters, from 0 to 100. */
    double confidence() {
        return letters == 0 ? 0 : (double) confidence / letters;
    }

    /** Whether most letters stand in words that are higher than wide: they were read on their side. */
    boolean isSideways() {
        return upended > letters / 2;
    }

    /** How the letters face, in degrees counter-clockwise; 0 unless most do so. */
    int angle() {
        return turned > letters / 2 ? angle : 0;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        String kind = attribute(attributes, "class");
        if (LINES.contains(kind)) {
            lineTitle = attribute(attributes, "title");
            line = new ArrayList<>();
            lines.add(line);
        } else if (kind.equals("ocrx_word")) {
            wordTitle = attribute(attributes, "title");
            text.setLength(0);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (!wordTitle.isEmpty()) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        // Within a word, Tesseract marks strong and emphasized letters.
        if (!wordTitle.isEmpty() && name.equals("span")) {
            addWord(text.toString().strip());
            wordTitle = "";
        }
    }

    private void addWord(String word) {
        Matcher box = BOX.matcher(wordTitle);
        Matcher lineBox = BOX.matcher(lineTitle);
        if (word.isEmpty() || !box.find() || !lineBox.find()) {
            return;
        }
        int sure = (int) first(CONFIDENCE, wordTitle).orElse(0);
        int count = (int) word.codePoints().filter(Character::isLetterOrDigit).count();
        double left = number(box, 1);
        double right = Math.max(left, number(box, 3));
        double height = number(box, 4) - number(box, 2);
        double size = first(SIZE, lineTitle).orElse(height) / LETTERS;
        boolean bullet = line.isEmpty() && word.length() == 1 && "-\u2013\u2014".indexOf(word.charAt(0)) < 0;
        if (bullet && height < BULLET * size) {
            word = "\u2022";
        } else if (count < 2 && sure < DOUBTFUL) {
            return;
        }
        letters += count;
        confidence += (long) count * sure;
        upended += count >= LONG_WORD && height > right - left ? count : 0;
        int lineAngle = (int) first(ANGLE, lineTitle).orElse(0);
        if (lineAngle != 0) {
            angle = lineAngle;
            turned += count;
        }
        line.add(word(word, left, right, baseline(lineBox, (left + right) / 2), size));
    }

    private Word word(String word, double left, double right, double baseline, double size) {
        double points = Math.max(1, Math.round(size * scale * 2) / 2.0);
        double foot = baseline * scale;
        Style style = new Style(Optional.empty(), OptionalDouble.of(points), false, false, Style.PLAIN.color());
        BoundingBox box =
                new BoundingBox(left * scale, foot - Word.RISE * points, right * scale, foot + Word.FALL * points);
        return new Word(word, page, box, foot, points, style, Optional.empty());
    }

    /** The y that the letters stand on; hOCR gives a slope, and a distance from the foot of the line. */
    private double baseline(Matcher lineBox, double x) {
        Matcher baseline = BASELINE.matcher(lineTitle);
        if (!baseline.find()) {
            return number(lineBox, 4);
        }
        double slope = Double.parseDouble(baseline.group(1));
        return number(lineBox, 4) + Double.parseDouble(baseline.group(2)) + slope * (x - number(lineBox, 1));
    }

    private static OptionalDouble first(Pattern pattern, String title) {
        Matcher matcher = pattern.matcher(title);
        return matcher.find() ? OptionalDouble.of(Double.parseDouble(matcher.group(1))) : OptionalDouble.empty();
    }

    private static double number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String attribute(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
