package dev.vitae.training;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CrfPruner;
import edu.stanford.nlp.ie.crf.CrfWriter;
import edu.stanford.nlp.ie.crf.StochasticCrf;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Trains, prunes, measures and writes one of CoreNLP's CRFs. */
final class CrfTrainer {

    /** Weights that differ by less say too little; see docs/models.md. */
    private static final double SPREAD = 0.1;

    private static final double DEVIATION = 1;

    /** How often a word is left out in training, and how often anything else: see docs/models.md. */
    private static final double NOISE_OF_WORDS = 0.5;

    private static final double NOISE = 0.15;

    /** What tells so much by itself that the model is to rely on it. */
    private static final List<String> SURE = List.of("face-", "under-", "after-full", "after-room");

    private final String background;
    private final int passes;
    private final PrintStream report;

    /**
     * @param background the most usual label
     * @param passes how often the optimizer goes through all sequences
     */
    CrfTrainer(String background, int passes, PrintStream report) {
        this.background = background;
        this.passes = passes;
        this.report = report;
    }

    void train(List<List<CoreLabel>> training, List<List<CoreLabel>> held, Path out) throws IOException {
        report.printf(Locale.ROOT, "%d sequences to train, %d held out%n", training.size(), held.size());
        CRFClassifier<CoreLabel> classifier = new StochasticCrf(properties(), passes, DEVIATION, CrfTrainer::noise);
        classifier.train(training, classifier.defaultReaderAndWriter());
        report.printf(Locale.ROOT, "%d weights%n", classifier.getNumWeights());
        evaluate(classifier, held);
        report.printf(Locale.ROOT, "kept %d features%n", CrfPruner.prune(classifier, SPREAD));
        evaluate(classifier, held);
        try (DataOutputStream stream = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
            CrfWriter.write(classifier, stream);
        }
    }

    private static double noise(String feature) {
        if (SURE.stream().anyMatch(feature::startsWith)) {
            return 0;
        }
        return feature.indexOf('=') > 0 && !feature.contains("shape=") ? NOISE_OF_WORDS : NOISE;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("featureFactory", "dev.vitae.extract.SequenceFeatureFactory");
        properties.setProperty("maxLeft", "1");
        properties.setProperty("featureCountThresh", "3");
        properties.setProperty("backgroundSymbol", background);
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        properties.setProperty("inferenceType", "Viterbi");
        properties.setProperty("saveFeatureIndexToDisk", "false");
        return properties;
    }

    private void evaluate(CRFClassifier<CoreLabel> classifier, List<List<CoreLabel>> held) {
        Map<String, int[]> counts = new TreeMap<>();
        int right = 0;
        int all = 0;
        for (List<CoreLabel> sequence : held) {
            List<String> gold = sequence.stream()
                    .map(token -> token.get(CoreAnnotations.AnswerAnnotation.class))
                    .toList();
            List<CoreLabel> copies = sequence.stream().map(CoreLabel::new).toList();
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
            report.printf(Locale.ROOT, "right %.4f of %d%n", right / (double) all, all);
            counts.forEach((label, n) -> report.printf(
                    Locale.ROOT, "%-24s gold %6d  F1 %.3f%n", label, n[0], 2.0 * n[2] / Math.max(1, n[0] + n[1])));
        }
    }
}
