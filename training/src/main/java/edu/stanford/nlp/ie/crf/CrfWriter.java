package edu.stanford.nlp.ie.crf;

import dev.vitae.extract.CrfModel;
import dev.vitae.extract.SequenceFeatureFactory;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a trained CRF as {@link CrfModel} reads it. Stands in CoreNLP's package because the fields are open to that alone;
 * used in training only.
 */
public final class CrfWriter {

    private CrfWriter() {}

    /** Writes the labels, the keys of the features and their weights. */
    public static void write(CRFClassifier<?> classifier, DataOutputStream out) throws IOException {
        int labels = classifier.classIndex.size();
        List<Integer> ofTokens = new ArrayList<>();
        List<Integer> ofSteps = new ArrayList<>();
        for (int i = 0; i < classifier.weights.length; i++) {
            (classifier.weights[i].length == labels ? ofTokens : ofSteps).add(i);
        }
        out.writeInt(CrfModel.FORMAT);
        out.writeInt(labels);
        for (String label : classifier.classIndex) {
            out.writeUTF(label);
        }
        out.writeInt(ofTokens.size());
        out.writeInt(ofSteps.size());
        writeKeys(classifier, ofTokens, out);
        writeKeys(classifier, ofSteps, out);
        // CoreNLP makes the factory that the properties name twice and asks both, so each feature counts as often.
        int times = classifier.featureFactories.size();
        for (int feature : ofTokens) {
            for (float weight : classifier.weights[feature]) {
                out.writeFloat(times * weight);
            }
        }
        for (int feature : ofSteps) {
            for (float weight : byPair(classifier, classifier.weights[feature])) {
                out.writeFloat(times * weight);
            }
        }
    }

    private static void writeKeys(CRFClassifier<?> classifier, List<Integer> features, DataOutputStream out)
            throws IOException {
        for (int feature : features) {
            out.writeLong(SequenceFeatureFactory.key(classifier.featureIndex.get(feature)));
        }
    }

    /** The weights by the first label and then the second, whatever the order CoreNLP met the pairs in. */
    private static float[] byPair(CRFClassifier<?> classifier, float[] weights) {
        float[] ordered = new float[weights.length];
        for (int pair = 0; pair < weights.length; pair++) {
            int[] label = classifier.labelIndices.get(1).get(pair).getLabel();
            ordered[label[0] * classifier.classIndex.size() + label[1]] = weights[pair];
        }
        return ordered;
    }
}
