package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {

    private final Segmenter segmenter = new Segmenter(Recognizers.load());

    @Test
    void cutsAtHeadings() {
        assertThat(kinds("NAME Ada Moss", "HEADING_WORK Jobs", "ENTRY Cook", "HEADING_SKILLS Skills", "ITEM Baking"))
                .containsExactly(SectionKind.PREAMBLE, SectionKind.WORK, SectionKind.SKILLS);
    }

    @Test
    void aHeadingThatWrapsIsOne() {
        assertThat(kinds("HEADING_WORK Professional", "HEADING_WORK Experience", "ENTRY Cook"))
                .containsExactly(SectionKind.WORK);
    }

    @Test
    void aNameBehindASideBarOpensThePreamble() {
        List<Section> sections = segment("HEADING_SKILLS Skills", "ITEM Baking", "NAME Ada Moss", "HEADLINE Cook");

        assertThat(sections).extracting(Section::kind).containsExactly(SectionKind.SKILLS, SectionKind.PREAMBLE);
        assertThat(sections.get(1).lines()).hasSize(2);
    }

    @Test
    void goesBackToTheSectionThatAContactLineBrokeInto() {
        List<Section> sections = segment("HEADING_WORK Jobs", "ENTRY Cook", "CONTACT ada@moss.example", "ENTRY Baker");

        assertThat(sections)
                .extracting(Section::kind)
                .containsExactly(SectionKind.WORK, SectionKind.PREAMBLE, SectionKind.WORK);
    }

    @Test
    void cutsTheTextBehindAHeadingOnItsLine() {
        List<Section> sections = segment("NAME Ada Moss", "HEADING_SKILLS Skills: Baking, Pastry");

        assertThat(sections.get(1).lines())
                .extracting(line -> line.line().text())
                .containsExactly("Baking, Pastry");
        assertThat(sections.get(1).lines()).extracting(LabelledLine::label).containsExactly(LineLabel.ITEM);
    }

    @Test
    void aGroupByItselfThatLooksLikeItsItemsIsOne() {
        List<Section> sections =
                segment("NAME Ada Moss", "HEADING_SKILLS Skills", "GROUP Rye", "ITEM Spelt", "ITEM Eclairs");

        assertThat(sections.get(1).lines()).extracting(LabelledLine::label).containsOnly(LineLabel.ITEM);
    }

    @Test
    void headingsThatNameGroupsOfSkillsAreGroups() {
        List<Section> sections = segment(
                "HEADING_CONTACT Contact",
                "CONTACT ada@moss.example",
                "HEADING_SKILLS Kilns and Ovens",
                "ITEM Rye",
                "HEADING_SKILLS Cream Work",
                "ITEM Eclairs");

        assertThat(sections).extracting(Section::kind).containsExactly(SectionKind.CONTACT, SectionKind.SKILLS);
        assertThat(sections.get(1).lines())
                .extracting(LabelledLine::label)
                .containsExactly(LineLabel.GROUP, LineLabel.ITEM, LineLabel.GROUP, LineLabel.ITEM);
    }

    @Test
    void oneHeadingOfSkillsInUnusualWordsIsAHeading() {
        List<Section> sections = segment("HEADING_SKILLS My Box of Tricks", "ITEM Rye");

        assertThat(sections.get(0).lines()).extracting(LabelledLine::label).containsExactly(LineLabel.ITEM);
    }

    @Test
    void whatAScrapeSaysOfItselfIsASectionOfItsOwn() {
        assertThat(kinds("HEADING_WORK Jobs", "ENTRY Cook", "NOISE Source: https://example.org"))
                .containsExactly(SectionKind.WORK, SectionKind.SOURCE);
    }

    private List<SectionKind> kinds(String... lines) {
        return segment(lines).stream().map(Section::kind).toList();
    }

    private List<Section> segment(String... lines) {
        return segmenter.segment(TestLines.labelled(lines));
    }
}
