package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextColumnsTest {

    private static List<String> read(String text) {
        return new TextReader(Optional.empty())
                .readAll(text).get(0).lines().stream().map(Line::text).toList();
    }

    @Test
    void readsEachColumnToItsEndOverBlankLines() {
        assertThat(read("""
                                Ada Fern                 Experience

                                12 Elm Road, Leeds       Head gardener
                                0113 496 0000            Mile Park, Leeds
                                                           - Kept the beds of nine hectares
                                Skills                     - Led two apprentices

                                Pruning                  Gardener
                                Grafting                 Hill Park, York
                                                           - Planted four thousand bulbs
                                """))
                .containsExactly(
                        "Ada Fern",
                        "12 Elm Road, Leeds",
                        "0113 496 0000",
                        "Skills",
                        "Pruning",
                        "Grafting",
                        "Experience",
                        "Head gardener",
                        "Mile Park, Leeds",
                        "Kept the beds of nine hectares",
                        "Led two apprentices",
                        "Gardener",
                        "Hill Park, York",
                        "Planted four thousand bulbs");
    }

    @Test
    void letsAnAddressRunOverIntoTheNextColumn() {
        assertThat(read("""
                                Contact              Experience
                                12 Elm Road, Leeds   Head gardener at Mile Park
                                0113 496 0000        Kept the beds of nine hectares
                                ada.fern.gardener@post.example  and led two apprentices.
                                adafern.example
                                                     Education
                                Pruning              College of Horticulture
                                Grafting             Diploma, with a prize
                                """))
                .containsExactly(
                        "Contact",
                        "12 Elm Road, Leeds",
                        "0113 496 0000",
                        "ada.fern.gardener@post.example",
                        "adafern.example",
                        "Pruning",
                        "Grafting",
                        "Experience",
                        "Head gardener at Mile Park",
                        "Kept the beds of nine hectares",
                        "and led two apprentices.",
                        "Education",
                        "College of Horticulture",
                        "Diploma, with a prize");
    }

    @Test
    void goesOnOverTheFullWidthBelowTheColumns() {
        assertThat(read("""
                                12 Elm Road, Leeds             Head gardener
                                0113 496 0000                  Mile Park, Leeds
                                adafern.example                Since 2019
                                Leeds and York
                                Driving licence                Two languages
                                                               No smoker

                                Profile
                                Gardener with twelve years in public parks, who likes roses and dislikes leaf blowers.
                                """)).containsSubsequence("Two languages", "No smoker", "Profile");
    }

    @Test
    void readsALabelWithTheTextBesideIt() {
        assertThat(read("""
                                Experience     Head gardener at Mile Park in Leeds
                                               Kept the beds of nine hectares

                                Education      College of Horticulture, York
                                               Diploma, with a prize for pruning

                                Languages      English and Welsh, both since childhood
                                               some French

                                Interests      Bees and beetles, mosses and ferns
                                """))
                .startsWith("Experience     Head gardener at Mile Park in Leeds", "Kept the beds of nine hectares");
    }

    @Test
    void readsATableRowByRow() {
        assertThat(read("""
                                Gardener at a park        Mile Park in Leeds
                                Apprentice gardener       Hill Park in York
                                Keeper of the bees        Beach Park in Hull
                                Teacher of pruning        College in York
                                Judge of roses            Society in Hull
                                Driver of mowers          Village of Haxby
                                """)).first().isEqualTo("Gardener at a park        Mile Park in Leeds");
    }

    @Test
    void readsAColumnOfSingleWordsOnTheRightByItself() {
        assertThat(read("""
                                Head gardener, Mile Park                   Skills
                                2019 to 2023                               Roses
                                Kept the beds and borders of a park of     Bees
                                nine hectares
                                Led two apprentices                        Pruning
                                Gardener, Hill Park                        Limes
                                Planted four thousand bulbs                Hedges
                                """)).containsSubsequence("Led two apprentices", "Skills", "Roses", "Bees", "Pruning");
    }

    @Test
    void readsAColumnMostOfWhoseLinesStandIn() {
        assertThat(read("""
                                Contact             Experience
                                12 Elm Road, York     o  Kept the beds and borders of a park of
                                Leeds                    nine hectares, and the bees
                                                      o  Led two apprentices
                                Skills                o  Planted four thousand bulbs
                                Pruning, bees            in one autumn
                                Grafting, hedges      o  Won the prize for leeks
                                Bees                Education
                                """))
                .startsWith(
                        "Contact", "12 Elm Road, York", "Leeds", "Skills", "Pruning, bees", "Grafting, hedges", "Bees");
    }

    @Test
    void leavesDatesAndPlacesThatEndUnderEachOther() {
        assertThat(read("""
                                Head gardener                         2019 - 2023
                                Mile Park                            Leeds, Mills
                                Gardener                              2015 - 2019
                                Hill Park                              York, Clif
                                Apprentice                            2013 - 2015
                                Beach Park and the old glass house
                                School of Trees                       Hull, Docks
                                """)).first().asString().startsWith("Head gardener ").endsWith(" 2019 - 2023");
    }
}
