package dev.vitae.extract;

import java.util.concurrent.CompletableFuture;

/**
 * The dictionaries and grammars that all stages share, loaded once. Immutable.
 *
 * @param tokens cuts text into words and signs
 * @param headings section headings
 * @param dates dates and ranges
 * @param scores what schools gave
 * @param durations how long something took
 * @param normalizers single values to their standard forms
 * @param titles words of job titles
 * @param organisations words of employers' names
 * @param schools words of schools' names
 * @param schoolNames names of schools
 * @param degrees degrees
 * @param subjects words of fields of study
 * @param languages names of languages
 * @param levels words for how well one knows a skill or a language
 * @param places names of places
 */
record Recognizers(
        Tokens tokens,
        HeadingLexicon headings,
        DateRecognizer dates,
        ScoreRecognizer scores,
        DurationRecognizer durations,
        Normalizers normalizers,
        Lexicon titles,
        Lexicon organisations,
        Lexicon schools,
        SchoolNames schoolNames,
        Lexicon degrees,
        Lexicon subjects,
        Lexicon languages,
        Lexicon levels,
        PlaceRecognizer places) {

    static Recognizers load() {
        // On a second core, if there is one: each takes half of the time that a start waits for both.
        CompletableFuture<Normalizers> normalizing = CompletableFuture.supplyAsync(Normalizers::create);
        Tokens tokens = new Tokens();
        HeadingLexicon headings = HeadingLexicon.load();
        SchoolNames schoolNames = SchoolNames.load();
        DurationRecognizer durations = new DurationRecognizer();
        Normalizers normalizers = normalizing.join();
        Lexicon subjects = Lexicon.read("subjects.txt");
        return new Recognizers(
                tokens,
                headings,
                new DateRecognizer(normalizers.dates(), tokens),
                new ScoreRecognizer(normalizers.scores(), subjects, tokens),
                durations,
                normalizers,
                Lexicon.read("titles.txt"),
                Lexicon.read("organisations.txt"),
                Lexicon.read("schools.txt"),
                schoolNames,
                Lexicon.read("degrees.txt"),
                subjects,
                Lexicon.read("languages.txt"),
                Lexicon.read("levels.txt"),
                new PlaceRecognizer(normalizers.countries()));
    }
}
