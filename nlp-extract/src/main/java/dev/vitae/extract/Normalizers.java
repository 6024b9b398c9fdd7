package dev.vitae.extract;

import dev.vitae.schema.normalize.CountryNormalizer;
import dev.vitae.schema.normalize.DateNormalizer;
import dev.vitae.schema.normalize.DegreeNormalizer;
import dev.vitae.schema.normalize.EmailNormalizer;
import dev.vitae.schema.normalize.EmployerNormalizer;
import dev.vitae.schema.normalize.FluencyNormalizer;
import dev.vitae.schema.normalize.LanguageNormalizer;
import dev.vitae.schema.normalize.NameNormalizer;
import dev.vitae.schema.normalize.PhoneNormalizer;
import dev.vitae.schema.normalize.PlaceNormalizer;
import dev.vitae.schema.normalize.ProfileNormalizer;
import dev.vitae.schema.normalize.ScoreNormalizer;
import dev.vitae.schema.normalize.SkillNormalizer;
import dev.vitae.schema.normalize.UrlNormalizer;

/** The normalizers of single values, made once. Immutable. */
record Normalizers(
        DateNormalizer dates,
        PhoneNormalizer phones,
        EmailNormalizer emails,
        UrlNormalizer urls,
        ProfileNormalizer profiles,
        CountryNormalizer countries,
        PlaceNormalizer places,
        FluencyNormalizer fluencies,
        LanguageNormalizer languages,
        DegreeNormalizer degrees,
        ScoreNormalizer scores,
        EmployerNormalizer employers,
        SkillNormalizer skills,
        NameNormalizer names) {

    static Normalizers create() {
        return new Normalizers(
                DateNormalizer.create(),
                PhoneNormalizer.create(),
                EmailNormalizer.create(),
                UrlNormalizer.create(),
                ProfileNormalizer.create(),
                CountryNormalizer.create(),
                PlaceNormalizer.create(),
                FluencyNormalizer.create(),
                LanguageNormalizer.create(),
                DegreeNormalizer.create(),
                ScoreNormalizer.create(),
                EmployerNormalizer.create(),
                SkillNormalizer.create(),
                NameNormalizer.create());
    }
}
