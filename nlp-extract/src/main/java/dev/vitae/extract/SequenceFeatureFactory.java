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

/**
 * Hands CoreNLP's CRF the features that a sequencer found for a token and its neighbours. CoreNLP makes it by its name,
 * which stands in the trained models: renaming it breaks them. Public for that reason only; not API.
 */
public final class SequenceFeatureFactory extends FeatureFactory<CoreLabel> {

    private static final long serialVersionUID = 1L;

    private static final int REACH = 2;

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
    static CoreLabel token(List<String> own, List<String> shared, List<String> edge, String answer) {
        CoreLabel token = new CoreLabel();
        token.setWord("");
        token.set(CoreAnnotations.AnswerAnnotation.class, answer);
        token.set(Own.class, own);
        token.set(Shared.class, shared);
        token.set(Edge.class, edge);
        return token;
    }

    @Override
    public Collection<String> getCliqueFeatures(PaddedList<CoreLabel> tokens, int position, Clique clique) {
        List<String> features = new ArrayList<>();
        if (clique.equals(cliqueC)) {
            add(tokens.get(position), Own.class, "", "|C", features);
            for (int distance = -REACH; distance <= REACH; distance++) {
                if (distance != 0) {
                    add(tokens.get(position + distance), Shared.class, distance + "", "|C", features);
                }
            }
        } else if (clique.equals(cliqueCpC) && position > 0) {
            // The first token follows nothing; CoreNLP would sum over all that it might have followed.
            features.add("transition|CpC");
            add(tokens.get(position), Edge.class, "", "|CpC", features);
        }
        return features;
    }

    private static void add(
            CoreLabel token,
            Class<? extends CoreAnnotation<List<String>>> key,
            String prefix,
            String suffix,
            List<String> features) {
        List<String> own = token.get(key);
        if (own == null) {
            features.add(prefix + "beyond" + suffix);
            return;
        }
        for (String feature : own) {
            features.add(prefix + feature + suffix);
        }
    }
}
