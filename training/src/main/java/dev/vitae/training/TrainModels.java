package dev.vitae.training;

import dev.vitae.extract.FieldSequencer;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.LineSequencer;
import dev.vitae.extract.LineTags;
import edu.stanford.nlp.ie.crf.CrfWeights;
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
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Trains the models of the cascade: {@code TrainModels --documents N --seeds S,S... --out FOLDER [--model lines|fields]
 * [--hold-out layout|persona] [--passes N]}. Each seed is a training on documents of its own, and a model is the average of
 * them. With {@code --hold-out}, one fold is kept out of all trainings, and what the first seed makes of it is measured.
 */
public final class TrainModels {

    private static final String PASSES = "9";
    private static final String SEEDS = "7,8,9,10";
    private static final String NO_FIELD = "O";

    private final Map<String, String> options;
    private final PrintStream report;

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
        Path out = Path.of(options.getOrDefault("--out", "target/models"));
        Files.createDirectories(out);
        String model = options.getOrDefault("--model", "");
        if (!model.equals("fields")) {
            train(LineLabel.TEXT.name(), TrainModels::lines, out.resolve("lines.crf"));
        }
        if (!model.equals("lines")) {
            train(NO_FIELD, TrainModels::fields, out.resolve("fields.crf"));
        }
    }

    private void train(String background, Function<List<LabelledDocument>, List<List<CoreLabel>>> sequences, Path out)
            throws IOException {
        int passes = Integer.parseInt(options.getOrDefault("--passes", PASSES));
        CrfTrainer trainer = new CrfTrainer(background, passes, report);
        List<CrfWeights> trained = new ArrayList<>();
        List<List<CoreLabel>> held = List.of();
        for (String seed : options.getOrDefault("--seeds", SEEDS).split(",", -1)) {
            List<LabelledDocument> training = new ArrayList<>();
            List<LabelledDocument> others = new ArrayList<>();
            generate(Long.parseLong(seed), training, others);
            held = trained.isEmpty() ? sequences.apply(others) : held;
            trained.add(trainer.train(sequences.apply(training)));
        }
        trainer.write(trained, held, out);
    }

    private void generate(long seed, List<LabelledDocument> training, List<LabelledDocument> held) {
        int documents = Integer.parseInt(options.getOrDefault("--documents", "6000"));
        Corpus corpus = Corpus.create(seed);
        String holdOut = options.getOrDefault("--hold-out", "");
        LongStream.range(0, documents)
                .parallel()
                .mapToObj(corpus::document)
                .filter(document ->
                        document.aligned() >= Corpus.ENOUGH && !document.lines().isEmpty())
                .toList()
                .forEach(document -> (isHeld(document, holdOut) ? held : training).add(document));
        report.printf(Locale.ROOT, "seed %d: %d documents to train, %d held out%n", seed, training.size(), held.size());
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
