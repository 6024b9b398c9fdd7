package dev.vitae.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.extract.Field;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import dev.vitae.schema.ResumeJson;
import dev.vitae.schema.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    /** One document of each layout. */
    private static final List<LabelledDocument> DOCUMENTS = LongStream.range(
                    0, Layout.all().size())
            .mapToObj(Corpus.create(5)::document)
            .toList();

    private static final Pattern NO_WORD = Pattern.compile("[ ,–-]+");

    @Test
    void printsTheSameDocumentForTheSameNumber() {
        Corpus other = Corpus.create(5);
        for (int number = DOCUMENTS.size() - 1; number >= DOCUMENTS.size() - 40; number--) {
            LabelledDocument again = other.document(number);
            LabelledDocument document = DOCUMENTS.get(number);
            assertThat(again.file()).as(document.layout()).isEqualTo(document.file());
            assertThat(again.lines()).isEqualTo(document.lines());
            assertThat(ResumeJson.write(again.gold())).isEqualTo(ResumeJson.write(document.gold()));
        }
    }

    @Test
    void alignsWhatEveryFamilyOfLayoutsPrints() {
        Map<String, List<Double>> shares = new HashMap<>();
        for (LabelledDocument document : DOCUMENTS) {
            String family = document.layout().substring(0, document.layout().lastIndexOf('-'));
            shares.computeIfAbsent(family, name -> new ArrayList<>()).add(document.aligned());
        }
        assertThat(shares).hasSize(Layout.Family.values().length);
        shares.forEach((family, each) -> {
            double mean =
                    each.stream().mapToDouble(Double::doubleValue).average().orElse(0);
            // The reader doesn't always take columns of blanks, and headings that stand in a column, apart.
            boolean hard = family.equals("text-columns") || family.equals("pdf-headings-left");
            assertThat(mean).as(family).isGreaterThan(hard ? 0.7 : 0.96);
        });
        long kept = DOCUMENTS.stream()
                .filter(document -> document.aligned() >= Corpus.ENOUGH)
                .count();
        assertThat(kept).isGreaterThan(DOCUMENTS.size() * 85L / 100);
    }

    @Test
    void labelsEveryLineOfADocument() {
        for (LabelledDocument document : DOCUMENTS) {
            assertThat(document.lines().stream().map(LabelledLine::line).toList())
                    .isEqualTo(document.document().lines());
        }
    }

    @Test
    void usesEveryLabelSectionAndField() {
        Set<LineLabel> labels = EnumSet.noneOf(LineLabel.class);
        Set<SectionKind> sections = EnumSet.noneOf(SectionKind.class);
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (LabelledDocument document : DOCUMENTS) {
            for (LabelledLine line : document.lines()) {
                labels.add(line.label());
                sections.add(line.section());
                line.fields().forEach(field -> fields.add(field.field()));
            }
        }
        assertThat(labels).containsExactlyInAnyOrder(LineLabel.values());
        assertThat(sections).containsExactlyInAnyOrder(SectionKind.values());
        // The rest is told by the line's label alone.
        assertThat(fields)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(
                        Field.PROFILE,
                        Field.SUMMARY,
                        Field.COURSE,
                        Field.HIGHLIGHT,
                        Field.LASTING,
                        Field.CANONICAL,
                        Field.LAST_MODIFIED)));
    }

    @Test
    void fieldsAreWordsWithoutBlanksAround() {
        for (LabelledDocument document : DOCUMENTS) {
            for (LabelledLine line : document.lines()) {
                int last = 0;
                for (FieldSpan field : line.fields()) {
                    String text = line.line().text().substring(field.from(), field.to());
                    assertThat(text).isNotBlank().isEqualTo(text.strip());
                    assertThat(field.from()).isGreaterThanOrEqualTo(last);
                    last = field.to();
                }
            }
        }
    }

    @Test
    void everyJobOfTheGoldBeginsOneEntry() {
        for (LabelledDocument document : DOCUMENTS) {
            long entries = document.lines().stream()
                    .filter(line -> line.section() == SectionKind.WORK && line.label() == LineLabel.ENTRY)
                    .count();
            if (document.aligned() == 1) {
                assertThat(entries)
                        .as(document.layout())
                        .isEqualTo(document.gold().work().size());
            }
        }
    }

    @Test
    void theNameOfTheGoldIsAllThatIsPrintedOfIt() {
        int words = 0;
        int found = 0;
        int lettered = 0;
        for (LabelledDocument document : DOCUMENTS) {
            if (document.aligned() < 1) {
                continue;
            }
            String name = document.gold().basics().orElseThrow().name().orElseThrow();
            StringBuilder printed = new StringBuilder();
            for (LabelledLine line : document.lines()) {
                printed.append(
                        line.label() == LineLabel.NAME
                                ? folded(upper(line.line().words()))
                                : "");
            }
            for (String word : NO_WORD.splitAsStream(name).toList()) {
                words++;
                found += printed.toString().contains(folded(upper(word))) ? 1 : 0;
            }
            lettered += name.endsWith("PhD") || name.endsWith("CPA") ? 1 : 0;
        }
        assertThat(found).isGreaterThan(words * 99 / 100);
        assertThat(lettered).isPositive();
    }

    /** Capitals have no ß. */
    private static String upper(String text) {
        return text.toUpperCase(java.util.Locale.ROOT);
    }

    @Test
    void marksTheTitlesOfTheJobsOfTheGold() {
        int titles = 0;
        int found = 0;
        for (LabelledDocument document : DOCUMENTS) {
            if (document.aligned() < 1) {
                continue;
            }
            StringBuilder marked = new StringBuilder();
            for (LabelledLine line : document.lines()) {
                for (FieldSpan field : line.fields()) {
                    if (field.field() == Field.TITLE) {
                        marked.append(line.line().words(line.line().span().narrow(field.from(), field.to())));
                    }
                }
            }
            for (Work job : document.gold().work()) {
                titles++;
                found +=
                        folded(marked.toString()).contains(folded(job.position().orElse(""))) ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThan(titles * 99 / 100);
    }

    private static String folded(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replaceAll("\\s", "");
    }

    @Test
    void writesACorpusWithLabelsAndFolds(@TempDir Path folder) throws IOException {
        GenerateCorpus.write(20, 5, folder);

        List<String> list = Files.readAllLines(folder.resolve("documents.tsv"));
        assertThat(list).hasSize(21);
        assertThat(Files.readString(folder.resolve("manifest.jsonl")))
                .startsWith("{\"file\": \"docs/000000.pdf\", \"gold\": \"gold/000000.json\"");
        assertThat(folder.resolve("gold/000000.json")).exists();
        assertThat(Files.readAllLines(folder.resolve("labels/000000.tsv")))
                .hasSize(DOCUMENTS.get(0).lines().size());
        assertThat(Files.readAllBytes(folder.resolve("docs/000000.pdf")))
                .isEqualTo(DOCUMENTS.get(0).bytes());
    }
}
