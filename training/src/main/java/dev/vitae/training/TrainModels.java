package dev.vitae.training;

import dev.vitae.extract.FieldSequencer;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.LineSequencer;
import dev.vitae.extract.LineTags;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * Trains the models of the cascade: {@code TrainModels --documents N --seed S --out FOLDER [--model lines|fields]
 * [--hold-out layout|persona] [--passes N]}. With {@code --hold-out}, one fold is kept out of training and measured,
 * before and after pruning.
 */
public final class TrainModels {

    private static final String PASSES = "9";
    private static final String NO_FIELD = "O";

    private final Map<String, String> options;
    private final PrintStream report;
    private final List<LabelledDocument> training = new ArrayList<>();
    private final List<LabelledDocument> held = new ArrayList<>();

    private TrainModels(Map<String, String> options, PrintStream report) {
        this.options = options;
        this.report = report;
    }

    /** Runs the command. */
    public static void main(String[] args) throws IOException {
        Map<String, String> options = new TreeMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        // CoreNLP tells how training goes, but for slf4j without a provider to nobody.
        RedwoodConfiguration.standard().apply();
        run(options, System.out);
    }

    static void run(Map<String, String> options, PrintStream report) throws IOException {
        new TrainModels(options, report).run();
    }

    private void run() throws IOException {
        generate();
        Path out = Path.of(options.getOrDefault("--out", "target/models"));
        Files.createDirectories(out);
        int passes = Integer.parseInt(options.getOrDefault("--passes", PASSES));
        String model = options.getOrDefault("--model", "");
        if (!model.equals("fields")) {
            new CrfTrainer(LineLabel.TEXT.name(), passes, report)
                    .train(lines(training), lines(held), out.resolve("lines.crf"));
        }
        if (!model.equals("lines")) {
            new CrfTrainer(NO_FIELD, passes, report).train(fields(training), fields(held), out.resolve("fields.crf"));
        }
    }

    private void generate() {
        int documents = Integer.parseInt(options.getOrDefault("--documents", "6000"));
        Corpus corpus = Corpus.create(Long.parseLong(options.getOrDefault("--seed", "7")));
        String holdOut = options.getOrDefault("--hold-out", "");
        LongStream.range(0, documents)
                .parallel()
                .mapToObj(corpus::document)
                .filter(document ->
                        document.aligned() >= Corpus.ENOUGH && !document.lines().isEmpty())
                .toList()
                .forEach(document -> (isHeld(document, holdOut) ? held : training).add(document));
        report.printf(Locale.ROOT, "%d documents to train, %d held out%n", training.size(), held.size());
    }

    private static boolean isHeld(LabelledDocument document, String holdOut) {
        return switch (holdOut) {
            case "layout" -> GenerateCorpus.layoutFold(document.layout()) == 0;
            case "persona" -> GenerateCorpus.personaFold(document.persona()) == 0;
            default -> false;
        };
    }

    private static List<List<CoreLabel>> lines(List<LabelledDocument> documents) {
        LineSequencer sequencer = LineSequencer.create();
        FeaturePool pool = new FeaturePool();
        return documents.stream()
                .map(document -> {
                    List<CoreLabel> tokens = sequencer.sequence(document.document());
                    List<String> tags = LineTags.of(
                            document.lines().stream().map(LabelledLine::label).toList());
                    for (int i = 0; i < tokens.size(); i++) {
                        answer(pool.pool(tokens.get(i)), tags.get(i));
                    }
                    return tokens;
                })
                .toList();
    }

    private static List<List<CoreLabel>> fields(List<LabelledDocument> documents) {
        FieldSequencer sequencer = FieldSequencer.create();
        FeaturePool pool = new FeaturePool();
        List<List<CoreLabel>> sequences = new ArrayList<>();
        for (LabelledDocument document : documents) {
            List<LineLabel> labels =
                    document.lines().stream().map(LabelledLine::label).toList();
            for (FieldSequencer.Sequence sequence :
                    sequencer.sequences(document.document().lines(), labels)) {
                for (int i = 0; i < sequence.tokens().size(); i++) {
                    FieldSequencer.Place place = sequence.words().get(i);
                    answer(
                            pool.pool(sequence.tokens().get(i)),
                            field(document.lines().get(place.line()), place));
                }
                sequences.add(sequence.tokens());
            }
        }
        return sequences;
    }

    private static String field(LabelledLine line, FieldSequencer.Place place) {
        return line.fields().stream()
                .filter(field -> field.from() < place.end() && place.start() < field.to())
                .findFirst()
                .map(field -> field.field().name())
                .orElse(NO_FIELD);
    }

    private static void answer(CoreLabel token, String label) {
        token.set(CoreAnnotations.AnswerAnnotation.class, label);
    }
}
