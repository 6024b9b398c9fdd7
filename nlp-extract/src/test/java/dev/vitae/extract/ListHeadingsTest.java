package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListHeadingsTest {

    private final ListHeadings headings = new ListHeadings(Recognizers.load());

    @Test
    void whatIsSetOtherwiseThanKnownHeadingsBelowSkillsNamesAGroupOfThem() {
        assertThat(sections(
                        "2 HEADING_SKILLS Skills",
                        "3 HEADING_INTERESTS Pottery",
                        "0 ITEM Glazing",
                        "2 HEADING_INTERESTS Interests",
                        "0 ITEM Chess"))
                .containsExactly("SKILLS GROUP ITEM", "INTERESTS ITEM");
    }

    @Test
    void whatIsSetAsThoseMayBeAnUnknownHeading() {
        assertThat(sections("2 HEADING_SKILLS Skills", "0 ITEM Glazing", "2 HEADING_INTERESTS Pottery", "0 ITEM Chess"))
                .containsExactly("SKILLS ITEM", "INTERESTS ITEM");
    }

    @Test
    void languagesThatOneSpeaksAreNoGroupOfSkills() {
        assertThat(sections(
                        "2 HEADING_SKILLS Skills",
                        "0 GROUP Languages",
                        "0 ITEM Java, Python",
                        "0 GROUP Spoken Languages",
                        "0 ITEM English (native), French",
                        "0 GROUP Other",
                        "0 ITEM Glazing"))
                .containsExactly("SKILLS GROUP ITEM", "LANGUAGES ITEM", "SKILLS GROUP ITEM");
    }

    /** The sections of lines that are written as the level of the heading, the label and the text. */
    private List<String> sections(String... lines) {
        List<LabelledLine> labelled = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 3);
            Line read = Line.at(0, parts[2])
                    .headingLevel(Integer.parseInt(parts[0]))
                    .build();
            labelled.add(new LabelledLine(labelled.size(), read, LineLabel.valueOf(parts[1]), 1, List.of()));
        }
        return headings.sections(headings.named(labelled), Set.of()).close().stream()
                .map(section -> section.kind() + " "
                        + String.join(
                                " ",
                                section.lines().stream()
                                        .map(line -> line.label().name())
                                        .toList()))
                .toList();
    }
}
