package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs made to hang a reader, to exhaust it or to make it do something. */
class HostilePdfTest {

    private static final String TEXT = "Ada Quill";
    private static final String SHOWN = RawPdf.shown(TEXT);

    private static String outcome(RawPdf pdf) {
        return Outcome.of(pdf.bytes());
    }

    @Test
    void aPageTreeThatHoldsItselfEnds() {
        RawPdf pdf = RawPdf.page(SHOWN, "").replace(2, "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>");
        assertThat(outcome(pdf)).startsWith(TEXT);
    }

    @Test
    void aPageTreeOfFiveThousandLevelsEnds() {
        RawPdf pdf = RawPdf.page(SHOWN, "").replace(2, "<< /Type /Pages /Kids [5 0 R] /Count 1 >>");
        for (int i = 5; i < 5_000; i++) {
            pdf.object(
                    "<< /Type /Pages /Kids [" + (i + 1) + " 0 R] /Count 1 /Parent " + (i == 5 ? 2 : i - 1) + " 0 R >>");
        }
        pdf.object("<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 4999 0 R >>");
        assertThat(outcome(pdf)).isIn(TEXT, "damaged");
    }

    @Test
    void aPageTreeThatPromisesAMillionPagesIsReadAsItIs() {
        RawPdf pdf = RawPdf.page(SHOWN, "").replace(2, "<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>");
        assertThat(outcome(pdf)).isIn(TEXT, "over-limit");
    }

    @Test
    void outlinesThatGoRoundAreNotFollowed() {
        RawPdf pdf = RawPdf.page(SHOWN, "")
                .replace(1, "<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R >>")
                .object("<< /Type /Outlines /First 6 0 R /Last 6 0 R /Count 1 >>")
                .object("<< /Title (again) /Parent 5 0 R /Next 6 0 R /First 6 0 R >>");
        assertThat(outcome(pdf)).isEqualTo(TEXT);
    }

    @Test
    void aFormThatDrawsItselfEnds() {
        RawPdf pdf = RawPdf.page(SHOWN + "/X1 Do\n", "/XObject << /X1 5 0 R >>").stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X1 5 0 R >> >>",
                "/X1 Do /X1 Do\n");
        assertThat(outcome(pdf)).isEqualTo(TEXT);
    }

    /** Each of thirty forms draws the next twice: a thousand million drawings of the last. */
    @Test
    void formsThatDrawEachOtherManyTimesEndWithinTheTime() {
        RawPdf pdf = RawPdf.page(SHOWN + "/X1 Do\n", "/XObject << /X1 5 0 R >>");
        for (int i = 5; i < 35; i++) {
            pdf.stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X1 " + (i + 1)
                            + " 0 R >> >>",
                    "/X1 Do /X1 Do\n");
        }
        pdf.stream("/Type /XObject /Subtype /Form /BBox [0 0 600 800]", "0 0 1 1 re f\n");
        assertThat(outcome(pdf)).isIn(TEXT, "over-limit");
    }

    @Test
    void aFontWhoseGlyphsAreSetInItselfEnds() {
        RawPdf pdf = RawPdf.page(SHOWN + "BT /F2 12 Tf 72 600 Td (a) Tj ET\n", "/Dummy 5 0 R")
                .replace(
                        3,
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1"
                                + " << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> /F2 5 0 R >> >> >>")
                .object("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 97"
                        + " /LastChar 97 /Widths [1] /Encoding << /Differences [97 /a] >> /CharProcs << /a 6 0 R >>"
                        + " /Resources << /Font << /F2 5 0 R >> >> >>")
                .stream("", "1 0 d0 BT /F2 1 Tf (aa) Tj ET\n");
        assertThat(outcome(pdf)).startsWith(TEXT);
    }

    @Test
    void aFontThatDescendsFromItselfEnds() {
        RawPdf pdf = RawPdf.page(SHOWN + "BT /F2 12 Tf 72 600 Td (a) Tj ET\n", "")
                .replace(
                        3,
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1"
                                + " << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> /F2 5 0 R >> >> >>")
                .object(
                        "<< /Type /Font /Subtype /Type0 /BaseFont /Loop /Encoding /Identity-H /DescendantFonts [5 0 R] >>");
        assertThat(outcome(pdf)).isIn(TEXT, "damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "<</A ", "("})
    void objectsNestedAHundredThousandDeepEnd(String opening) {
        RawPdf pdf = RawPdf.page(SHOWN, "").object(opening.repeat(100_000));
        pdf.replace(1, "<< /Type /Catalog /Pages 2 0 R /Names 5 0 R >>");
        assertThat(outcome(pdf)).isIn(TEXT, "damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "<</A ", "q ", "BT ", "(", "/a BMC ", "BI ID "})
    void contentNestedAHundredThousandDeepEnds(String opening) {
        RawPdf pdf = RawPdf.page(SHOWN + opening.repeat(100_000), "");
        assertThat(outcome(pdf)).isIn(TEXT, "damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[0 0 1000000000 1000000000]",
                "[0 0 1e38 1e38]",
                "[0 0 0 0]",
                "[0 0 -5 -5]",
                "[0 0]",
                "[(a) (b) (c) (d)]",
                "null"
            })
    void pagesOfAnySizeAreRead(String box) {
        RawPdf pdf = RawPdf.page(SHOWN, "")
                .replace(
                        3,
                        "<< /Type /Page /Parent 2 0 R /MediaBox " + box
                                + " /Contents 4 0 R /Resources << /Font << /F1"
                                + " << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>");
        assertThat(outcome(pdf)).isIn(TEXT, "without-text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30", "99999999999999999999", "-1e9", "0", "0.0000001"})
    void lettersOfAnySizeAreRead(String size) {
        RawPdf pdf = RawPdf.page(SHOWN + "BT /F1 " + size + " Tf 72 600 Td (huge) Tj ET\n", "");
        assertThat(outcome(pdf)).startsWith(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"startxref\n0", "startxref\n999999999999", "startxref\n-5", "startxref\nx"})
    void aBrokenTableOfObjectsIsMadeAnew(String broken) {
        String pdf = new String(RawPdf.page(SHOWN, "").bytes(), StandardCharsets.ISO_8859_1);
        byte[] bytes = pdf.replaceFirst("startxref\n\\d+", broken).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Outcome.of(bytes)).isEqualTo(TEXT);
    }

    @Test
    void tablesOfObjectsThatPointAtEachOtherEnd() {
        String pdf = new String(RawPdf.page(SHOWN, "").bytes(), StandardCharsets.ISO_8859_1);
        int start = pdf.indexOf("xref\n0");
        byte[] bytes = pdf.replace("/Root 1 0 R", "/Root 1 0 R /Prev " + start).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Outcome.of(bytes)).isEqualTo(TEXT);
    }

    /** A few hundred bytes, twice packed. */
    @Test
    void aPackedStreamOfAHundredMegabytesEnds() {
        byte[] inner = RawPdf.deflated(new byte[100_000_000]);
        RawPdf pdf = RawPdf.page(SHOWN, "")
                .replace(
                        3,
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents [4 0 R 5 0 R] /Resources << /Font"
                                + " << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>")
                .stream("/Filter [/FlateDecode /FlateDecode]", RawPdf.deflated(inner));
        assertThat(outcome(pdf)).isIn(TEXT, "over-limit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/S /JavaScript /JS (app.alert\\(1\\))",
                "/S /Launch /F (calc.exe)",
                "/S /GoToR /F (http://127.0.0.1/x.pdf) /D [0 /Fit]",
                "/S /SubmitForm /F (http://127.0.0.1/x)",
                "/S /ImportData /F (/etc/passwd)"
            })
    void actionsAreNotDone(String action) {
        RawPdf pdf = RawPdf.page(SHOWN, "")
                .replace(
                        1,
                        "<< /Type /Catalog /Pages 2 0 R /OpenAction << " + action + " >> /AA << /WC << " + action
                                + " >> >> >>");
        assertThat(outcome(pdf)).isEqualTo(TEXT);
    }
}
