package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;

class LatticeTest {

    /** Two tokens that like to be labelled alike, A a little more than B. */
    private final Lattice lattice = new Lattice(
            List.of("A", "B"),
            List.of(new double[] {Math.log(6), Math.log(4)}, new double[2]),
            List.of(
                    Lattice.Step.of(0, 0, 0, 0),
                    Lattice.Step.of(Math.log(0.9), Math.log(0.1), Math.log(0.2), Math.log(0.8))));

    private final Lattice.Search anything = lattice.within((i, label) -> true);

    @Test
    void findsTheLikeliestLabels() {
        Lattice.Labelling best = lattice.best((i, label) -> true);

        assertThat(best.labels()).containsExactly("A", "A");
        assertThat(best.probabilities().get(0)).isCloseTo(0.6, offset(1e-9));
        assertThat(best.probabilities().get(1)).isCloseTo(0.6 * 0.9 + 0.4 * 0.2, offset(1e-9));
        assertThat(Math.exp(best.score())).isCloseTo(0.54, offset(1e-9));
    }

    @Test
    void findsTheLikeliestOfWhatIsAllowed() {
        assertThat(lattice.best((i, label) -> i != 1 || label.equals("B")).labels())
                .containsExactly("B", "B");
    }

    @Test
    void findsTheLikeliestUnderEachCondition() {
        List<Lattice.Labelling> ways = anything.ways(
                List.of(Lattice.Given.all(0, 1, "B"), Lattice.Given.all(1, 2, "A"), Lattice.Given.all(0, 1, "C")));

        assertThat(ways).extracting(Lattice.Labelling::labels).containsExactly(List.of("A", "A"), List.of("B", "B"));
    }

    @Test
    void aWayUnderAConditionIsTheBestOfAllThatPassThere() {
        Lattice.Labelling way =
                anything.ways(List.of(Lattice.Given.all(0, 1, "B"))).get(1);

        assertThat(way.labels()).containsExactly("B", "B");
        assertThat(Math.exp(way.score())).isCloseTo(0.4 * 0.8, offset(1e-9));
        assertThat(way.probabilities().get(0)).isCloseTo(0.4, offset(1e-9));
    }

    @Test
    void findsTheWayOnWhichOneLabelFollowsAnother() {
        Lattice.Labelling way =
                anything.ways(List.of(new Lattice.Given(0, List.of("A", "B")))).get(1);

        assertThat(way.labels()).containsExactly("A", "B");
        assertThat(Math.exp(way.score())).isCloseTo(0.6 * 0.1, offset(1e-9));
    }

    @Test
    void nothingIsLabelledWithNothing() {
        Lattice empty = new Lattice(List.of("A"), List.of(), List.of());

        assertThat(empty.best((i, label) -> true).labels()).isEmpty();
    }
}
