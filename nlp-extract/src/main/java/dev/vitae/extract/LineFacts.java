package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the dictionaries and grammars know of one line, looked up once.
 *
 * @param cut what a person reads, without white space at either end
 * @param words its words
 * @param dates its dates
 * @param heading the section that it would be the heading of
 * @param opening the section that its first words would be the heading of
 * @param titles how many words stand in job titles
 * @param organisations how many stand in names of employers
 * @param schools how many stand in names of schools
 * @param knownSchool whether it holds the whole name of a school
 * @param degrees how many stand in degrees
 * @param degreeFirst whether it begins with a degree
 * @param languages how many stand in names of languages
 * @param languageFirst whether it begins with one
 * @param level whether it says no more than how well one knows something
 * @param place how much it looks like a place, from 0 to 2
 * @param email whether it holds an e-mail address
 * @param address whether it holds a web address
 * @param phone whether it holds what could be a phone number
 */
record LineFacts(
        CutText cut,
        List<Word> words,
        List<DateMention> dates,
        Optional<SectionKind> heading,
        Optional<SectionKind> opening,
        int titles,
        int organisations,
        int schools,
        boolean knownSchool,
        int degrees,
        boolean degreeFirst,
        int languages,
        boolean languageFirst,
        boolean level,
        double place,
        boolean email,
        boolean address,
        boolean phone) {

    private static final Pattern PHONE = Pattern.compile("\\+?[(\\d][\\d ()./-]{6,18}\\d");
    private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.|\\b[\\w-]{1,60}\\.[a-z]{2,4}/\\w");
    private static final int LONGEST_PLACE = 90;

    LineFacts {
        words = List.copyOf(words);
        dates = List.copyOf(dates);
    }

    static LineFacts of(Line line, Recognizers recognizers) {
        Interruption.check();
        String text = line.words().strip();
        CutText cut = new CutText(text);
        List<Word> words = Words.of(text);
        List<DateMention> dates = recognizers.dates().find(cut);
        HeadingLexicon headings = recognizers.headings();
        return new LineFacts(
                cut,
                words,
                dates,
                headings.find(text.endsWith(":") ? text.substring(0, text.length() - 1) : text),
                headings.opening(text).map(HeadingLexicon.Opening::kind),
                recognizers.titles().count(words),
                recognizers.organisations().count(words),
                recognizers.schools().count(words),
                !recognizers.schoolNames().find(words).isEmpty(),
                recognizers.degrees().count(words),
                recognizers.degrees().prefix(words).isPresent(),
                recognizers.languages().count(words),
                recognizers.languages().prefix(words).isPresent(),
                recognizers.levels().isPhrase(words),
                text.length() < LONGEST_PLACE ? recognizers.places().score(text) : 0,
                hasEmail(text),
                (text.indexOf('/') >= 0 || text.contains("www."))
                        && ADDRESS.matcher(text).find(),
                dates.stream().noneMatch(DateMention::isRange)
                        && PHONE.matcher(text).find());
    }

    String text() {
        return cut.text();
    }

    /** Whether in a word there is an {@code @}, and behind it, not at once, a dot, neither at an end of the word. */
    private static boolean hasEmail(String text) {
        int at = text.indexOf('@');
        while (at >= 0) {
            int end = at;
            int dot = -1;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                dot = text.charAt(end) == '.' && end + 1 < text.length() && !isSpace(text.charAt(end + 1)) ? end : dot;
                end++;
            }
            if (at > 0 && !isSpace(text.charAt(at - 1)) && dot > at + 1) {
                return true;
            }
            // An address that begins with it has another behind its first letter.
            boolean first = at == 0 || isSpace(text.charAt(at - 1));
            at = text.indexOf('@', first ? at + 1 : end);
        }
        return false;
    }

    /** What a regular expression takes for white space. */
    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    boolean hasRange() {
        return dates.stream().anyMatch(DateMention::isRange);
    }
}
