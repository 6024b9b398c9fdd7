package dev.vitae.training;

import dev.vitae.extract.CrfModel;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CrfWeights;
import edu.stanford.nlp.ie.crf.StochasticCrf;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Trains one of the models: several of CoreNLP's CRFs, whose weights are averaged, measured and written. */
final class CrfTrainer {

    /** Weights that differ by less between labels say too little: in one training, and in the average; see docs/models.md. */
    private static final double SPREAD = 0.1;

    private static final double SPREAD_OF_AVERAGE = 0.15;

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

    /** What a training learns of the sequences. */
    CrfWeights train(List<List<CoreLabel>> training) {
        report.printf(Locale.ROOT, "%d sequences to train%n", training.size());
        CRFClassifier<CoreLabel> classifier = new StochasticCrf(properties(), passes, DEVIATION, CrfTrainer::noise);
        classifier.train(training, classifier.defaultReaderAndWriter());
        CrfWeights weights = CrfWeights.of(classifier);
        CrfWeights pruned = weights.pruned(SPREAD);
        report.printf(Locale.ROOT, "kept %d of %d features%n", pruned.size(), weights.size());
        return pruned;
    }

    /** Writes the average of several trainings, and how much of what was held out it gets right. */
    void write(List<CrfWeights> trained, List<List<CoreLabel>> held, Path out) throws IOException {
        CrfWeights average = CrfWeights.average(trained).pruned(SPREAD_OF_AVERAGE);
        report.printf(Locale.ROOT, "%d features of %d trainings%n", average.size(), trained.size());
        try (DataOutputStream stream = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
            average.write(stream);
        }
        try (InputStream in = Files.newInputStream(out)) {
            evaluate(CrfModel.read(in), held);
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

    private void evaluate(CrfModel model, List<List<CoreLabel>> held) {
        Map<String, int[]> counts = new TreeMap<>();
        int right = 0;
        int all = 0;
        for (List<CoreLabel> sequence : held) {
            List<String> labelled = model.label(sequence);
            for (int i = 0; i < sequence.size(); i++) {
                String gold = sequence.get(i).get(CoreAnnotations.AnswerAnnotation.class);
                String answer = labelled.get(i);
                counts.computeIfAbsent(gold, label -> new int[3])[0]++;
                counts.computeIfAbsent(answer, label -> new int[3])[1]++;
                if (answer.equals(gold)) {
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
