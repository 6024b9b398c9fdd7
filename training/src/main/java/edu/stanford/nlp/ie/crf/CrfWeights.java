package edu.stanford.nlp.ie.crf;

import dev.vitae.extract.CrfModel;
import dev.vitae.extract.SequenceFeatureFactory;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a CRF has learned: the weights of its features by their keys, in the form that {@link CrfModel} reads. Immutable.
 * Stands in CoreNLP's package because a classifier's fields are open to that alone; used in training only.
 */
public final class CrfWeights {

    private final List<String> labels;

    /** A weight for each label. */
    private final SortedMap<Long, float[]> ofTokens;

    /** A weight for each pair of labels, by the first and then the second. */
    private final SortedMap<Long, float[]> ofSteps;

    CrfWeights(List<String> labels, SortedMap<Long, float[]> ofTokens, SortedMap<Long, float[]> ofSteps) {
        this.labels = List.copyOf(labels);
        this.ofTokens = ofTokens;
        this.ofSteps = ofSteps;
    }

    /** The weights of a classifier, with the labels in alphabetical order, whatever the order it met them in. */
    public static CrfWeights of(CRFClassifier<?> classifier) {
        List<String> labels =
                classifier.classIndex.objectsList().stream().sorted().toList();
        SortedMap<Long, float[]> ofTokens = new TreeMap<>();
        SortedMap<Long, float[]> ofSteps = new TreeMap<>();
        // CoreNLP makes the factory that the properties name twice and asks both, so each feature counts as often.
        int times = classifier.featureFactories.size();
        for (int feature = 0; feature < classifier.weights.length; feature++) {
            int clique = classifier.map[feature];
            float[] weights = new float[clique == 0 ? labels.size() : labels.size() * labels.size()];
            for (int i = 0; i < classifier.weights[feature].length; i++) {
                int place = 0;
                for (int label : classifier.labelIndices.get(clique).get(i).getLabel()) {
                    place = place * labels.size() + labels.indexOf(classifier.classIndex.get(label));
                }
                weights[place] = times * classifier.weights[feature][i];
            }
            long key = SequenceFeatureFactory.key(classifier.featureIndex.get(feature));
            if ((clique == 0 ? ofTokens : ofSteps).put(key, weights) != null) {
                throw new IllegalStateException("two features of one key");
            }
        }
        return new CrfWeights(labels, ofTokens, ofSteps);
    }

    /**
     * The average of several trainings, which errs less than each of them: what one has learned by chance the others have not
     * (bagging, Breiman 1996; of weights rather than votes, since the scores are sums of them). A feature that one doesn't
     * know weighs nothing there.
     */
    public static CrfWeights average(Collection<CrfWeights> trained) {
        List<String> labels = trained.stream()
                .flatMap(weights -> weights.labels.stream())
                .distinct()
                .sorted()
                .toList();
        List<CrfWeights> alike =
                trained.stream().map(weights -> weights.labelled(labels)).toList();
        return new CrfWeights(
                labels,
                average(alike.stream().map(weights -> weights.ofTokens).toList()),
                average(alike.stream().map(weights -> weights.ofSteps).toList()));
    }

    /** The weights for more labels: those that were not seen in this training weigh nothing. */
    private CrfWeights labelled(List<String> more) {
        if (more.equals(labels)) {
            return this;
        }
        int[] labelPlaces = labels.stream().mapToInt(more::indexOf).toArray();
        int[] stepPlaces = new int[labels.size() * labels.size()];
        for (int i = 0; i < stepPlaces.length; i++) {
            stepPlaces[i] = labelPlaces[i / labels.size()] * more.size() + labelPlaces[i % labels.size()];
        }
        return new CrfWeights(
                more, moved(ofTokens, labelPlaces, more.size()), moved(ofSteps, stepPlaces, more.size() * more.size()));
    }

    private static SortedMap<Long, float[]> moved(SortedMap<Long, float[]> weights, int[] places, int length) {
        SortedMap<Long, float[]> moved = new TreeMap<>();
        weights.forEach((key, row) -> {
            float[] wider = new float[length];
            for (int i = 0; i < row.length; i++) {
                wider[places[i]] = row[i];
            }
            moved.put(key, wider);
        });
        return moved;
    }

    private static SortedMap<Long, float[]> average(List<SortedMap<Long, float[]>> trained) {
        SortedMap<Long, float[]> average = new TreeMap<>();
        for (SortedMap<Long, float[]> weights : trained) {
            weights.forEach((key, row) -> {
                float[] sum = average.computeIfAbsent(key, unknown -> new float[row.length]);
                for (int i = 0; i < row.length; i++) {
                    sum[i] += row[i] / trained.size();
                }
            });
        }
        return average;
    }

    /** Those of the features whose greatest and smallest weight differ by at least {@code spread}. */
    public CrfWeights pruned(double spread) {
        return new CrfWeights(labels, pruned(ofTokens, spread), pruned(ofSteps, spread));
    }

    private static SortedMap<Long, float[]> pruned(SortedMap<Long, float[]> weights, double spread) {
        SortedMap<Long, float[]> kept = new TreeMap<>();
        weights.forEach((key, row) -> {
            if (spread(row) >= spread) {
                kept.put(key, row);
            }
        });
        return kept;
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

    /** How many features there are. */
    public int size() {
        return ofTokens.size() + ofSteps.size();
    }

    /** Writes the model. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(CrfModel.FORMAT);
        out.writeInt(labels.size());
        for (String label : labels) {
            out.writeUTF(label);
        }
        out.writeInt(ofTokens.size());
        out.writeInt(ofSteps.size());
        List<SortedMap<Long, float[]>> both = List.of(ofTokens, ofSteps);
        for (SortedMap<Long, float[]> weights : both) {
            for (long key : weights.keySet()) {
                out.writeLong(key);
            }
        }
        for (SortedMap<Long, float[]> weights : both) {
            for (float[] row : weights.values()) {
                for (float weight : row) {
                    out.writeFloat(weight);
                }
            }
        }
    }
}
