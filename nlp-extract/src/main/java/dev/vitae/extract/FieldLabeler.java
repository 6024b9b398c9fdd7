package dev.vitae.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Says of the words of entry heads, contact blocks and lists what they say, with a trained model. Thread-safe. */
final class FieldLabeler {

    private static final double SURE = 0.98;
    private static final int CANDIDATES = 16;

    private final CrfModel model;
    private final Recognizers recognizers;

    FieldLabeler(CrfModel model, Recognizers recognizers) {
        this.model = model;
        this.recognizers = recognizers;
    }

    /** The section with its passages labelled. */
    LabelledSection label(Section section) {
        List<PassageTokens> passages = section.passages().stream()
                .map(passage -> PassageTokens.of(passage, recognizers))
                .filter(tokens -> !tokens.words().isEmpty())
                .toList();
        List<List<CoreLabel>> features = FieldFeatures.of(passages, recognizers);
        List<List<CrfModel.Labelling>> candidates = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            candidates.add(candidates(passages.get(i), features.get(i), passages.size() > 1));
        }
        List<CrfModel.Labelling> agreed = SectionPattern.agree(passages, candidates);
        List<LabelledPassage> labelled = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            labelled.add(new LabelledPassage(
                    passages.get(i),
                    agreed.get(i).labels().stream().map(FieldLabeler::field).toList(),
                    agreed.get(i).probabilities()));
        }
        return new LabelledSection(section, labelled);
    }

    /** The ways to label a passage: one, where that is sure or where it has no siblings to agree with. */
    private List<CrfModel.Labelling> candidates(PassageTokens passage, List<CoreLabel> tokens, boolean siblings) {
        Predicate<String> allowed = label -> isAllowed(label, passage);
        CrfModel.Labelling likeliest = model.label(tokens, allowed);
        boolean doubtful = siblings
                && !passage.passage().list()
                && likeliest.probabilities().stream().anyMatch(probability -> probability < SURE);
        return doubtful ? model.best(tokens, CANDIDATES, allowed) : List.of(likeliest);
    }

    private static boolean isAllowed(String label, PassageTokens passage) {
        return field(label)
                .map(field -> Section.fields(passage.passage()).contains(field))
                .orElse(true);
    }

    private static Optional<Field> field(String label) {
        return label.equals(FieldFeatures.NOTHING) ? Optional.empty() : Optional.of(Field.valueOf(label));
    }
}
