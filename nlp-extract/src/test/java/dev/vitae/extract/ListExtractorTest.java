package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.normalize.SkillNormalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ListExtractorTest {

    private static final KeywordCuts CUTS = new KeywordCuts(SkillNormalizer.create());

    private static final Recognizers RECOGNIZERS = Recognizers.load();

    @Test
    void howWellOneSpeaksALanguageStandsBehindIt() {
        assertThat(languages("ITEM English, French (basic)", "LANGUAGE O LANGUAGE O FLUENCY O"))
                .containsExactly("English", "French basic");
    }

    @Test
    void howWellOneSpeaksLanguagesStandsBelowEach() {
        assertThat(languages("ITEM English\tFrench", "ITEM native\tbasic", "LANGUAGE LANGUAGE FLUENCY FLUENCY"))
                .containsExactly("English native", "French basic");
    }

    @Test
    void aLevelBelowIsThatOfTheLanguageAboveIt() {
        assertThat(languages(
                        "ITEM English",
                        "ITEM native",
                        "ITEM French",
                        "ITEM basic",
                        "LANGUAGE FLUENCY LANGUAGE FLUENCY"))
                .containsExactly("English native", "French basic");
    }

    @Test
    void howWellOneSpeaksLanguagesMayStandBeforeThem() {
        assertThat(languages(
                        "ITEM Fluent: English, French",
                        "ITEM Basic: Greek",
                        "FLUENCY O LANGUAGE O LANGUAGE FLUENCY O LANGUAGE"))
                .containsExactly("English Fluent", "French Fluent", "Greek Basic");
    }

    @Test
    void itMayStandBeforeEach() {
        assertThat(languages("ITEM Native English, fluent French", "FLUENCY LANGUAGE O FLUENCY LANGUAGE"))
                .containsExactly("English Native", "French fluent");
    }

    @Test
    void howWellOneKnowsASkillStandsBehindIt() {
        assertThat(skills("ITEM Welding", "ITEM expert", "ITEM Milling", "KEYWORD LEVEL KEYWORD"))
                .containsExactly("Welding expert", "Milling");
    }

    @Test
    void howWellOneKnowsAGroupStandsBehindItsName() {
        assertThat(skills("GROUP Metal", "ITEM expert", "ITEM Welding, Milling", "GROUP_NAME LEVEL KEYWORD O KEYWORD"))
                .containsExactly("Metal expert Welding Milling");
    }

    private static List<String> languages(String... linesAndFields) {
        return entries(SectionKind.LANGUAGES, ListExtractor::languages, linesAndFields);
    }

    @Test
    void whatIsListedForAnInterestStandsBelowItsLine() {
        assertThat(interests(
                        "GROUP Sailing",
                        "ITEM dinghies",
                        "GROUP Chess",
                        "ITEM openings",
                        "KEYWORD KEYWORD KEYWORD KEYWORD"))
                .containsExactly("Sailing dinghies", "Chess openings");
    }

    @Test
    void whatIsListedForAnInterestStandsInSquareBrackets() {
        assertThat(interests("ITEM Sailing [ dinghies, races ], Chess", "KEYWORD O KEYWORD O KEYWORD O O KEYWORD"))
                .containsExactly("Sailing dinghies races", "Chess");
    }

    @Test
    void whereEachLineHasAColonInterestsStandBeforeIt() {
        assertThat(interests("ITEM Sailing (dinghies):", "ITEM Chess: openings, blitz", "O O O O O LEVEL O O O O"))
                .containsExactly("Sailing (dinghies)", "Chess openings blitz");
    }

    @Test
    void aWordForSkillsOnlyLeadsToThoseOfAnInterest() {
        assertThat(interests("ITEM Singing", "ITEM Skills: tenor, solo", "KEYWORD GROUP_NAME O KEYWORD O KEYWORD"))
                .containsExactly("Singing tenor solo");
    }

    @Test
    void whereInterestsHaveALineEachACommaPartsNoTwo() {
        assertThat(interests("ITEM Choir, alto", "ITEM Chess", "ITEM Gardening", "KEYWORD O KEYWORD KEYWORD KEYWORD"))
                .containsExactly("Choir, alto", "Chess", "Gardening");
    }

    private static List<String> interests(String... linesAndFields) {
        return entries(
                SectionKind.INTERESTS,
                passages -> ListExtractor.interests(passages, RECOGNIZERS.headings()),
                linesAndFields);
    }

    private static List<String> skills(String... linesAndFields) {
        return entries(SectionKind.SKILLS, passages -> ListExtractor.skills(passages, CUTS), linesAndFields);
    }

    private static List<String> entries(
            SectionKind section,
            Function<List<LabelledPassage>, List<DraftEntry>> extractor,
            String... linesAndFields) {
        List<String> lines = new ArrayList<>(List.of(linesAndFields));
        List<Optional<Field>> fields = TestLines.fields(lines.remove(lines.size() - 1));
        Passage passage = new Passage(section, true, TestLines.labelled(lines.toArray(new String[0])));
        LabelledPassage labelled = new LabelledPassage(
                PassageTokens.of(passage, RECOGNIZERS), fields, Collections.nCopies(fields.size(), 1.0));
        return extractor.apply(List.of(labelled)).stream()
                .map(entry -> String.join(
                        " ", entry.mentions().stream().map(Mention::text).toList()))
                .toList();
    }
}
