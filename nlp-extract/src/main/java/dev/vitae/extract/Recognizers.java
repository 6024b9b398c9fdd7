package dev.vitae.extract;

/**
 * The dictionaries and grammars that all stages share, loaded once. Immutable.
 *
 * @param headings section headings
 * @param dates dates and ranges
 * @param normalizers single values to their standard forms
 * @param titles words of job titles
 * @param organisations words of employers' names
 * @param schools words of schools' names
 * @param degrees degrees
 * @param languages names of languages
 * @param places names of places
 */
record Recognizers(
        HeadingLexicon headings,
        DateRecognizer dates,
        Normalizers normalizers,
        Lexicon titles,
        Lexicon organisations,
        Lexicon schools,
        Lexicon degrees,
        Lexicon languages,
        PlaceRecognizer places) {

    static Recognizers load() {
        Normalizers normalizers = Normalizers.create();
        return new Recognizers(
                HeadingLexicon.load(),
                new DateRecognizer(normalizers.dates()),
                normalizers,
                Lexicon.read("titles.txt"),
                Lexicon.read("organisations.txt"),
                Lexicon.read("schools.txt"),
                Lexicon.read("degrees.txt"),
                Lexicon.read("languages.txt"),
                new PlaceRecognizer(normalizers.countries()));
    }
}
