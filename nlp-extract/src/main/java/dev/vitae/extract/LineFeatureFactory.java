package dev.vitae.extract;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Hands CoreNLP's CRF the features that {@link LineSequencer} found for a line and its neighbours. CoreNLP makes it by
 * its name, which stands in the trained model: renaming it breaks the model. Public for that reason only; not API.
 */
public final class LineFeatureFactory extends FeatureFactory<CoreLabel> {

    private static final long serialVersionUID = 1L;

    private static final int REACH = 2;

    /** A line's own features, made once for each document. */
    static final class Own implements CoreAnnotation<List<String>> {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // CoreNLP asks for the raw class of a generic type.
        public Class<List<String>> getType() {
            return (Class) List.class;
        }
    }

    /** Those of a line's features that its neighbours see as well. */
    static final class Shared implements CoreAnnotation<List<String>> {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // CoreNLP asks for the raw class of a generic type.
        public Class<List<String>> getType() {
            return (Class) List.class;
        }
    }

    /** Called by CoreNLP. */
    public LineFeatureFactory() {}

    @Override
    public Collection<String> getCliqueFeatures(PaddedList<CoreLabel> lines, int position, Clique clique) {
        List<String> features = new ArrayList<>();
        if (clique.equals(cliqueC)) {
            add(lines.get(position), Own.class, "", "|C", features);
            for (int distance = -REACH; distance <= REACH; distance++) {
                if (distance != 0) {
                    add(lines.get(position + distance), Shared.class, distance + "", "|C", features);
                }
            }
        } else if (clique.equals(cliqueCpC)) {
            features.add("transition|CpC");
            add(lines.get(position), Edge.class, "", "|CpC", features);
        }
        return features;
    }

    /** Features that tell what may follow what. */
    static final class Edge implements CoreAnnotation<List<String>> {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // CoreNLP asks for the raw class of a generic type.
        public Class<List<String>> getType() {
            return (Class) List.class;
        }
    }

    private static void add(
            CoreLabel line,
            Class<? extends CoreAnnotation<List<String>>> key,
            String prefix,
            String suffix,
            List<String> features) {
        List<String> own = line.get(key);
        if (own == null) {
            features.add(prefix + "edge-of-document" + suffix);
            return;
        }
        for (String feature : own) {
            features.add(prefix + feature + suffix);
        }
    }
}
