package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What the page does in a browser. It is driven by its address and by events that a script of the test makes. */
class ResumeViewBrowserTest {

    private static final int WIDE = 1280;
    private static final int PHONE = 360;
    private static final String PAGE = ResumeView.create().html(ViewSamples.text(ViewSamples.TEXT));
    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*+>");
    private static final Pattern CURRENT = Pattern.compile("id=\"([^\"]++)\"[^>]*? aria-current=\"true\"");

    // A browser may write to its profile for a moment after it has ended.
    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    private static Optional<Chromium> chromium = Optional.empty();

    @BeforeEach
    void find() {
        chromium = Chromium.in(folder);
        assumeTrue(chromium.isPresent(), "no Chromium on the path, and VITAE_CHROMIUM names none");
    }

    @Test
    void theAddressSelectsAValueAndLightsItsPlace() throws Exception {
        String dom = browser().dom(PAGE, "#/work/0/name", WIDE);

        assertThat(current(dom)).contains("/work/0/name");
        assertThat(dom).containsPattern("<span class=\"place lit\" data-at=\"\\d+\">Seaview Nursing Home</span>");
        assertThat(lit(dom)).isEqualTo(2);
    }

    @Test
    void lightsAPlaceOnAPage() throws Exception {
        String page = ResumeView.create().html(ViewSamples.page(ViewSamples.TEXT));

        String dom = browser().dom(page, "#/basics/email", WIDE);

        assertThat(dom).containsPattern("<div class=\"place lit\" data-at=\"\\d+\" style=\"left: 26.75%; top: 11.80%");
    }

    @Test
    void anUnknownFragmentSelectsNothing() throws Exception {
        String dom = browser().dom(PAGE, "#/work/99/%ZZ<b>", WIDE);

        assertThat(current(dom)).isEmpty();
        assertThat(lit(dom)).isZero();
    }

    @Test
    void arrowsGoFromValueToValueAndEscapeLetsGo() throws Exception {
        assertThat(current(afterKeys("ArrowDown"))).contains("/work/0/position");
        assertThat(current(afterKeys("ArrowDown", "ArrowDown", "ArrowUp"))).contains("/work/0/position");
        assertThat(current(afterKeys("Home"))).contains("problems/0");
        assertThat(current(afterKeys("End"))).contains("withheld/0");
        String letGo = afterKeys("ArrowDown", "Escape");
        assertThat(current(letGo)).isEmpty();
        assertThat(lit(letGo)).isZero();
    }

    @Test
    void pointingAtAPlaceLightsItsValue() throws Exception {
        String dom = browser().dom(driven("""
                        const place = [...document.querySelectorAll('.place')].find((e) => e.textContent === 'March 2019');
                        place.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}));
                        """), "", WIDE);

        assertThat(dom).containsPattern("<div class=\"value \\w+ lit\" id=\"/work/0/startDate\"");
        assertThat(lit(dom)).isEqualTo(2);
    }

    @Test
    void pointingElsewhereLeavesWhatIsSelectedLit() throws Exception {
        String dom = browser().dom(driven("""
                        const place = [...document.querySelectorAll('.place')].find((e) => e.textContent === 'March 2019');
                        place.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}));
                        place.dispatchEvent(new MouseEvent('mouseout', {bubbles: true}));
                        """), "#/work/0/name", WIDE);

        assertThat(dom).containsPattern("<span class=\"place lit\" data-at=\"\\d+\">Seaview Nursing Home</span>");
        assertThat(lit(dom)).isEqualTo(2);
    }

    @Test
    void nothingStandsOutOfAPhonesWidth() throws Exception {
        for (ParsedResume parsed : List.of(
                ViewSamples.text(ViewSamples.TEXT.replace("Seaview Nursing", "Seaview".repeat(20))),
                ViewSamples.page(ViewSamples.TEXT))) {
            String dom = browser().dom(onAPhone(driven(ResumeView.create().html(parsed), """
                            const wide = [...document.querySelectorAll('header *, .side, .paper, section, .value')]
                              .filter((e) => e.getBoundingClientRect().right > innerWidth);
                            document.title = innerWidth + ' ' + wide.length + ' '
                              + document.documentElement.scrollWidth;
                            """)), "", WIDE);

            assertThat(dom).contains("<title>" + PHONE + " 0 " + PHONE + "</title>");
        }
    }

    @Test
    void onAPhoneASideCanBeHidden() throws Exception {
        String dom = browser().dom(onAPhone(driven("""
                        document.querySelector('[data-show=source]').click();
                        document.title = [...document.querySelectorAll('.side')]
                          .map((e) => getComputedStyle(e).display).join(' ');
                        """)), "", WIDE);

        assertThat(dom).contains("<title>block none</title>");
    }

    @Test
    void nothingOfTheDocumentRuns() throws Exception {
        String hostile = """
                Tamsin <script>document.title = 'taken'</script> Orrell
                tamsin.orrell@example.org

                Experience

                Care Assistant, <img src=x onerror="document.title = 'taken'"> Home
                March 2019 - 2020
                """;

        String dom = browser().dom(ResumeView.create().html(ViewSamples.text(hostile)), "#/basics/name", WIDE);

        assertThat(dom).contains("<title>tamsin.txt</title>").doesNotContain("<img");
        assertThat(current(dom)).contains("/basics/name");
    }

    @Test
    void aScriptThatIsNotThePagesOwnIsRefused() throws Exception {
        String dom =
                browser().dom(PAGE.replace("</body>", "<script>document.title = 'taken'</script></body>"), "", WIDE);

        assertThat(dom).contains("<title>tamsin.txt</title>");
    }

    @Test
    void whatIsSelectedIsSeen() throws Exception {
        Path plain = browser().screenshot(PAGE, "", PHONE);
        int before = yellow(ImageIO.read(plain.toFile()));

        int after = yellow(ImageIO.read(
                browser().screenshot(PAGE, "#/education/0/institution", PHONE).toFile()));

        // The value and its place, though both sides had to be scrolled to them.
        assertThat(after).isGreaterThan(before + 5_000);
    }

    private static Chromium browser() {
        return chromium.orElseThrow();
    }

    private static String afterKeys(String... keys) throws Exception {
        return browser().dom(driven("""
                        for (const key of '%s'.split(' ')) {
                          document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
                        }
                        """.formatted(String.join(" ", keys))), "#/work/0/name", WIDE);
    }

    private static String driven(String script) {
        return driven(PAGE, script);
    }

    /** The page with a script of the test's own behind it, which its policy would refuse. */
    private static String driven(String page, String script) {
        return POLICY.matcher(page).replaceFirst("").replace("</body>", "<script>" + script + "</script></body>");
    }

    /** The page in a frame of a phone's width: a window can't be as narrow. It hands on its title. */
    private static String onAPhone(String page) {
        return """
                <!DOCTYPE html>
                <iframe style="border: 0; width: %dpx; height: 740px" srcdoc="%s"
                  onload="document.title = this.contentDocument.title"></iframe>
                """.formatted(PHONE, page.replace("&", "&amp;").replace("\"", "&quot;"));
    }

    private static Optional<String> current(String dom) {
        Matcher current = CURRENT.matcher(dom);
        return current.find() ? Optional.of(current.group(1)) : Optional.empty();
    }

    private static int lit(String dom) {
        return Pattern.compile("class=\"(?:value \\w*|place) ?lit\"")
                .matcher(dom)
                .results()
                .toList()
                .size();
    }

    private static int yellow(BufferedImage image) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                count += (rgb >> 16 & 0xFF) - (rgb & 0xFF) > 50 && (rgb >> 8 & 0xFF) > 180 ? 1 : 0;
            }
        }
        return count;
    }
}
