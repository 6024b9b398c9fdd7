package dev.vitae.training;

import dev.vitae.extract.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** All that is decided of how one resume is printed. */
record Style(
        Layout layout,
        Type type,
        Headings headings,
        Columns columns,
        Marks marks,
        Drawing drawing,
        Entries entries,
        Body body,
        Credentials credentials,
        Lists lists,
        Dress dress,
        ContactForm contact,
        Top top,
        DateStyle dates,
        Order order,
        PlainText plain) {

    /** The typeface. */
    enum Face {
        SANS,
        SERIF,
        MONO,
        EMBEDDED
    }

    /** Sizes in points, leading in parts of the size. */
    record Type(
            Face face,
            double size,
            double leading,
            double margin,
            double nameSize,
            boolean nameCentred,
            boolean nameCaps,
            boolean nameBold,
            boolean letterPaper,
            int accent,
            double sectionGap,
            double entryGap,
            double entrySize) {}

    /** What is drawn about a heading. */
    enum Rule {
        NONE,
        BELOW,
        ABOVE,
        BOX,
        FILL,
        BAR
    }

    record Headings(
            double size,
            boolean bold,
            boolean caps,
            boolean spaced,
            boolean centred,
            boolean accent,
            String before,
            String after,
            String numberEnd,
            boolean counted,
            Rule rule) {}

    /** How the page is divided. */
    enum Division {
        ONE,
        SIDE_LEFT,
        SIDE_RIGHT,
        HEADINGS_LEFT
    }

    record Columns(Division division, double share, OptionalInt fill, boolean nameInSide, double dateColumn) {}

    record Marks(String bullet, boolean drawn, double indent) {}

    /** In which order the words are drawn. */
    enum DrawingOrder {
        READING,
        ROWS,
        SHUFFLED
    }

    record Drawing(
            DrawingOrder order,
            boolean wordByWord,
            Optional<String> pageLabel,
            boolean runningName,
            boolean scraps,
            boolean signature) {}

    /** How several roles at one employer are set. */
    enum Grouping {
        /** As if they were at different ones. */
        NONE,
        /** The employer once, above its roles. */
        ONCE,
        /** The employer once, with how long in all. */
        WITH_TOTAL
    }

    /** Where the address of an employer's or project's site is. */
    enum UrlForm {
        OWN_LINE,
        OWN_LINE_LABELLED,
        BRACKETS,
        /** Only behind the name. */
        LINK,
        /** A line of the head. */
        IN_HEAD
    }

    record Entries(
            HeadPattern work,
            HeadPattern education,
            HeadPattern project,
            Grouping grouping,
            UrlForm url,
            boolean noteInHead,
            boolean upperDegrees,
            Spacing spacing,
            boolean datesSplit) {}

    /** How items of running text are set. */
    enum ItemForm {
        MARKED,
        /** As lines like all others. */
        PLAIN,
        /** As paragraphs. */
        GAPPED,
        INDENTED,
        HANGING
    }

    /** What stands below the head of an entry. */
    record Body(
            ItemForm items,
            boolean bulletedSummary,
            Optional<String> summaryHeading,
            Optional<String> subheading,
            Look subheadingLook,
            KeywordForm keywords,
            Optional<String> coursesHeading) {}

    /** How the keywords of an entry are set. */
    enum KeywordForm {
        LABELLED,
        BARE,
        HEADED,
        BULLETED
    }

    /** How certificates, awards and publications are set. */
    record Credentials(
            String separator,
            boolean dateFirst,
            boolean dateRight,
            boolean bullets,
            boolean lines,
            boolean worded,
            boolean dateWithIssuer,
            boolean citations) {}

    /** How a list of words is set. */
    enum ListForm {
        ITEMS,
        ONE_LINE,
        CHIPS,
        LINES,
        COLUMNS
    }

    /** How it is said how well one knows something. */
    enum LevelForm {
        DASH,
        BRACKETS,
        OWN_LINE,
        RIGHT,
        DOTS,
        DOTS_RIGHT
    }

    /** How a language and how well one speaks it stand together. */
    enum TongueForm {
        /** One after the other, as {@link ListForm} says. */
        ONE,
        TWO_LINES,
        RIGHT,
        MARGIN,
        FLUENCY_FIRST
    }

    /** How groups are set. */
    enum GroupForm {
        INLINE,
        HEADS,
        MARGIN
    }

    record Lists(
            ListForm skills,
            GroupForm groups,
            ListForm languages,
            ListForm interests,
            ListForm keywordLines,
            TongueForm tongues,
            LevelForm level,
            int dots,
            String separator,
            boolean asSentence,
            String chipGap,
            int chipsOnLine,
            boolean groupsAsSections,
            boolean lowerCase,
            String fluencySeparator,
            String groupEnd,
            boolean groupBold,
            boolean bulletedGroups) {}

    /** How the contact block is set. */
    enum ContactShape {
        ONE_LINE,
        LINES,
        LABELLED,
        LABELLED_LINE,
        LABEL_ABOVE,
        TABLE,
        ICONS
    }

    /** How an account is told. */
    enum AccountForm {
        URL,
        /** The network's name, with the address behind it. */
        NAME_LINK,
        USER_LINK,
        NAME_AND_USER,
        NAME_ABOVE_USER,
        AT_USER,
        USER_AND_NAME
    }

    record ContactForm(
            ContactShape shape,
            String separator,
            int onLine,
            boolean inSection,
            boolean atEnd,
            boolean inFooter,
            AccountForm accounts,
            String labelEnd,
            boolean labelBold,
            boolean addressLines,
            boolean codeLast) {}

    /** How the name is set. */
    enum NameForm {
        PLAIN,
        TWO_LINES,
        SURNAME_FIRST,
        TITLED
    }

    /**
     * @param headlineJoint what stands between the name and the headline behind it; empty where it has its own line
     */
    record Top(
            NameForm name,
            boolean postNominals,
            boolean headlineFirst,
            boolean documentTitle,
            boolean pictureText,
            boolean umbrella,
            boolean contactBeside,
            boolean headlineLikeName,
            String headlineJoint) {}

    record Order(List<SectionKind> sections, Set<SectionKind> side) {}

    /** What only plain text has. */
    record PlainText(
            int width, String underline, boolean boxed, boolean blankAfterHeading, boolean tabs, int sideWidth) {}
}
