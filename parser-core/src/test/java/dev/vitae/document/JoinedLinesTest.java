package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedLinesTest {

    private static List<String> parts(String text) {
        return JoinedLines.part(RawLine.split(text, 0, text.length())).stream()
                .map(RawLine::content)
                .toList();
    }

    @Test
    void twoBlanksStandWhereALineBroke() {
        assertThat(
                        parts(
                                "Ada Fern  Gardener  Leeds , UK - ada@garden.example  WORK EXPERIENCE  Head Gardener  Mile Park"
                                        + "  ,  Leeds  March 2015 to June 2019  Kept the beds of a park of nine hectares.  Gardener  Mile Park"
                                        + "  May 2012 to February 2015  Planted four thousand bulbs in one autumn.  SKILLS  Pruning, Grafting"))
                .startsWith(
                        "Ada Fern",
                        "Gardener",
                        "Leeds , UK - ada@garden.example",
                        "WORK EXPERIENCE",
                        "Head Gardener",
                        "Mile Park  ,  Leeds",
                        "March 2015 to June 2019")
                .endsWith("SKILLS", "Pruning, Grafting");
    }

    @Test
    void amongWiderGapsThreeBlanksPartALineAndTheWidestAreBlankLines() {
        assertThat(
                        parts(
                                "GARDENER       Summary     Gardener with twelve years in public parks, who likes roses.        "
                                        + "Highlights      Pruning  Grafting      Experience     Head Gardener   03/2015   to   06/2019     Mile Park"
                                        + "   Leeds     Kept the beds of a park of nine hectares.  Led two apprentices.        Education"))
                .containsExactly(
                        "GARDENER",
                        "",
                        "Summary",
                        "Gardener with twelve years in public parks, who likes roses.",
                        "",
                        "Highlights",
                        "Pruning",
                        "Grafting",
                        "Experience",
                        "Head Gardener   03/2015   to   06/2019",
                        "Mile Park   Leeds",
                        "Kept the beds of a park of nine hectares.",
                        "Led two apprentices.",
                        "",
                        "Education");
    }

    @Test
    void twoBlanksBehindSentencesAreATypistsHabit() {
        String prose =
                "Kept the beds of a park.  Planted bulbs in autumn.  Led two apprentices.  Wrote the plans for the"
                        + " year.  Saw to the glass house.  Ordered seeds and tools.  Pruned the roses.  Mended the fences and gates.";

        assertThat(parts(prose)).containsExactly(prose);
    }

    @Test
    void aShortLineIsLeftAlone() {
        assertThat(parts("Head Gardener  Mile Park  Leeds  2015")).hasSize(1);
    }
}
