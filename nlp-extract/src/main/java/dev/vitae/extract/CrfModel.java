package dev.vitae.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A trained sequence model: a linear-chain CRF (Lafferty et al. 2001) as CoreNLP trains it. CoreNLP's own classifier looks
 * each feature up by a name that it puts together for each use, and adds weights up label by label; this one knows
 * features by {@link FeatureKey}s and adds whole rows. Thread-safe. Public for training only; not API.
 *
 * <p>The file, big-endian: {@link #FORMAT}; the labels, counted; how many features there are of tokens and of steps; the
 * keys of both; a weight for each label of each of the first, and for each pair of labels of each of the others, row by
 * row.
 */
public final class CrfModel {

    /** What the file begins with. */
    public static final int FORMAT = 0x56435246;

    private final List<String> labels;
    private final FeatureTable features;

    /** How many of the features are a token's; those behind tell of the step to it. */
    private final int ofTokens;

    private final float[] tokenWeights;
    private final double[] stepScores;

    /** The exponentials of {@link #stepScores}, since there are few and each step would have them made again. */
    private final double[] stepFactors;

    private CrfModel(
            List<String> labels, FeatureTable features, int ofTokens, float[] tokenWeights, float[] stepWeights) {
        this.labels = List.copyOf(labels);
        this.features = features;
        this.ofTokens = ofTokens;
        this.tokenWeights = tokenWeights;
        this.stepScores = new double[stepWeights.length];
        this.stepFactors = new double[stepWeights.length];
        for (int i = 0; i < stepWeights.length; i++) {
            stepScores[i] = stepWeights[i];
            stepFactors[i] = Math.exp(stepWeights[i]);
        }
    }

    /** Reads the model that stands beside this class under the name {@code resource}. */
    static CrfModel read(String resource) {
        try (InputStream in = CrfModel.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource not found: " + resource);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** Reads a model. */
    public static CrfModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in));
        if (data.readInt() != FORMAT) {
            throw new IOException("no model, or one of another version");
        }
        List<String> labels = new ArrayList<>();
        for (int count = data.readInt(); count > 0; count--) {
            labels.add(data.readUTF());
        }
        int ofTokens = data.readInt();
        int ofSteps = data.readInt();
        long[] keys = new long[ofTokens + ofSteps];
        block(data, (long) keys.length * Long.BYTES).asLongBuffer().get(keys);
        return new CrfModel(
                labels,
                new FeatureTable(keys),
                ofTokens,
                floats(data, ofTokens * labels.size()),
                floats(data, ofSteps * labels.size() * labels.size()));
    }

    private static float[] floats(DataInputStream data, int count) throws IOException {
        float[] floats = new float[count];
        block(data, (long) count * Float.BYTES).asFloatBuffer().get(floats);
        return floats;
    }

    private static ByteBuffer block(DataInputStream data, long size) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(size)];
        data.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    /** The likeliest labels of the tokens. */
    public List<String> label(List<CoreLabel> tokens) {
        return lattice(tokens.stream().map(SequenceFeatureFactory::features).toList())
                .best((i, label) -> true)
                .labels();
    }

    /** All ways to label the tokens. */
    Lattice lattice(List<TokenFeatures> tokens) {
        return lattices(List.of(tokens)).get(0);
    }

    /** All ways to label each of several sequences, for which what they have in common is looked up once. */
    List<Lattice> lattices(List<List<TokenFeatures>> sequences) {
        FeatureRows seen = new FeatureRows(features);
        IdentityHashMap<List<String>, double[]> parts = new IdentityHashMap<>();
        // Most steps are alike: from word to word with a blank between.
        Map<List<Integer>, Lattice.Step> known = new HashMap<>();
        List<Lattice> lattices = new ArrayList<>();
        for (List<TokenFeatures> tokens : sequences) {
            List<double[]> scores = new ArrayList<>();
            List<Lattice.Step> steps = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                Interruption.check();
                scores.add(scores(tokens, i, parts, seen));
                steps.add(known.computeIfAbsent(
                        i == 0 ? List.of() : stepFeatures(tokens.get(i).edge(), seen), this::step));
            }
            lattices.add(new Lattice(labels, scores, steps));
        }
        return lattices;
    }

    private double[] scores(
            List<TokenFeatures> tokens, int position, IdentityHashMap<List<String>, double[]> parts, FeatureRows seen) {
        SequenceFeatureFactory.ofNeighbours(at -> tokens.get(at).shared(), tokens.size(), position, seen);
        double[] scores = scores(seen.rows());
        for (List<String> part : tokens.get(position).own()) {
            double[] sum = parts.computeIfAbsent(part, own -> scores(own, seen));
            for (int k = 0; k < scores.length; k++) {
                scores[k] += sum[k];
            }
        }
        return scores;
    }

    private double[] scores(List<String> part, FeatureRows seen) {
        SequenceFeatureFactory.ofToken(part, seen);
        return scores(seen.rows());
    }

    private double[] scores(int[] rows) {
        double[] scores = new double[labels.size()];
        for (int row : rows) {
            int at = row * scores.length;
            for (int k = 0; k < scores.length; k++) {
                scores[k] += tokenWeights[at + k];
            }
        }
        return scores;
    }

    private List<Integer> stepFeatures(List<String> edge, FeatureRows seen) {
        SequenceFeatureFactory.ofStep(edge, seen);
        return Arrays.stream(seen.rows()).mapToObj(row -> row - ofTokens).toList();
    }

    private Lattice.Step step(List<Integer> rows) {
        double[] scores = new double[labels.size() * labels.size()];
        double[] factors = new double[scores.length];
        Arrays.fill(factors, 1);
        for (int row : rows) {
            int at = row * scores.length;
            for (int k = 0; k < scores.length; k++) {
                scores[k] += stepScores[at + k];
            }
            for (int k = 0; k < scores.length; k++) {
                factors[k] *= stepFactors[at + k];
            }
        }
        return new Lattice.Step(scores, factors);
    }
}
