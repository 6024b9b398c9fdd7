package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingLexiconTest {

    private final HeadingLexicon headings = HeadingLexicon.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Work Experience          | WORK
            EXPERIENCE & INTERNSHIPS | WORK
            Positions of Responsibility | VOLUNTEER
            Parcours universitaire   | EDUCATION
            Sprachkenntnisse         | LANGUAGES
            Speaking Engagements     | OTHER
            """)
    void knowsWhatPeopleCallSections(String heading, SectionKind kind) {
        assertThat(headings.find(heading)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"Key Projects,PROJECTS", "Relevant Coursework,COURSES", "Other Publications,PUBLICATIONS"})
    void aWordBeforeAHeadingLeavesItWhatItIs(String heading, SectionKind kind) {
        assertThat(headings.find(heading)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Publications (selected),PUBLICATIONS",
        "Work Experience (10 years),WORK",
        "Professional Experience (all),WORK"
    })
    void soDoesABracketBehindIt(String heading, SectionKind kind) {
        assertThat(headings.find(heading)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Key", "Professional", "(selected)", "", "Key Account Manager", "Leadership", "Ada Quill"})
    void findsNoneInOtherWords(String text) {
        assertThat(headings.find(text)).isEmpty();
    }

    @Test
    void aHeadingMayOpenALine() {
        assertThat(headings.opening("Technical Skills: Milking, Ploughing"))
                .contains(new HeadingLexicon.Opening(SectionKind.SKILLS, "Technical Skills:".length()));
    }
}
