package dev.vitae.extract;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ie.crf.TestSequenceModel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.ExactBestSequenceFinder;
import edu.stanford.nlp.sequences.SequenceModel;
import edu.stanford.nlp.util.Triple;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * A trained sequence model: CoreNLP's linear-chain CRF (Lafferty et al. 2001; Finkel et al. 2005). The one class that
 * knows how CoreNLP labels. Thread-safe.
 */
final class CrfModel {

    private final CRFClassifier<CoreLabel> classifier;

    /**
     * A way to label a sequence.
     *
     * @param labels a label for each token
     * @param probabilities how likely each is by itself, from 0 to 1
     * @param score the logarithm of how likely they are together
     */
    record Labelling(List<String> labels, List<Double> probabilities, double score) {}

    CrfModel(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    /** Reads the model that stands beside this class under the name {@code resource}. */
    static CrfModel read(String resource) {
        try (InputStream in = CrfModel.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource not found: " + resource);
            }
            return new CrfModel(CRFClassifier.getClassifier(new BufferedInputStream(new GZIPInputStream(in))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model was made by another version: " + resource, e);
        }
    }

    /** The likeliest labels of the tokens. */
    Labelling label(List<CoreLabel> tokens) {
        return label(tokens, (i, label) -> true);
    }

    /** The likeliest labels of the tokens among those that are {@code allowed}. */
    Labelling label(List<CoreLabel> tokens, Predicate<String> allowed) {
        return label(tokens, (i, label) -> allowed.test(label));
    }

    /** The likeliest labels of the tokens among those that are {@code allowed} for the token of a number. */
    Labelling label(List<CoreLabel> tokens, Allowed allowed) {
        if (tokens.isEmpty()) {
            return new Labelling(List.of(), List.of(), 0);
        }
        CRFCliqueTree<String> tree = tree(tokens);
        SequenceModel model = new Restricted(new TestSequenceModel(tree), tree, allowed);
        return labelling(tree, new ExactBestSequenceFinder().bestSequence(model), 0);
    }

    /** Which labels a token may have. */
    interface Allowed {
        boolean test(int token, String label);
    }

    /** A sequence model of which only some labels may be used. */
    private static final class Restricted implements SequenceModel {
        private final SequenceModel model;
        private final int[][] labels;
        private final int before;

        Restricted(SequenceModel model, CRFCliqueTree<String> tree, Allowed allowed) {
            this.model = model;
            this.before = model.leftWindow();
            this.labels = IntStream.range(0, tree.length())
                    .mapToObj(i -> IntStream.range(0, tree.getNumClasses())
                            .filter(label -> allowed.test(i, tree.classIndex().get(label)))
                            .toArray())
                    .toArray(int[][]::new);
        }

        @Override
        public int length() {
            return model.length();
        }

        @Override
        public int leftWindow() {
            return model.leftWindow();
        }

        @Override
        public int rightWindow() {
            return model.rightWindow();
        }

        @Override
        public int[] getPossibleValues(int position) {
            return position < before ? model.getPossibleValues(position) : labels[position - before];
        }

        @Override
        public double scoreOf(int[] sequence, int position) {
            return model.scoreOf(sequence, position);
        }

        @Override
        public double scoreOf(int[] sequence) {
            return model.scoreOf(sequence);
        }

        @Override
        public double[] scoresOf(int[] sequence, int position) {
            double[] all = model.scoresOf(sequence, position);
            if (position < before) {
                return all;
            }
            return IntStream.of(labels[position - before])
                    .mapToDouble(label -> all[label])
                    .toArray();
        }
    }

    /**
     * A label for several tokens.
     *
     * @param from the first token
     * @param to the token after the last
     */
    record Given(int from, int to, String label) {

        boolean holds(int token) {
            return from <= token && token < to;
        }
    }

    /**
     * Ways to label the tokens: the likeliest, and the likeliest under each of the conditions that hold for it. The best
     * first, none twice.
     */
    List<Labelling> ways(List<CoreLabel> tokens, List<Given> conditions, Predicate<String> allowed) {
        if (tokens.isEmpty()) {
            return List.of(label(tokens));
        }
        CRFCliqueTree<String> tree = tree(tokens);
        SequenceModel model = new TestSequenceModel(tree);
        Map<List<String>, Labelling> ways = new LinkedHashMap<>();
        add(way(tree, model, (i, label) -> allowed.test(label)), ways);
        for (Given given : conditions) {
            if (allowed.test(given.label()) && tree.classIndex().contains(given.label())) {
                add(
                        way(
                                tree,
                                model,
                                (i, label) -> given.holds(i) ? label.equals(given.label()) : allowed.test(label)),
                        ways);
            }
        }
        List<Labelling> best = new ArrayList<>(ways.values());
        best.sort(Comparator.comparingDouble(Labelling::score).reversed());
        return best;
    }

    private static void add(Labelling way, Map<List<String>, Labelling> ways) {
        ways.putIfAbsent(way.labels(), way);
    }

    private static Labelling way(CRFCliqueTree<String> tree, SequenceModel model, Allowed allowed) {
        int[] sequence = new ExactBestSequenceFinder().bestSequence(new Restricted(model, tree, allowed));
        double score = 0;
        for (int i = 0; i < tree.length(); i++) {
            score += model.scoreOf(sequence, i + model.leftWindow());
        }
        return labelling(tree, sequence, score);
    }

    private CRFCliqueTree<String> tree(List<CoreLabel> tokens) {
        Triple<int[][][], int[], double[][][]> data = classifier.documentToDataAndLabels(tokens);
        return classifier.getCliqueTree(data);
    }

    /** CoreNLP's sequences begin with a place for the neighbour that the first token lacks. */
    private static Labelling labelling(CRFCliqueTree<String> tree, int[] sequence, double score) {
        int shift = tree.window() - 1;
        List<String> labels = new ArrayList<>();
        List<Double> probabilities = new ArrayList<>();
        for (int i = 0; i < tree.length(); i++) {
            labels.add(tree.classIndex().get(sequence[i + shift]));
            // Rounding can carry a sum of probabilities a little beyond 1.
            probabilities.add(Math.min(1, tree.prob(i, sequence[i + shift])));
        }
        return new Labelling(labels, probabilities, score);
    }
}
