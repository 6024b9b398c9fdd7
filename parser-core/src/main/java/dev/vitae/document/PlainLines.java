package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a stretch of plain text or Markdown that has its line breaks. Not thread-safe; one for each stretch. */
final class PlainLines {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(\\S.*?)(?:\\s+#+)?");
    private static final int LONGEST_HEADING = 200;

    /** As the first Markdown had them. */
    private static final Pattern TIGHT_HEADING = Pattern.compile("(#{2,6}|#(?=\\p{Lu}))([^#\\s].*?)(?:\\s*#+)?");

    private static final Pattern QUOTE = Pattern.compile("(?:>\\s?)+(?=\\S)");
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L}\\p{N} &/().-]{0,30}:(?:\\s.*|$)");
    private static final Pattern FENCE = Pattern.compile("(?:```|~~~)\\s*\\w*");

    /** What a site's generator puts something else for: Liquid's and Hugo's tags, Kramdown's attributes. */
    private static final Pattern TEMPLATE = Pattern.compile("\\{(?:%.{0,500}%|\\{.{0,500}\\}|:.{0,300})\\}");

    private static final int LONGEST_TITLE = 70;
    /** So many lines front matter may have. */
    private static final int LONGEST_MATTER = 60;

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]{0,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){1,3}";

    private static final Pattern NAME_LIKE = Pattern.compile("[*_]{0,3}" + NAME + "[*_]{0,3}");

    /** Of a generator's front matter, who wrote the page or what it is called, if that looks like a name. */
    private static final Pattern NAMING =
            Pattern.compile("(author|name|title)\\s{0,3}[:=]\\s{0,3}[\"']?(" + NAME + ")[\"']?");

    private static final int LONGEST_COMMENT = 200;

    private static final Pattern MATTER_LINE =
            Pattern.compile("[\\w.-]{1,40}\\s*[:=](?:\\s.*)?|(?:- |[\\[\\]{},\"']).*");

    /** What a site's generator is told, unlike a resume that begins with its facts between two rules. */
    private static final Pattern SITE_KEY = Pattern.compile(
            "(?:layout|title|permalink|template|theme|slug|date|draft|weight|tags|categories|category|menu|type|output|"
                    + "author|description|lang|published|header-includes|geometry|css|style|toc|nav_order|pagetitle|"
                    + "documentclass|marp|hide)\\s*[:=].*",
            Pattern.CASE_INSENSITIVE);

    private final List<RawLine> raws;
    private final OptionalInt width;
    private final boolean markdown;
    private final ListMarks marks;
    private final MarkdownTables tables;
    private final List<Line> lines = new ArrayList<>();
    private boolean gap;
    private int table = -1;
    private int row;

    PlainLines(List<RawLine> raws, OptionalInt width, boolean markdown) {
        this.raws = raws;
        this.width = width;
        this.markdown = markdown;
        this.marks = new ListMarks(raws);
        this.tables = new MarkdownTables(markdown ? raws : List.of());
    }

    List<Line> read(boolean separated) {
        gap = separated;
        int last = -1;
        int hidden = frontMatter();
        int named = naming(hidden);
        for (int i = 0; i < raws.size(); i++) {
            RawLine raw = raws.get(i);
            hidden = Math.max(hidden, commentEnd(i));
            if (i < hidden && !raw.isEmpty()) {
                lines.add(i == named ? nameIn(raw) : line(raw).flow(Flow.NOISE).build());
                continue;
            }
            if (raw.isEmpty()) {
                gap = true;
                marks.blank();
                continue;
            }
            if (!tables.hasRow(i)) {
                table = table < 0 ? table : -table - 2;
            }
            if (isNoise(raw)) {
                lines.add(line(raw).flow(Flow.NOISE).build());
                gap = true;
                last = -1;
                continue;
            }
            lines.add(Leaders.mark(read(i, last)));
            gap = false;
            last = i;
        }
        return lines;
    }

    /** How many lines at the start of a Markdown file tell the site that shows it what to do: Jekyll's front matter. */
    private int frontMatter() {
        if (raws.isEmpty() || raws.get(0).start() != 0) {
            return 0;
        }
        String fence = raws.get(0).content();
        if (!fence.equals("---") && !fence.equals("+++")) {
            return 0;
        }
        boolean told = false;
        for (int i = 1; i < Math.min(raws.size(), LONGEST_MATTER); i++) {
            RawLine raw = raws.get(i);
            if (raw.content().equals(fence)) {
                return told ? i + 1 : 0;
            }
            told |= SITE_KEY.matcher(raw.content()).matches();
            if (raw.content().indexOf('@') >= 0) {
                return 0;
            }
            if (!raw.isEmpty()
                    && raw.indent() == 0
                    && !MATTER_LINE.matcher(raw.content()).matches()) {
                return 0;
            }
        }
        return 0;
    }

    /**
     * The line of front matter that has the person's name; -1 if none does. Titles are names only where no name stands below:
     * most say what kind of page it is.
     */
    private int naming(int matter) {
        int named = -1;
        for (int i = 0; i < matter; i++) {
            Matcher name = NAMING.matcher(raws.get(i).content());
            if (name.matches() && (named < 0 || !name.group(1).equals("title"))) {
                named = i;
            }
        }
        return named < 0 || isNamedBelow(matter) ? -1 : named;
    }

    /** Whether a title or a line that looks like a name stands above the first heading. */
    private boolean isNamedBelow(int matter) {
        for (int i = matter; i < raws.size() && !raws.get(i).content().startsWith("##"); i++) {
            String content = raws.get(i).content();
            if (content.startsWith("# ") || NAME_LIKE.matcher(content).matches()) {
                return true;
            }
        }
        return false;
    }

    private static Line nameIn(RawLine raw) {
        Matcher name = NAMING.matcher(raw.content());
        return name.matches()
                ? line(raw).headingLevel(1).build().narrow(name.start(2), name.end(2))
                : line(raw).flow(Flow.NOISE).build();
    }

    /** Where a comment of HTML ends that begins with this line and goes on below; 0 if none does. */
    private int commentEnd(int start) {
        String content = raws.get(start).content();
        if (!markdown || !content.startsWith("<!--") || content.contains("-->")) {
            return 0;
        }
        for (int i = start + 1; i < Math.min(raws.size(), start + LONGEST_COMMENT); i++) {
            if (raws.get(i).content().endsWith("-->")) {
                return i + 1;
            }
        }
        return 0;
    }

    private Line read(int i, int last) {
        RawLine raw = raws.get(i);
        String content = raw.content();
        Line.Builder builder = line(raw).separated(gap);
        Matcher heading = heading(content);
        if (content.length() <= LONGEST_HEADING && heading.matches()) {
            marks.blank();
            Line whole = builder.headingLevel(heading.group(1).length()).build();
            return InlineMarkup.mark(whole.narrow(heading.start(2), heading.end(2)), true);
        }
        Optional<Span> title = Ruler.titleIn(content);
        if (title.isPresent()) {
            Line whole = builder.headingLevel(Ruler.level(ruleOf(content))).build();
            return whole.narrow(title.get().start(), title.get().end());
        }
        OptionalInt ruled = ruledLevel(i);
        if (ruled.isPresent()) {
            return InlineMarkup.mark(builder.headingLevel(ruled.getAsInt()).build(), markdown);
        }
        if (tables.hasRow(i)) {
            return InlineMarkup.mark(tableRow(builder, content), markdown);
        }
        Optional<ListMarks.Item> item = marks.at(i);
        if (item.isPresent()) {
            Line whole = builder.bullet(new Bullet(item.get().mark(), item.get().level()))
                    .build();
            return InlineMarkup.mark(whole.narrow(item.get().end(), content.length()), markdown);
        }
        Matcher quote = QUOTE.matcher(content);
        Line line = builder.continuation(last >= 0 && isContinuation(raws.get(last), raw))
                .build();
        if (quote.lookingAt()) {
            line = line.narrow(quote.end(), content.length());
        }
        if (markdown && line.text().endsWith("\\") && line.text().length() > 1) {
            line = line.narrow(0, line.text().length() - 1).strip();
        }
        return InlineMarkup.mark(line, markdown);
    }

    private Matcher heading(String content) {
        int marks = 0;
        while (marks < content.length() && content.charAt(marks) == '#') {
            marks++;
        }
        boolean tight = markdown && marks > 0 && marks < content.length() && !RawLine.isBlank(content.charAt(marks));
        return (tight ? TIGHT_HEADING : HEADING).matcher(content);
    }

    private static String ruleOf(String content) {
        return Ruler.isRuler(content.substring(content.length() - 2) + content.charAt(content.length() - 1))
                ? content.substring(content.length() - 1)
                : content;
    }

    private Line tableRow(Line.Builder builder, String content) {
        if (table < 0) {
            table = -table - 1;
            row = 0;
        }
        Line line = builder.cell(new Cell(table, row++, 0)).build();
        int from = content.startsWith("|") ? 1 : 0;
        int to = content.endsWith("|") && content.length() > 1 ? content.length() - 1 : content.length();
        return line.narrow(from, Math.max(from, to)).strip();
    }

    private boolean isNoise(RawLine raw) {
        String content = raw.content();
        if (markdown
                && (InlineMarkup.isWordless(content)
                        || TEMPLATE.matcher(content).matches())) {
            return true;
        }
        if (content.length() > 300) {
            return false;
        }
        return Ruler.isRuler(content)
                || MarkdownTables.isRule(content)
                || FENCE.matcher(content).matches()
                || (content.startsWith("<!--") && content.endsWith("-->"));
    }

    /** A short line by itself with a stroke under it. */
    private OptionalInt ruledLevel(int i) {
        RawLine raw = raws.get(i);
        if (i + 1 >= raws.size()
                || raw.length() > LONGEST_TITLE
                || !Ruler.isRuler(raws.get(i + 1).content())) {
            return OptionalInt.empty();
        }
        String content = raw.content();
        boolean alone = i == 0
                || raws.get(i - 1).isEmpty()
                || Ruler.isRuler(raws.get(i - 1).content());
        boolean sentence = content.endsWith(".") || content.endsWith(";") || content.endsWith(",");
        boolean contact = content.indexOf('@') >= 0
                || content.contains("://")
                || content.chars().filter(Character::isDigit).count() > 4;
        boolean wordy = content.chars().filter(Character::isLetter).count() * 2 >= content.length();
        boolean fits = raws.get(i + 1).length() * 3 >= content.length() || markdown;
        return alone && !sentence && !contact && wordy && fits && marks.at(i).isEmpty()
                ? OptionalInt.of(Ruler.level(raws.get(i + 1).content()))
                : OptionalInt.empty();
    }

    /** Only where the break is surely for want of room: a wrong join is worse than a missed one. */
    private boolean isContinuation(RawLine before, RawLine raw) {
        Line previous = lines.get(lines.size() - 1);
        if (gap || previous.isHeading() || previous.cell().isPresent() || before.hasGap() || raw.hasGap()) {
            return false;
        }
        char first = raw.text().charAt(raw.start());
        boolean lower = Character.isLowerCase(first);
        boolean inItem = marks.isInside(raw.indent());
        boolean hanging = inItem || raw.indent() > before.indent();
        boolean full = width.isPresent() && WrapWidth.isFull(before, raw, width.getAsInt());
        if (previous.text().endsWith("\\") || (raw.indent() < before.indent() && !inItem)) {
            return false;
        }
        if (inItem && width.isPresent() && before.width() * 3 > width.getAsInt() * 2) {
            return true;
        }
        if (full) {
            return lower || hanging || !(isDated(before) || isDated(raw) || isLabelled(raw) || isShouted(raw));
        }
        boolean open = before.length() >= 30 && !endsSentence(before);
        return lower && (inItem || (open && raw.indent() == before.indent()));
    }

    /** A range of dates, or a year at the end: the head of an entry, or an entry of a list. */
    private static boolean isDated(RawLine raw) {
        return Character.isDigit(raw.text().charAt(raw.end() - 1))
                || DateRanges.first(raw.text(), raw.start(), raw.end()).length() > 0;
    }

    private static boolean isLabelled(RawLine raw) {
        return LABEL.matcher(raw.content()).matches();
    }

    private static boolean isShouted(RawLine raw) {
        String content = raw.content();
        return content.chars().anyMatch(Character::isUpperCase)
                && content.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean endsSentence(RawLine raw) {
        char last = raw.text().charAt(raw.end() - 1);
        return last == '.' || last == '!' || last == '?' || last == ':' || last == ';';
    }

    private static Line.Builder line(RawLine raw) {
        return Line.at(raw.start(), raw.content());
    }
}
