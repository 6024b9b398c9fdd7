package edu.stanford.nlp.ie.crf;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.optimization.Evaluator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * CoreNLP's CRF with another optimizer: stochastic gradients with a rate for each weight (AdaGrad, Duchi et al. 2011). It
 * takes a small part of the time of CoreNLP's own (docs/models.md), so that training can see many more documents. What is trained is read
 * and used as any of CoreNLP's CRFs. Stands in CoreNLP's package because what it gives to optimizers is open to that
 * alone; used in training only.
 */
public final class StochasticCrf extends CRFClassifier<CoreLabel> {

    private static final double RATE = 0.15;
    private static final long SEED = 1;

    /** How often in a pass the weights count for the average. */
    private static final int SNAPSHOTS = 8;

    private final int passes;
    private final double decay;
    private final ToDoubleFunction<String> noise;

    /**
     * @param passes how often the optimizer goes through all sequences
     * @param deviation the standard deviation of the Gaussian prior over the weights
     * @param noise how often a feature of a name is left out in training, from 0 to 1 (feature noising, Wang et al. 2013),
     *     lest the model leans on what it has learned by heart
     */
    public StochasticCrf(Properties properties, int passes, double deviation, ToDoubleFunction<String> noise) {
        super(properties);
        this.passes = passes;
        this.decay = 1 / (deviation * deviation);
        this.noise = noise;
    }

    @Override
    protected double[] trainWeights(
            int[][][][] data, int[][] labels, Evaluator[] evaluators, int pruning, double[][][][] values) {
        int[] offsets = new int[map.length + 1];
        for (int feature = 0; feature < map.length; feature++) {
            offsets[feature + 1] =
                    offsets[feature] + labelIndices.get(map[feature]).size();
        }
        float[] left = new float[map.length];
        for (int feature = 0; feature < map.length; feature++) {
            left[feature] = (float) noise.applyAsDouble(featureIndex.get(feature));
        }
        LinearChain chain = new LinearChain(classIndex.size(), pairs(), offsets, priors(data), left);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < data.length; i++) {
            order.add(i);
        }
        Random random = new Random(SEED);
        int every = Math.max(1, data.length / SNAPSHOTS);
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(order, random);
            double loss = 0;
            int seen = 0;
            for (int i : order) {
                if (data[i].length > 0) {
                    loss += chain.learn(noisy(data[i], left, random), labels[i]);
                }
                if (++seen % every == 0 && pass * 2 >= passes) {
                    chain.remember();
                }
            }
            System.err.printf("pass %d: loss %.0f%n", pass, loss);
        }
        return chain.weights();
    }

    private static int[][][] noisy(int[][][] data, float[] left, Random random) {
        int[][][] noisy = new int[data.length][][];
        for (int i = 0; i < data.length; i++) {
            noisy[i] = new int[data[i].length][];
            for (int clique = 0; clique < data[i].length; clique++) {
                int[] kept = new int[data[i][clique].length];
                int count = 0;
                for (int feature : data[i][clique]) {
                    if (random.nextFloat() >= left[feature]) {
                        kept[count++] = feature;
                    }
                }
                noisy[i][clique] = Arrays.copyOf(kept, count);
            }
        }
        return noisy;
    }

    /** The number of each pair of labels, by the first and then the second. */
    private int[] pairs() {
        int count = classIndex.size();
        int[] pairs = new int[count * count];
        for (int pair = 0; pair < labelIndices.get(1).size(); pair++) {
            int[] label = labelIndices.get(1).get(pair).getLabel();
            pairs[label[0] * count + label[1]] = pair;
        }
        return pairs;
    }

    /** How much of the prior each use of a feature has to bear. */
    private float[] priors(int[][][][] data) {
        int[] uses = new int[map.length];
        for (int[][][] sequence : data) {
            for (int[][] position : sequence) {
                for (int[] clique : position) {
                    for (int feature : clique) {
                        uses[feature]++;
                    }
                }
            }
        }
        float[] priors = new float[map.length];
        for (int feature = 0; feature < priors.length; feature++) {
            priors[feature] = (float) (decay / Math.max(1, uses[feature]));
        }
        return priors;
    }

    /** The weights of a linear chain and how they learn. */
    private static final class LinearChain {

        private static final double EPSILON = 1e-4;

        private final int count;
        private final int[] pairs;
        private final int[] offsets;
        private final float[] priors;
        private final float[] left;
        private final float[] weights;
        private final float[] squares;
        private final float[] sums;
        private int remembered;

        LinearChain(int count, int[] pairs, int[] offsets, float[] priors, float[] left) {
            this.count = count;
            this.pairs = pairs;
            this.offsets = offsets;
            this.priors = priors;
            this.left = left;
            this.weights = new float[offsets[offsets.length - 1]];
            this.squares = new float[weights.length];
            this.sums = new float[weights.length];
        }

        /** Counts the weights as they are for the average, which swings less than they do (Polyak and Juditsky 1992). */
        void remember() {
            for (int i = 0; i < weights.length; i++) {
                sums[i] += weights[i];
            }
            remembered++;
        }

        /** The weights for use, where no feature is left out, so that each counts for as much as it did. */
        double[] weights() {
            double[] copy = new double[weights.length];
            for (int feature = 0; feature < left.length; feature++) {
                for (int i = offsets[feature]; i < offsets[feature + 1]; i++) {
                    double weight = remembered == 0 ? weights[i] : sums[i] / (double) remembered;
                    copy[i] = weight * (1 - left[feature]);
                }
            }
            return copy;
        }

        /** Takes a step along the gradient of one sequence; returns the loss before it. */
        double learn(int[][][] data, int[] labels) {
            int length = data.length;
            double[][] single = new double[length][count];
            double[][] pair = new double[length][];
            for (int i = 0; i < length; i++) {
                add(data[i][0], single[i]);
                pair[i] = i == 0 ? new double[0] : new double[count * count];
                if (i > 0) {
                    add(data[i][1], pair[i]);
                }
            }
            double[][] forward = forward(single, pair);
            double[][] backward = backward(single, pair);
            double total = logSum(forward[length - 1]);
            double gold = 0;
            for (int i = 0; i < length; i++) {
                gold += single[i][labels[i]];
                if (i > 0) {
                    gold += pair[i][pairs[labels[i - 1] * count + labels[i]]];
                }
            }
            for (int i = 0; i < length; i++) {
                double[] expected = new double[count];
                for (int k = 0; k < count; k++) {
                    expected[k] = Math.exp(forward[i][k] + backward[i][k] - total);
                }
                expected[labels[i]] -= 1;
                step(data[i][0], expected);
                if (i > 0) {
                    step(data[i][1], expectedPairs(i, single, pair, forward, backward, total, labels));
                }
            }
            return total - gold;
        }

        private double[] expectedPairs(
                int i,
                double[][] single,
                double[][] pair,
                double[][] forward,
                double[][] backward,
                double total,
                int[] labels) {
            double[] expected = new double[count * count];
            for (int j = 0; j < count; j++) {
                for (int k = 0; k < count; k++) {
                    int number = pairs[j * count + k];
                    expected[number] =
                            Math.exp(forward[i - 1][j] + pair[i][number] + single[i][k] + backward[i][k] - total);
                }
            }
            expected[pairs[labels[i - 1] * count + labels[i]]] -= 1;
            return expected;
        }

        private void add(int[] features, double[] into) {
            for (int feature : features) {
                int at = offsets[feature];
                for (int k = 0; k < into.length; k++) {
                    into[k] += weights[at + k];
                }
            }
        }

        private void step(int[] features, double[] gradient) {
            for (int feature : features) {
                int at = offsets[feature];
                float prior = priors[feature];
                for (int k = 0; k < gradient.length; k++) {
                    float slope = (float) gradient[k] + prior * weights[at + k];
                    if (Math.abs(slope) > 1e-6f) {
                        squares[at + k] += slope * slope;
                        weights[at + k] -= (float) (RATE * slope / (Math.sqrt(squares[at + k]) + EPSILON));
                    }
                }
            }
        }

        private double[][] forward(double[][] single, double[][] pair) {
            double[][] forward = new double[single.length][count];
            forward[0] = single[0].clone();
            double[] terms = new double[count];
            for (int i = 1; i < single.length; i++) {
                for (int k = 0; k < count; k++) {
                    for (int j = 0; j < count; j++) {
                        terms[j] = forward[i - 1][j] + pair[i][pairs[j * count + k]];
                    }
                    forward[i][k] = logSum(terms) + single[i][k];
                }
            }
            return forward;
        }

        private double[][] backward(double[][] single, double[][] pair) {
            double[][] backward = new double[single.length][count];
            double[] terms = new double[count];
            for (int i = single.length - 2; i >= 0; i--) {
                for (int j = 0; j < count; j++) {
                    for (int k = 0; k < count; k++) {
                        terms[k] = pair[i + 1][pairs[j * count + k]] + single[i + 1][k] + backward[i + 1][k];
                    }
                    backward[i][j] = logSum(terms);
                }
            }
            return backward;
        }

        private static double logSum(double[] terms) {
            double most = Double.NEGATIVE_INFINITY;
            for (double term : terms) {
                most = Math.max(most, term);
            }
            double sum = 0;
            for (double term : terms) {
                sum += Math.exp(term - most);
            }
            return most + Math.log(sum);
        }
    }
}
