package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TornAddressesTest {

    private static List<String> read(String... lines) throws Exception {
        return Sheet.texts(new Sheet().lines(40, 60, 13, lines).read());
    }

    @Test
    void joinsAWebAddressThatBreaksAfterAHyphen() throws Exception {
        assertThat(read("www.network.example/in/ada-", "fern-gardener (Network)", "Leeds"))
                .containsExactly("www.network.example/in/ada-fern-gardener (Network)", "Leeds");
    }

    @Test
    void joinsAnEmailAddressThatIsWholeOnlyWithTheNextLine() throws Exception {
        assertThat(read("ada.fern.gardener@post", ".example", "Leeds"))
                .containsExactly("ada.fern.gardener@post.example", "Leeds");
    }

    @Test
    void joinsAMailAddressThatIsTornWithinItsLastPart() throws Exception {
        assertThat(read("ada.fern@garden.c", "om", "Leeds")).containsExactly("ada.fern@garden.com", "Leeds");
        assertThat(read("ada.fern@garden.c", "o.uk", "Leeds")).containsExactly("ada.fern@garden.co.uk", "Leeds");
        assertThat(read("ada.fern@garden.c", "mobile", "Leeds"))
                .containsExactly("ada.fern@garden.c", "mobile", "Leeds");
    }

    @Test
    void joinsHalvesThatCarryOneLinkWithBoth() throws Exception {
        SourceDocument document = new Sheet()
                .lines(40, 60, 13, "garden.example/ada", "fern/bulbs", "Leeds")
                .link(38, 50, 150, 76, "https://garden.example/adafern/bulbs")
                .read();

        assertThat(Sheet.texts(document)).containsExactly("garden.example/adafern/bulbs", "Leeds");
        assertThat(document.lines().get(0).links()).hasSize(1);
    }

    @Test
    void leavesWhatMayBeTwo() throws Exception {
        assertThat(read("https://garden.example/ada", "Leeds", "ada@garden.example", "york", "www.ada.example/"))
                .containsExactly(
                        "https://garden.example/ada", "Leeds", "ada@garden.example", "york", "www.ada.example/");
    }
}
