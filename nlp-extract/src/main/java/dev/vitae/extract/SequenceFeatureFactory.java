package dev.vitae.extract;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Hands a CRF the features that a sequencer found for a token and its neighbours: CoreNLP's in training, which makes it by
 * its name, and {@link CrfModel}. Public for training only; not API.
 */
public final class SequenceFeatureFactory extends FeatureFactory<CoreLabel> {

    private static final long serialVersionUID = 1L;

    private static final int REACH = 2;

    /** How far away a neighbour stands, as the names of the features have it. */
    private static final List<String> DISTANCES = List.of("-2", "-1", "", "1", "2");

    private static final String OF_TOKEN = "|C";
    private static final String OF_STEP = "|CpC";

    /** A token's own features, made once. */
    static final class Own implements CoreAnnotation<List<String>> {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // CoreNLP asks for the raw class of a generic type.
        public Class<List<String>> getType() {
            return (Class) List.class;
        }
    }

    /** Those features that a token's neighbours see as well. */
    static final class Shared implements CoreAnnotation<List<String>> {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // CoreNLP asks for the raw class of a generic type.
        public Class<List<String>> getType() {
            return (Class) List.class;
        }
    }

    /** Features that tell what may follow what. */
    static final class Edge implements CoreAnnotation<List<String>> {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // CoreNLP asks for the raw class of a generic type.
        public Class<List<String>> getType() {
            return (Class) List.class;
        }
    }

    /** Called by CoreNLP. */
    public SequenceFeatureFactory() {}

    /** A token of a sequence with its features; {@code answer} is what it is taken for until it is labelled. */
    static CoreLabel token(TokenFeatures features, String answer) {
        CoreLabel token = new CoreLabel();
        token.setWord("");
        token.set(CoreAnnotations.AnswerAnnotation.class, answer);
        token.set(Own.class, features.flatOwn());
        token.set(Shared.class, features.shared());
        token.set(Edge.class, features.edge());
        return token;
    }

    /** The features of a token that was made for CoreNLP. */
    static TokenFeatures features(CoreLabel token) {
        return new TokenFeatures(List.of(token.get(Own.class)), token.get(Shared.class), token.get(Edge.class));
    }

    /** The key by which a {@link CrfModel} knows the feature of that name. */
    public static long key(String name) {
        return FeatureKey.of("", name, "");
    }

    @Override
    public Collection<String> getCliqueFeatures(PaddedList<CoreLabel> tokens, int position, Clique clique) {
        List<String> features = new ArrayList<>();
        Taker names = (distance, feature, suffix) -> features.add(distance + feature + suffix);
        if (clique.equals(cliqueC)) {
            ofToken(tokens.get(position).get(Own.class), names);
            ofNeighbours(at -> tokens.get(at).get(Shared.class), tokens.size(), position, names);
        } else if (clique.equals(cliqueCpC) && position > 0) {
            ofStep(tokens.get(position).get(Edge.class), names);
        }
        return features;
    }

    /** Takes a feature, whose name is the three parts together. */
    interface Taker {
        void take(String distance, String feature, String suffix);
    }

    /** Features that tell what a token is, of those that it sees itself. */
    static void ofToken(List<String> own, Taker taker) {
        take(own, "", OF_TOKEN, taker);
    }

    /** Those of its neighbours, which tell that as well. */
    static void ofNeighbours(IntFunction<List<String>> shared, int size, int position, Taker taker) {
        for (int distance = -REACH; distance <= REACH; distance++) {
            int at = position + distance;
            if (at < 0 || at >= size) {
                taker.take(DISTANCES.get(distance + REACH), "beyond", OF_TOKEN);
            } else if (distance != 0) {
                take(shared.apply(at), DISTANCES.get(distance + REACH), OF_TOKEN, taker);
            }
        }
    }

    /** The features that tell what may follow what. The first token follows nothing. */
    static void ofStep(List<String> edge, Taker taker) {
        taker.take("", "transition", OF_STEP);
        take(edge, "", OF_STEP, taker);
    }

    private static void take(List<String> features, String distance, String suffix, Taker taker) {
        for (String feature : features) {
            taker.take(distance, feature, suffix);
        }
    }
}
