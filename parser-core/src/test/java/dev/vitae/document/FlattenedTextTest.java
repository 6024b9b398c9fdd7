package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlattenedTextTest {

    private static final String DUMP =
            "# Ada Quill > Head Baker Location: Linz, Austria Profile: https://ada.example.org "
                    + "Baker at large scale - owning ovens and people; Highlights: 1. Rye bread, 2. Spelt 3. Night work, "
                    + "calm. Open to travel. Specialties: 1) Breads: rye; spelt 2) Ovens : deck, stone ## Work Experience "
                    + "### Head Baker @ Sonnblick Jan 2019 – Present | Linz, Austria Baker in the night team - Baked four "
                    + "hundred loaves. - Led nine people (two teams) - Wrote the recipe book ### Baker @ Gold, Inc. Mar 2015 "
                    + "– Dec 2018 I worked on cakes. Highlights: 1) Designed cakes. Some of them: a) Wedding cake - Three "
                    + "floors of cream. b) Town cake - The mayor liked it. 2) Sold them too. ### Helper @ Mill Jan 2014 – Jan "
                    + "2015 | Wels ## Education ### Trade School Linz ## Contact & Social - LinkedIn: "
                    + "https://www.example.org/in/ada --- Source: https://ada.example.org Last updated: 2026-01-02";

    private static List<String> unfold(String text) {
        return Show.lines(TextReaderTest.read(text));
    }

    @Test
    void unfoldsAWholeProfile() {
        assertThat(unfold(DUMP))
                .containsExactly(
                        "H1 Ada Quill",
                        "Head Baker",
                        "Location: Linz, Austria",
                        "Profile: https://ada.example.org",
                        "Baker at large scale - owning ovens and people;",
                        "Highlights:",
                        "1. Rye bread,",
                        "2. Spelt",
                        "3. Night work, calm. Open to travel.",
                        "Specialties:",
                        "1) Breads: rye; spelt",
                        "2) Ovens : deck, stone",
                        "H2 Work Experience",
                        "H3 Head Baker @ Sonnblick",
                        "Jan 2019 – Present | Linz, Austria Baker in the night team",
                        "- Baked four hundred loaves.",
                        "- Led nine people (two teams)",
                        "- Wrote the recipe book",
                        "H3 Baker @ Gold, Inc.",
                        "Mar 2015 – Dec 2018 I worked on cakes.",
                        "Highlights:",
                        "1) Designed cakes. Some of them:",
                        "  a) Wedding cake - Three floors of cream.",
                        "  b) Town cake - The mayor liked it.",
                        "2) Sold them too.",
                        "H3 Helper @ Mill",
                        "Jan 2014 – Jan 2015 | Wels",
                        "H2 Education",
                        "H3 Trade School Linz",
                        "H2 Contact & Social",
                        "- LinkedIn: https://www.example.org/in/ada",
                        "Source: https://ada.example.org",
                        "Last updated: 2026-01-02");
    }

    @Test
    void endsASectionsHeadingOfOneWordWhereItsListBegins() {
        String dump =
                "# Ada Quill > Baker Location: Linz ## Work ### Baker @ Gold Jan 2015 – Dec 2018 I made cakes. - Led nine. "
                        + "## Languages - English: Fluent - German: Mother tongue ## Contact - Email: ada@example.org - Site: x.example";
        assertThat(unfold(dump))
                .containsSubsequence("H2 Languages", "- English: Fluent", "- German: Mother tongue", "H2 Contact");
    }

    @Test
    void unfoldsTheSameBrokenAtSomeWidth() {
        StringBuilder folded = new StringBuilder();
        int column = 0;
        for (String word : DUMP.split(" ", -1)) {
            boolean full = column + word.length() > 72;
            folded.append(full ? "\n" : column == 0 ? "" : " ").append(word);
            column = full ? word.length() : column + 1 + word.length();
        }
        List<String> joined = new java.util.ArrayList<>();
        for (String line : unfold(folded.toString())) {
            int plus = line.indexOf("+ ");
            if (plus == 0 || (plus == 3 && line.startsWith("H"))) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + line.substring(plus + 1));
            } else {
                joined.add(line);
            }
        }
        assertThat(joined).isEqualTo(unfold(DUMP));
    }

    @Test
    void unfoldsTheLinesThatWerePutTogetherAndKeepsTheOthers() {
        assertThat(unfold("""
                                # Lena Brook > Gardener Location: Graz Profile: https://lena.example
                                Ten years in parks. ## Work ### Head Gardener @ Hill Park Jan 2019 – Present | Graz
                                Led the crew.
                                - Planted nine hundred trees. - Led nine people ### Gardener @ Dell Mar 2014 – Dec 2018 Kept beds.
                                ## Education ### Garden School Graz 2010 – 2013
                                """))
                .containsExactly(
                        "H1 Lena Brook",
                        "Gardener",
                        "Location: Graz",
                        "Profile: https://lena.example",
                        "Ten years in parks.",
                        "H2 Work",
                        "H3 Head Gardener @ Hill Park",
                        "Jan 2019 – Present | Graz",
                        "Led the crew.",
                        "- Planted nine hundred trees.",
                        "- Led nine people",
                        "H3 Gardener @ Dell",
                        "Mar 2014 – Dec 2018 Kept beds.",
                        "H2 Education",
                        "H3 Garden School Graz",
                        "2010 – 2013");
    }

    @Test
    void unfoldsWithOtherSigns() {
        assertThat(unfold(DUMP.replace(" - ", " • ")))
                .contains("• Baked four hundred loaves.", "• Led nine people (two teams)", "H3 Helper @ Mill");
        assertThat(unfold(DUMP.replace(" - ", " * ")))
                .contains("* Baked four hundred loaves.", "* Wrote the recipe book");
    }

    @Test
    void readsAProfileALineAsSeveral() throws IOException {
        byte[] bytes = (DUMP + "\n" + DUMP.replace("Ada Quill", "Bo Reed") + "\n").getBytes(StandardCharsets.UTF_8);
        DocumentReader reader = DocumentReader.create();
        List<SourceDocument> all = reader.readAll(new ByteArrayInputStream(bytes), "");
        assertThat(all).extracting(document -> document.lines().get(0).text()).containsExactly("Ada Quill", "Bo Reed");
        assertThat(all.get(1).text()).isEqualTo(all.get(0).text());
        assertThat(reader.read(new ByteArrayInputStream(bytes), "").problems())
                .extracting(ReadingProblem::code)
                .containsExactly(ReadingProblem.Code.MORE_PROFILES);
    }

    @Test
    void readsATitleThatComesAgainAsSeveral() {
        String one = "# Ada Quill\n\n## Experience\n\n### Baker\n\n## Education\n\nSchool\n\n";
        List<SourceDocument> all =
                new TextReader(java.util.Optional.empty()).readAll(one + one.replace("Ada Quill", "Bo Reed"));
        assertThat(all).hasSize(2);
        assertThat(new TextReader(java.util.Optional.empty())
                        .readAll("# Experience\n\n## Baker\n\n# Education\n\n## School\n"))
                .hasSize(1);
    }

    @Test
    void tellsTheListsMarkFromASignWithinTheHead() {
        String text = "# Ada Fern ## Work ### Gardener • Mile Park Jan 2019 – Present * Kept the beds of nine hectares"
                + " * Led two apprentices ### Apprentice • Hill Park Jan 2015 – Dec 2018 * Planted bulbs";

        assertThat(new FlattenedText(text, 0, text.length()).unfold())
                .extracting(Line::text)
                .contains(
                        "Gardener • Mile Park",
                        "Kept the beds of nine hectares",
                        "Led two apprentices",
                        "Planted bulbs");
    }
}
