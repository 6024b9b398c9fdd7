package dev.vitae.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.extract.LineSequencer;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainModelsTest {

    @TempDir
    Path folder;

    @Test
    void trainsAModelThatIsPrunedWrittenAndReadAgain() throws Exception {
        ByteArrayOutputStream report = new ByteArrayOutputStream();

        TrainModels.run(
                Map.of("--documents", "50", "--hold-out", "layout", "--passes", "10", "--out", folder.toString()),
                new PrintStream(report, true, StandardCharsets.UTF_8));

        assertThat(report.toString(StandardCharsets.UTF_8)).containsPattern("right 0\\.[5-9]");
        CRFClassifier<CoreLabel> model = read(folder.resolve("lines.crf.gz"));
        // So small a model is wrong about many a line, so several documents are looked at.
        List<String> labels = LongStream.range(0, 50)
                .mapToObj(Corpus.create(1)::document)
                .filter(each -> GenerateCorpus.layoutFold(each.layout()) != 0)
                .filter(each -> each.gold().work().size() > 1 && each.aligned() == 1)
                .limit(10)
                .flatMap(document -> labels(model, document))
                .toList();
        assertThat(labels).contains("NAME", "ENTRY", "HEADING_WORK");
    }

    private static Stream<String> labels(CRFClassifier<CoreLabel> model, LabelledDocument document) {
        return model.classify(LineSequencer.create().sequence(document.document())).stream()
                .map(token -> token.get(CoreAnnotations.AnswerAnnotation.class));
    }

    private static CRFClassifier<CoreLabel> read(Path model) throws Exception {
        try (ObjectInputStream stream = new ObjectInputStream(new GZIPInputStream(Files.newInputStream(model)))) {
            return CRFClassifier.getClassifier(stream);
        }
    }
}
