package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.PageImage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResumeViewTest {

    private static final ResumeView VIEW = ResumeView.create();

    private static final String HOSTILE = """
            Tamsin </style><script>alert(1)</script> Orrell
            tamsin.orrell@example.org

            Experience

            Care "Assistant' onfocus=alert(1), <img src=https://evil.example/x onerror=alert(1)> Home
            March 2019 - 2020
            - Looked \u202Eafter\u0007 twelve {{script}} residents]]>--></textarea>.
            """;

    @Test
    void marksTheWordsOfAValueInTheText() {
        String html = VIEW.html(ViewSamples.text(ViewSamples.TEXT));

        String number = number(html, "/work/0/name");
        assertThat(html)
                .containsPattern("<span class=\"place\" data-at=\"" + number + "\">Seaview Nursing Home</span>");
    }

    @Test
    void marksTheWordsOfAValueOnThePage() {
        String html = VIEW.html(ViewSamples.page(ViewSamples.TEXT));

        // The address begins 18 letters from the left, in the third row.
        assertThat(html)
                .contains("<div class=\"place\" data-at=\"" + number(html, "/basics/email")
                        + "\" style=\"left: 26.75%; top: 11.80%; width: 38.00%; height: 2.40%\"></div>");
    }

    @Test
    void marksAPlaceOnceForAllValuesThatStandThere() {
        ParsedResume parsed = ViewSamples.page("Tamsin Orrell\nDublin\ntamsin.orrell@example.org\n");
        String html = VIEW.html(parsed);

        assertThat(parsed.resume().basics().orElseThrow().location()).isPresent();
        assertThat(html).containsPattern("data-at=\"\\d+ \\d+\"");
    }

    @Test
    void showsWhatAValueWasWrittenAsAndHowSureItIs() {
        String html = VIEW.html(ViewSamples.text(ViewSamples.TEXT));

        assertThat(html)
                .containsPattern("id=\"/work/0/startDate\" role=\"button\" tabindex=\"0\" data-n=\"\\d+\">"
                        + "<span class=\"words\" dir=\"auto\">2019-03</span>")
                .containsPattern("style=\"width: \\d+%\"></span></span>\\d+%<span class=\"spoken\"> sure</span>")
                .contains("written \u201C<bdi>March 2019</bdi>\u201D; by the model of words");
    }

    @Test
    void showsTextThatFoundNoPlace() {
        String text = ViewSamples.TEXT.replace("- Present", "- Present | Phone on request");

        assertThat(VIEW.html(ViewSamples.text(text)))
                .containsPattern("<span class=\"unplaced\" title=\"[^\"]++\">Phone on request</span>");
        assertThat(VIEW.html(ViewSamples.page(text)))
                .contains("<div class=\"unplaced\" title=\"This text found no place in the resume.\"");
    }

    @Test
    void listsWhatWasLeftOutAndWhatIsWrong() {
        String html = VIEW.html(ViewSamples.text(ViewSamples.TEXT));

        assertThat(html)
                .contains("<h2>Found and left out</h2>", "left out since it can't be understood")
                .containsPattern("id=\"withheld/0\" role=\"button\"")
                .contains("<h2>Problems</h2>", "<span class=\"code\">unclear-date</span>");
    }

    @Test
    void showsTheImagesOfPagesAndDrawsWordsWhereThereIsNone() {
        ParsedResume parsed = ViewSamples.page(ViewSamples.TEXT);
        PageImage image = new PageImage(1, 4, 5, new byte[] {1, 2, 3});

        assertThat(VIEW.html(parsed, List.of(image)))
                .contains("<img alt=\"Page 1\" src=\"data:image/png;base64,AQID\">")
                .doesNotContain("<svg");
        assertThat(VIEW.html(parsed)).doesNotContain("<img").contains("Seaview</text>");
    }

    @Test
    void nothingThatADocumentSaysIsMarkup() {
        for (ParsedResume parsed : List.of(ViewSamples.text(HOSTILE), ViewSamples.page(HOSTILE))) {
            String html = VIEW.html(parsed);

            assertThat(html.split("<script", -1)).hasSize(2);
            assertThat(html.split("</style", -1)).hasSize(2);
            assertThat(html)
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "{{script}}")
                    .doesNotContain("<img", "\u202E", "\u0007", "</textarea");
        }
    }

    @Test
    void showsTheTextAsItIs() {
        String html = VIEW.html(ViewSamples.text(ViewSamples.TEXT.replace("\n", "\r\n")));

        String shown = html.substring(html.indexOf("<div class=\"paper"), html.indexOf("<div class=\"side resume"))
                .replaceAll("<[^>]*+>", "");
        assertThat(shown.strip()).isEqualTo(ViewSamples.TEXT.strip());
    }

    @Test
    void showsEachLineOfAFlattenedProfileByItself() {
        String flat =
                "# Tamsin Orrell > Care Assistant Location: Dublin, Ireland ## Work Experience ### Care Assistant @"
                        + " Seaview Nursing Home Mar 2019 \u2013 Present | Dublin, Ireland Looks after residents of the home by night"
                        + " and by day. - Looked after twelve residents for four years. - Wrote the plan of the nights, and the plan"
                        + " of the days. ## Education ### Certificate @ Pearse College 2018 - 2019";

        String html = VIEW.html(ViewSamples.text(flat));

        assertThat(html.replaceAll("<[^>]*+>", "").lines())
                .contains("- Looked after twelve residents for four years. ", "## Work Experience ");
    }

    @Test
    void standsByItselfAndRunsOnlyItsOwnScript() throws Exception {
        String html = VIEW.html(ViewSamples.text(ViewSamples.TEXT));

        Matcher policy = Pattern.compile("Content-Security-Policy\" content=\"([^\"]++)\"")
                .matcher(html);
        Matcher script = Pattern.compile("<script>([^<]*+(?:<(?!/script)[^<]*+)*+)</script>")
                .matcher(html);
        assertThat(policy.find()).isTrue();
        assertThat(script.find()).isTrue();
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(script.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(policy.group(1))
                .startsWith("default-src 'none'; ")
                .contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        assertThat(html).doesNotContainPattern("(?:src|href)=\"?https?:|url\\(|@import");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    startDate            | Start date
                    /education/studyType | Education, Study type
                    url                  | URL
                    volunteer            | Volunteer
                    """)
    void namesPropertiesInWords(String name, String label) {
        assertThat(ViewedResume.label(name)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.001, 1", "0.5, 50", "0.994, 99", "0.9999, 99", "1, 100"})
    void neverRoundsAShareToAllOrNothing(double share, String percent) {
        assertThat(ResumeView.percent(share)).isEqualTo(percent);
    }

    private static String number(String html, String pointer) {
        Matcher number = Pattern.compile("id=\"" + Pattern.quote(pointer) + "\"[^>]*? data-n=\"(\\d+)\"")
                .matcher(html);
        assertThat(number.find()).as(pointer).isTrue();
        return number.group(1);
    }
}
