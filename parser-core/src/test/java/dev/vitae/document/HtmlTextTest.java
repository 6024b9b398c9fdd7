package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void escapesWhatHtmlTakesForItsOwn() {
        assertThat(HtmlText.of("<b onclick=\"x\">R&D</b> 'n'"))
                .isEqualTo("&lt;b onclick=&quot;x&quot;&gt;R&amp;D&lt;/b&gt; &#39;n&#39;");
    }

    @Test
    void keepsTabsAndLineFeedsAndNoOtherControls() {
        assertThat(HtmlText.of("a\tb\nc\u001b\u0000d")).isEqualTo("a\tb\nc\uFFFD\uFFFDd");
    }

    @Test
    void keepsWhatTurnsTheDirectionFromWhatFollows() {
        assertThat(HtmlText.of("a\u202Eb\u2067c\u200Fd")).isEqualTo("a\uFFFDb\uFFFDc\u200Fd");
    }

    @Property
    void nothingThatIsTextCanOpenAnElementOrCloseAnAttribute(@ForAll String text) {
        assertThat(HtmlText.of(text)).doesNotContain("<", ">", "\"", "'");
    }
}
