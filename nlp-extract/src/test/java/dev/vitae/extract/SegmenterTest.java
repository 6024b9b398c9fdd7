package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {

    private final Segmenter segmenter = new Segmenter(Recognizers.load());

    @Test
    void cutsAtHeadingsInFourLanguages() {
        assertThat(kinds("""
                Ada Moss

                BERUFSERFAHRUNG
                Köchin, Hafenküche

                FORMATION
                BTS Hôtellerie

                HABILIDADES
                Cocina fría

                Interests
                Chess
                """))
                .containsExactly(
                        SectionKind.PREAMBLE,
                        SectionKind.WORK,
                        SectionKind.EDUCATION,
                        SectionKind.SKILLS,
                        SectionKind.INTERESTS);
    }

    @Test
    void takesAHeadingWithoutItsAccents() {
        assertThat(kinds("Ada Moss\n\nEXPERIENCE PROFESSIONNELLE\nChef, Le Port\n"))
                .containsExactly(SectionKind.PREAMBLE, SectionKind.WORK);
    }

    @Test
    void takesJoinedHeadings() {
        assertThat(kinds("Ada Moss\n\nSKILLS & LANGUAGES\nBaking\n"))
                .containsExactly(SectionKind.PREAMBLE, SectionKind.SKILLS);
    }

    @Test
    void opensASectionAtALabel() {
        List<Section> sections = segmenter.segment(TestLines.document("Ada Moss\n\nSkills: Baking, Pastry\n"));

        assertThat(sections.get(1).kind()).isEqualTo(SectionKind.SKILLS);
        assertThat(sections.get(1).lines()).extracting(Line::text).containsExactly("Baking, Pastry");
    }

    @Test
    void aLabelInAJobOpensNoSectionWhereHeadingsAreMarked() {
        assertThat(kinds("""
                # Ada Moss

                Highlights:
                1. Two shops.

                ## Experience

                ### Cook @ Mill Lane
                Highlights:
                1. Ovens.

                ## Education
                """)).containsExactly(SectionKind.PREAMBLE, SectionKind.WORK, SectionKind.EDUCATION);
    }

    @Test
    void aBulletIsNoHeading() {
        assertThat(kinds("Ada Moss\n\nSUMMARY\n- Education\n- Projects\n"))
                .containsExactly(SectionKind.PREAMBLE, SectionKind.SUMMARY);
    }

    private List<SectionKind> kinds(String text) {
        return segmenter.segment(TestLines.document(text)).stream()
                .map(Section::kind)
                .toList();
    }
}
