package dev.vitae.training;

import dev.vitae.extract.LineSequencer;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CrfPruner;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Trains the line model: {@code TrainLineModel --documents N --seed S --out FILE [--hold-out layout|persona]
 * [--iterations N]}. With {@code --hold-out}, one fold is kept out of training and measured, before and after pruning.
 */
public final class TrainLineModel {

    /** Weights that differ by less say too little; see docs/models.md. */
    private static final double SPREAD = 0.1;

    private static final String CONVERGED = "-1";

    private TrainLineModel() {}

    /** Runs the command. */
    public static void main(String[] args) throws IOException {
        Map<String, String> options = new TreeMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        int documents = Integer.parseInt(options.getOrDefault("--documents", "3000"));
        long seed = Long.parseLong(options.getOrDefault("--seed", "1"));
        String holdOut = options.getOrDefault("--hold-out", "");
        Path out = Path.of(options.getOrDefault("--out", "lines.crf.gz"));
        String iterations = options.getOrDefault("--iterations", CONVERGED);
        train(documents, seed, holdOut, iterations, out, System.out);
    }

    static void train(int documents, long seed, String holdOut, String iterations, Path out, PrintStream report)
            throws IOException {
        LineSequencer sequencer = LineSequencer.create();
        Corpus corpus = Corpus.create(seed);
        List<List<CoreLabel>> training = new ArrayList<>();
        List<List<CoreLabel>> held = new ArrayList<>();
        for (int number = 0; number < documents; number++) {
            LabelledDocument document = corpus.document(number);
            if (document.aligned() >= Corpus.ENOUGH && !document.lines().isEmpty()) {
                (isHeld(document, holdOut) ? held : training).add(sequence(sequencer, document));
            }
        }
        report.printf(Locale.ROOT, "%d documents to train, %d held out%n", training.size(), held.size());
        CRFClassifier<CoreLabel> classifier = new CRFClassifier<>(properties(iterations));
        classifier.train(training, classifier.defaultReaderAndWriter());
        report.printf(Locale.ROOT, "%d weights%n", classifier.getNumWeights());
        evaluate(classifier, held, report);
        report.printf(Locale.ROOT, "kept %d features%n", CrfPruner.prune(classifier, SPREAD));
        evaluate(classifier, held, report);
        try (OutputStream file = Files.newOutputStream(out);
                ObjectOutputStream stream = new ObjectOutputStream(new GZIPOutputStream(file))) {
            classifier.serializeClassifier(stream);
        }
    }

    private static boolean isHeld(LabelledDocument document, String holdOut) {
        return switch (holdOut) {
            case "layout" -> GenerateCorpus.layoutFold(document.layout()) == 0;
            case "persona" -> GenerateCorpus.personaFold(document.persona()) == 0;
            default -> false;
        };
    }

    private static List<CoreLabel> sequence(LineSequencer sequencer, LabelledDocument document) {
        List<CoreLabel> tokens = sequencer.sequence(document.document());
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i)
                    .set(
                            CoreAnnotations.AnswerAnnotation.class,
                            document.lines().get(i).label().name());
        }
        return tokens;
    }

    private static Properties properties(String iterations) {
        Properties properties = new Properties();
        properties.setProperty("featureFactory", "dev.vitae.extract.LineFeatureFactory");
        properties.setProperty("maxLeft", "1");
        properties.setProperty("featureCountThresh", "3");
        properties.setProperty("backgroundSymbol", "TEXT");
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        properties.setProperty("useQN", "true");
        properties.setProperty("QNsize", "10");
        properties.setProperty("multiThreadGrad", "2");
        properties.setProperty("inferenceType", "Viterbi");
        properties.setProperty("saveFeatureIndexToDisk", "false");
        properties.setProperty("maxIterations", iterations);
        return properties;
    }

    private static void evaluate(CRFClassifier<CoreLabel> classifier, List<List<CoreLabel>> held, PrintStream report) {
        Map<String, int[]> counts = new TreeMap<>();
        int right = 0;
        int all = 0;
        for (List<CoreLabel> document : held) {
            List<String> gold = document.stream()
                    .map(line -> line.get(CoreAnnotations.AnswerAnnotation.class))
                    .toList();
            List<CoreLabel> copies = document.stream().map(CoreLabel::new).toList();
            List<CoreLabel> labelled = classifier.classify(new ArrayList<>(copies));
            for (int i = 0; i < gold.size(); i++) {
                String answer = labelled.get(i).get(CoreAnnotations.AnswerAnnotation.class);
                counts.computeIfAbsent(gold.get(i), label -> new int[3])[0]++;
                counts.computeIfAbsent(answer, label -> new int[3])[1]++;
                if (answer.equals(gold.get(i))) {
                    counts.get(answer)[2]++;
                    right++;
                }
                all++;
            }
        }
        if (all > 0) {
            report.printf(Locale.ROOT, "lines right %.4f of %d%n", right / (double) all, all);
            counts.forEach((label, n) -> report.printf(
                    Locale.ROOT, "%-24s gold %6d  F1 %.3f%n", label, n[0], 2.0 * n[2] / Math.max(1, n[0] + n[1])));
        }
    }
}
