package dev.vitae.extract;

import dev.vitae.extract.PassageTokens.InDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of the words of entry heads, contact blocks and lists what they say, with a trained model. Thread-safe. */
final class FieldLabeler {

    private static final double SURE = 0.98;

    /** So many ways to label one head are tried at most. */
    private static final int MOST_CONDITIONS = 300;

    /** A title, the word that leads to its employer, and that. */
    private static final List<String> AT =
            List.of(Field.TITLE.name(), FieldFeatures.NOTHING, Field.ORGANISATION.name());

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
        List<Lattice> lattices = model.lattices(FieldFeatures.of(passages, recognizers));
        List<List<Lattice.Labelling>> candidates = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            candidates.add(candidates(passages.get(i), lattices.get(i)));
        }
        List<Lattice.Labelling> agreed = SectionPattern.agree(passages, candidates);
        List<LabelledPassage> labelled = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            labelled.add(new LabelledPassage(
                    passages.get(i),
                    agreed.get(i).labels().stream().map(FieldLabeler::field).toList(),
                    agreed.get(i).probabilities()));
        }
        return new LabelledSection(section, labelled);
    }

    /** The ways to label a passage: one, where that is sure. */
    private List<Lattice.Labelling> candidates(PassageTokens passage, Lattice lattice) {
        Set<String> labels = Section.fields(passage.passage()).stream()
                .map(Field::name)
                .collect(Collectors.toCollection(HashSet::new));
        labels.add(FieldFeatures.NOTHING);
        Lattice.Search search = lattice.within((i, label) -> labels.contains(label));
        Lattice.Labelling likeliest = search.best();
        boolean doubtful = !passage.passage().list()
                && (likeliest.probabilities().stream().anyMatch(probability -> probability < SURE)
                        || SectionPattern.lacking(passage.passage().section(), likeliest.labels()) < 0);
        return doubtful ? search.ways(conditions(passage)) : List.of(likeliest);
    }

    /** That what stands between two separators says this or that, or this and then that. */
    private static List<Lattice.Given> conditions(PassageTokens passage) {
        List<Lattice.Given> conditions = new ArrayList<>();
        SectionKind section = passage.passage().section();
        List<List<String>> pairs = pairs(section);
        for (Segment chunk : passage.chunks()) {
            int from = chunk.from();
            int to = chunk.to();
            while (to > from && passage.words().get(to - 1).isSign()) {
                to--;
            }
            boolean dated = passage.words().subList(from, to).stream().anyMatch(word -> word.date() != InDate.NO);
            if (from < to && !dated && conditions.size() < MOST_CONDITIONS) {
                for (Field field : SectionPattern.TELLING) {
                    conditions.add(Lattice.Given.all(from, to, field.name()));
                }
                for (int i = from; i + 1 < to; i++) {
                    if (i > from
                            && isJob(section)
                            && AtWords.mayLead(passage.words().get(i).token().text())) {
                        conditions.add(new Lattice.Given(i - 1, AT));
                    }
                    for (List<String> pair : pairs) {
                        conditions.add(new Lattice.Given(i, pair));
                    }
                }
            }
        }
        return conditions;
    }

    private static boolean isJob(SectionKind section) {
        return section == SectionKind.WORK || section == SectionKind.VOLUNTEER;
    }

    /** What people write behind each other with no more than a blank between. */
    private static List<List<String>> pairs(SectionKind section) {
        return switch (section) {
            case EDUCATION ->
                List.of(
                        List.of(Field.DEGREE.name(), Field.AREA.name()),
                        List.of(Field.AREA.name(), Field.ORGANISATION.name()),
                        List.of(Field.DEGREE.name(), Field.ORGANISATION.name()));
            case WORK, VOLUNTEER -> List.of(List.of(Field.ORGANISATION.name(), Field.PLACE.name()));
            case CERTIFICATES, AWARDS -> List.of(List.of(Field.NAME.name(), Field.ISSUER.name()));
            default -> List.of();
        };
    }

    private static Optional<Field> field(String label) {
        return label.equals(FieldFeatures.NOTHING) ? Optional.empty() : Optional.of(Field.valueOf(label));
    }
}
