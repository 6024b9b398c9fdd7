package dev.vitae.extract;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import dev.vitae.document.DocumentReader;
import dev.vitae.document.OcrOptions;
import dev.vitae.document.UnreadableDocumentException;
import dev.vitae.schema.InvalidResumeJsonException;
import dev.vitae.schema.ResumeJson;
import dev.vitae.schema.ResumeValidator;
import dev.vitae.schema.SchemaVersion;
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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What {@code bench/fuzz} feeds with whatever finds new ways through the code. In the build each gets nothing but its
 * seeds, which stand in resources beside this class.
 */
class FuzzTargetsTest {

    private static final String DUMP =
            "# Ada Quill > Baker Location: Linz, Austria ## Work Experience ### Baker @ Oven ";

    private static final DocumentReader READER =
            DocumentReader.builder().ocr(OcrOptions.OFF).build();

    private static final ResumeValidator VALIDATOR = ResumeValidator.assertingFormats();

    private static final List<Consumer<String>> NORMALIZERS = List.of(
            CountryNormalizer.create()::normalize,
            DateNormalizer.create()::normalize,
            DegreeNormalizer.create()::normalize,
            EmailNormalizer.create()::normalize,
            EmployerNormalizer.create()::normalize,
            FluencyNormalizer.create()::normalize,
            LanguageNormalizer.create()::normalize,
            NameNormalizer.create()::normalize,
            PlaceNormalizer.create()::normalize,
            ProfileNormalizer.create()::normalize,
            ScoreNormalizer.create()::normalize,
            SkillNormalizer.create()::normalize,
            UrlNormalizer.create()::normalize,
            text -> PhoneNormalizer.create().find(text, Optional.empty()),
            text -> PhoneNormalizer.create().international(text, Optional.of("AT")));

    private static void read(byte[] file) throws IOException {
        try {
            READER.readAll(new ByteArrayInputStream(file), "");
        } catch (UnreadableDocumentException e) {
            // As a file that can't be read should end.
        }
    }

    @FuzzTest
    void reader(byte[] file) throws IOException {
        read(file);
    }

    @FuzzTest
    void dump(@NotNull String text) throws IOException {
        read((DUMP + text).getBytes(StandardCharsets.UTF_8));
    }

    @FuzzTest
    void normalizers(@NotNull String text) {
        NORMALIZERS.forEach(normalizer -> normalizer.accept(text));
    }

    @FuzzTest
    void json(@NotNull String text) {
        try {
            ResumeJson.write(ResumeJson.read(text));
        } catch (InvalidResumeJsonException e) {
            // As what is no resume should end.
        }
        VALIDATOR.validate(text, SchemaVersion.V1_0_0);
    }
}
