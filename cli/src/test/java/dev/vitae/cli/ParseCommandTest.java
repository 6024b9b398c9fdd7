package dev.vitae.cli;

import static dev.vitae.cli.Ran.vitae;
import static dev.vitae.cli.Ran.vitaeReading;
import static dev.vitae.cli.Resumes.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParseCommandTest {

    private static final String IN_NUMBERS = Resumes.PLAIN.replace("2019 - 2021", "03/04/2019 - 2021");

    @TempDir
    Path folder;

    @Test
    void printsASingleResumeIndented() {
        Ran ran = vitae("parse", write(folder.resolve("a.txt"), Resumes.PLAIN));

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .startsWith("{\n  \"$schema\"")
                .contains("\"name\": \"Ottilie Brandvold\"")
                .endsWith("}\n");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void readsStandardInputForADash() {
        Ran ran = vitaeReading(Resumes.PLAIN, "parse", "-");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("Ottilie Brandvold");
    }

    @Test
    void printsSeveralFilesAsALineEach() {
        Path a = write(folder.resolve("a.txt"), Resumes.PLAIN);
        Path b = write(folder.resolve("b.txt"), Resumes.PLAIN.replace("Ottilie", "Solveig"));

        Ran ran = vitae("parse", a, b);

        assertThat(ran.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(ran.out().lines().toList().get(1)).contains("Solveig");
    }

    @Test
    void printsTheProfilesOfOneFileAsALineEach() {
        Ran ran = vitae("parse", write(folder.resolve("scrape.txt"), Resumes.TWO_PROFILES));

        assertThat(ran.exit()).isZero();
        assertThat(ran.out().lines()).hasSize(2);
        assertThat(ran.out().lines().toList().get(0))
                .contains("Ottilie Brandvold")
                .doesNotContain("Casimir");
        assertThat(ran.out().lines().toList().get(1)).contains("Casimir Otero");
    }

    @Test
    void printsALineEvenForOneResumeWhenAskedTo() {
        Ran ran = vitae("parse", "--lines", write(folder.resolve("a.txt"), Resumes.PLAIN));

        assertThat(ran.out().lines()).hasSize(1);
    }

    @Test
    void writesWhereEachValueStands() throws IOException {
        Path trace = folder.resolve("made/a.trace.json");

        Ran ran = vitae("parse", "--trace", trace, write(folder.resolve("a.txt"), Resumes.PLAIN));

        assertThat(ran.exit()).isZero();
        assertThat(Files.readString(trace)).contains("\"/basics/name\": {").contains("\"text\": \"Ottilie Brandvold\"");
    }

    @Test
    void takesOutWhatTellsWhoItIs() throws IOException {
        Path trace = folder.resolve("a.trace.json");

        Ran ran = vitae(
                "parse", "--redact", "name,Contact", "--trace", trace, write(folder.resolve("a.txt"), Resumes.PLAIN));

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("Harbour Pilot").doesNotContainIgnoringCase("brandvold");
        assertThat(Files.readString(trace)).contains("\"redacted\"").doesNotContainIgnoringCase("brandvold");
    }

    @Test
    void listsWhatCanBeTakenOut() {
        Ran ran = vitae("parse", "--redact", "name,shoes", write(folder.resolve("a.txt"), Resumes.PLAIN));

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("expected name, contact, place, photo, age, gender, nationality, family but was 'shoes'");
    }

    @Test
    void warnsWhenNoNameIsFoundToTakeOut() {
        Ran ran = vitae("parse", "--redact", "name", write(folder.resolve("a.txt"), "Skills\nRadar, radio\n"));

        assertThat(ran.err()).contains("[name-unknown]");
    }

    @Test
    void leavesOutWhatIsLessSureThanAskedFor() {
        Ran ran = vitae("parse", "--min-confidence", "1", write(folder.resolve("a.txt"), Resumes.PLAIN));

        assertThat(ran.exit()).isZero();
        assertThat(ran.out().length())
                .isLessThan(vitae("parse", folder.resolve("a.txt")).out().length());
    }

    @Test
    void aConfidenceIsBetweenNoneAndOne() {
        Ran ran = vitae("parse", "--min-confidence", "95", write(folder.resolve("a.txt"), Resumes.PLAIN));

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("--min-confidence is a number between 0 and 1");
    }

    @Test
    void goesOnAfterAFileThatFails() {
        Path good = write(folder.resolve("good.txt"), Resumes.PLAIN);

        Ran ran = vitae("parse", folder.resolve("gone.pdf"), good);

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.out()).contains("Ottilie");
        assertThat(ran.err()).endsWith("gone.pdf: There is no such file; check the path. [missing]\n");
    }

    @Test
    void saysThatAFolderIsForBatch() {
        assertFails(folder, "This is a folder; `vitae batch` reads folders. [folder]");
    }

    @Test
    void saysThatAFileIsEmpty() {
        assertFails(write(folder.resolve("empty.pdf"), ""), "[empty]");
    }

    @Test
    void saysThatAPictureHasNoText() throws IOException {
        byte[] jpeg = {
            (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0
        };

        Ran ran = vitae("parse", "--no-ocr", Files.write(folder.resolve("photo.jpg"), jpeg));

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.err()).endsWith("[unsupported]\n").hasLineCount(1);
    }

    @Test
    void saysThatAFileIsTooLarge() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100_000_000);
        }
        assertFails(large, "[over-limit]");
    }

    @Test
    void keepsToTheLimitsThatAreGiven() {
        Path file = write(folder.resolve("a.txt"), Resumes.PLAIN);

        Ran ran = vitae("parse", "--max-characters", 20, file);

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.err()).contains("limit of 20 characters").endsWith("[over-limit]\n");
    }

    @Test
    void refusesALimitThatIsNone() {
        Ran ran = vitae("parse", "--max-pages", 0, "a.txt");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).isEqualTo("vitae: --max-pages must be at least 1, not 0\n");
    }

    @Test
    void refusesASchemaThatDoesNotExist() {
        Ran ran = vitae("parse", "--schema", "2.0.0", "a.txt");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("expected 1.0.0 or 1.3.1 but was '2.0.0'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-13-01", "2024-02-30", "2024-03", "yesterday"})
    void refusesADayThatDoesNotExist(String day) {
        Ran ran = vitae("parse", "--as-of", day, "a.txt");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("expected a day such as 2024-03-15 but was '" + day + "'");
    }

    @Test
    void takesTheDayThatResumesAreOf() {
        Ran ran = vitae("parse", "--as-of", "2024-03-15", write(folder.resolve("a.txt"), Resumes.PLAIN));

        assertThat(ran.exit()).isZero();
    }

    @Test
    void reportsADateWhoseDayAndMonthCannotBeToldApart() {
        Ran ran = vitae("parse", write(folder.resolve("a.txt"), IN_NUMBERS));

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("\"startDate\": \"2019\"");
        assertThat(ran.err()).contains("--day-first").endsWith("[ambiguous-date]\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--day-first,2019-04-03",
        "--day-first=true,2019-04-03",
        "--day-first=false,2019-03-04",
        "--region=GB,2019-04-03",
        "--region=us,2019-03-04"
    })
    void isToldWhichIsTheDay(String option, String date) {
        Ran ran = vitae("parse", option, write(folder.resolve("a.txt"), IN_NUMBERS));

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("\"startDate\": \"" + date + "\"");
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UK", "Germany", "", "1"})
    void refusesARegionThatDoesNotExist(String region) {
        Ran ran = vitae("parse", "--region", region, "a.txt");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err())
                .isEqualTo("vitae: --region takes a country's two letters, such as DE or US: no ISO 3166-1 code of two"
                        + " letters: " + region + "\n");
    }

    @Test
    void refusesADayFirstThatIsNeitherTrueNorFalse() {
        Ran ran = vitae("parse", "--day-first=maybe", "a.txt");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("--day-first").contains("maybe");
    }

    @Test
    void showsControlCharactersInNamesAsNumbers() {
        Ran ran = vitae("parse", "evil\u001b[2Jname.pdf");

        assertThat(ran.err()).startsWith("evil\\u{1b}[2Jname.pdf: There is no such file");
    }

    private void assertFails(Path file, String end) {
        Ran ran = vitae("parse", file);

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(file + ": ").endsWith(end + "\n").hasLineCount(1);
    }
}
