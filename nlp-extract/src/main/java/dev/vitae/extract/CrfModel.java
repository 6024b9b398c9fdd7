package dev.vitae.extract;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ie.crf.FactorTable;
import edu.stanford.nlp.ling.CoreLabel;
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
            return new Lattice(labels.objectsList(), new double[0][][]);
        }
        Triple<int[][][], int[], double[][][]> data = classifier.documentToDataAndLabels(tokens);
        CRFCliqueTree<String> tree = classifier.getCliqueTree(data);
        FactorTable[] factors = tree.getFactorTables();
        double[][][] scores = new double[factors.length][][];
        for (int i = 0; i < factors.length; i++) {
            // The first token follows none; CoreNLP takes it for one with the background label.
            int before = i == 0 ? 1 : labels.size();
            scores[i] = new double[before][];
            for (int j = 0; j < before; j++) {
                int[] given = {i == 0 ? tree.backgroundIndex() : j};
                scores[i][j] = factors[i].conditionalLogProbsGivenPrevious(given);
            }
        }
        return new Lattice(labels.objectsList(), scores);
    }
}
