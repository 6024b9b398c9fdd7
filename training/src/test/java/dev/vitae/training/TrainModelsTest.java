package dev.vitae.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.extract.CrfModel;
import dev.vitae.extract.LineSequencer;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainModelsTest {

    @TempDir
    Path folder;

    @Test
    void trainsModelsThatAreAveragedPrunedWrittenAndReadAgain() throws Exception {
        ByteArrayOutputStream report = new ByteArrayOutputStream();

        TrainModels.run(
                Map.of(
                        "--documents",
                        "80",
                        "--seeds",
                        "7,8",
                        "--hold-out",
                        "layout",
                        "--passes",
                        "10",
                        "--out",
                        folder.toString()),
                new PrintStream(report, true, StandardCharsets.UTF_8));

        assertThat(report.toString(StandardCharsets.UTF_8)).containsPattern("right 0\\.[5-9]");
        CrfModel model;
        try (InputStream in = Files.newInputStream(folder.resolve("lines.crf"))) {
            model = CrfModel.read(in);
        }
        // So small a model is wrong about many a line, so several documents are looked at.
        List<String> labels = LongStream.range(0, 50)
                .mapToObj(Corpus.create(1)::document)
                .filter(each -> GenerateCorpus.layoutFold(each.layout()) != 0)
                .filter(each -> each.gold().work().size() > 1 && each.aligned() == 1)
                .limit(10)
                .flatMap(document -> labels(model, document).stream())
                .toList();
        assertThat(labels).contains("NAME", "ENTRY", "HEADING_WORK");
    }

    private static List<String> labels(CrfModel model, LabelledDocument document) {
        return model.label(LineSequencer.create().sequence(document.document()));
    }
}
