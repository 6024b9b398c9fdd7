package edu.stanford.nlp.ie.crf;

import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes features out of a trained CRF whose weights hardly differ between labels. CoreNLP's own
 * {@code dropFeaturesBelowThreshold} leaves the weights as they are and wants a new training; here they go together.
 * Stands in CoreNLP's package because the fields are open to that alone; used in training only.
 */
public final class CrfPruner {

    private CrfPruner() {}

    /**
     * Keeps the features whose greatest and smallest weight differ by at least {@code spread}.
     *
     * @return how many are left
     */
    public static int prune(CRFClassifier<?> classifier, double spread) {
        Index<String> kept = new HashIndex<>();
        List<float[]> weights = new ArrayList<>();
        List<Integer> map = new ArrayList<>();
        for (int i = 0; i < classifier.weights.length; i++) {
            if (spread(classifier.weights[i]) >= spread) {
                kept.add(classifier.featureIndex.get(i));
                weights.add(classifier.weights[i]);
                map.add(classifier.map[i]);
            }
        }
        classifier.featureIndex = kept;
        classifier.weights = weights.toArray(new float[0][]);
        // The one it has holds the old weights.
        classifier.cliquePotentialFunction = new LinearCliquePotentialFunction(classifier.weights);
        classifier.map = map.stream().mapToInt(Integer::intValue).toArray();
        return kept.size();
    }

    private static double spread(float[] weights) {
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (float weight : weights) {
            least = Math.min(least, weight);
            most = Math.max(most, weight);
        }
        return most - least;
    }
}
