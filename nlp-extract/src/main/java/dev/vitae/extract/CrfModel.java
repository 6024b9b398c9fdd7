package dev.vitae.extract;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ie.crf.TestSequenceModel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SequenceModel;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.Triple;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A trained sequence model: CoreNLP's linear-chain CRF (Lafferty et al. 2001; Finkel et al. 2005). The one class that
 * knows how CoreNLP labels. Thread-safe.
 */
final class CrfModel {

    private final CRFClassifier<CoreLabel> classifier;

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

    /** All ways to label the tokens. */
    Lattice lattice(List<CoreLabel> tokens) {
        Index<String> labels = classifier.classIndex;
        if (tokens.isEmpty()) {
            return new Lattice(labels.objectsList(), new double[0][][], new double[0][]);
        }
        Triple<int[][][], int[], double[][][]> data = classifier.documentToDataAndLabels(tokens);
        CRFCliqueTree<String> tree = classifier.getCliqueTree(data);
        SequenceModel model = new TestSequenceModel(tree);
        // CoreNLP's sequences begin with a place for the neighbour that the first token lacks.
        int shift = model.leftWindow();
        int[] sequence = new int[tree.length() + shift];
        double[][][] scores = new double[tree.length()][][];
        double[][] probabilities = new double[tree.length()][labels.size()];
        for (int i = 0; i < tree.length(); i++) {
            int[] before = model.getPossibleValues(i + shift - 1);
            scores[i] = new double[before.length][];
            for (int j = 0; j < before.length; j++) {
                sequence[i + shift - 1] = before[j];
                scores[i][j] = model.scoresOf(sequence, i + shift);
            }
            for (int k = 0; k < labels.size(); k++) {
                probabilities[i][k] = tree.prob(i, k);
            }
        }
        return new Lattice(labels.objectsList(), scores, probabilities);
    }
}
