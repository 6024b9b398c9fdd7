package dev.vitae.extract;

import java.util.regex.Pattern;

/**
 * Parts dates in numbers that touch ({@code 2017/02-2018/01}, {@code 2022-01/2023-05}, {@code Sept 2004-07/2006}): for CoreNLP's tokenizer a sign
 * between digits is part of a number, so that it cuts such a range anywhere.
 */
final class TouchingDates {

    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String DATE =
            "(?:" + YEAR + "[/.-]" + MONTH + "(?:[/.-]\\d\\d?)?|(?:\\d\\d?[/.-]){1,2}" + YEAR + ")";
    private static final String SHORT = MONTH + "/\\d\\d";
    private static final String BEGINNING = "(?<![\\d./-])";
    private static final String END = "(?![\\d./-])";

    /** The first of two dates with the sign behind it. */
    private static final Pattern FIRST = Pattern.compile(BEGINNING + "(?:" + before("[/-]", DATE, DATE) + "|"
            + before("-", YEAR, MONTH + "/" + YEAR) + "|" + before("-", SHORT, SHORT) + ")");

    private TouchingDates() {}

    /** The text with a dash between such dates that parts them for the tokenizer; as long as it was. */
    static String parted(String text) {
        boolean signed = text.indexOf('-') >= 0 || text.indexOf('/') >= 0;
        if (!signed || !Digits.areTwoIn(text)) {
            return text;
        }
        return FIRST.matcher(text)
                .replaceAll(date -> date.group().substring(0, date.group().length() - 1) + '–');
    }

    private static String before(String sign, String first, String second) {
        return first + sign + "(?=" + second + END + ")";
    }
}
