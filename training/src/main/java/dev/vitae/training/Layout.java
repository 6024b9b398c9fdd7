package dev.vitae.training;

import java.util.ArrayList;
import java.util.List;

/**
 * A way to lay out resumes. What the layout leaves open is drawn anew for each resume, from the few choices that make
 * this layout one of its own; so a layout that is held out looks like none that is not.
 *
 * @param family its kind
 * @param number which one of its kind
 */
record Layout(Family family, int number) {

    /** How many layouts there are of each family. */
    static final int PER_FAMILY = 40;

    /** What kind of file a layout prints. */
    enum Medium {
        PDF("pdf"),
        DOCX("docx"),
        TEXT("txt"),
        MARKDOWN("md"),
        HTML("html"),
        DUMP("txt");

        private final String extension;

        Medium(String extension) {
            this.extension = extension;
        }

        String extension() {
            return extension;
        }
    }

    /** The kinds of layouts. */
    enum Family {
        PDF_PLAIN(Medium.PDF),
        PDF_CENTRED(Medium.PDF),
        PDF_COMPACT(Medium.PDF),
        PDF_BAND(Medium.PDF),
        PDF_SIDE_LEFT(Medium.PDF),
        PDF_SIDE_RIGHT(Medium.PDF),
        PDF_HEADINGS_LEFT(Medium.PDF),
        PDF_DATES_LEFT(Medium.PDF),
        PDF_EQUAL_COLUMNS(Medium.PDF),
        PDF_TIMELINE(Medium.PDF),
        PDF_FORM(Medium.PDF),
        PDF_NETWORK(Medium.PDF),
        DOCX_PLAIN(Medium.DOCX),
        DOCX_COLUMNS(Medium.DOCX),
        DOCX_TABLE(Medium.DOCX),
        DOCX_FORM(Medium.DOCX),
        TEXT_PLAIN(Medium.TEXT),
        TEXT_RULED(Medium.TEXT),
        TEXT_COLUMNS(Medium.TEXT),
        MARKDOWN(Medium.MARKDOWN),
        HTML_PLAIN(Medium.HTML),
        HTML_COLUMNS(Medium.HTML),
        HTML_TERMS(Medium.HTML),
        DUMP_FLAT(Medium.DUMP),
        DUMP_LINES(Medium.DUMP);

        private final Medium medium;

        Family(Medium medium) {
            this.medium = medium;
        }

        Medium medium() {
            return medium;
        }
    }

    static List<Layout> all() {
        List<Layout> all = new ArrayList<>();
        for (int number = 0; number < PER_FAMILY; number++) {
            for (Family family : Family.values()) {
                all.add(new Layout(family, number));
            }
        }
        return List.copyOf(all);
    }

    String name() {
        return family.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + number;
    }

    /** Whether it is a form, with the name of each part beside it. */
    boolean isForm() {
        return family == Family.PDF_FORM || family == Family.DOCX_FORM;
    }

    Medium medium() {
        return family.medium();
    }
}
