package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where to part a text into what two fields say. */
interface PhraseCut {

    /** How sure what was parted so is, of how sure the whole was. */
    double LESS_SURE = 0.5;

    /** Where all texts are one. */
    PhraseCut NOWHERE = text -> Optional.empty();

    /** What stands between the two; empty if the text is one. */
    Optional<Span> gap(String text);

    /** The phrases with the first of one field parted into that and another field; the same if they have the other. */
    default List<Phrase> part(List<Phrase> phrases, Field first, Field second) {
        boolean missing = phrases.stream().noneMatch(phrase -> phrase.field() == second);
        Optional<Phrase> whole = phrases.stream()
                .filter(phrase -> phrase.field() == first && phrase.parts().size() == 1)
                .findFirst();
        Optional<Span> gap = whole.filter(phrase -> missing)
                .flatMap(phrase -> gap(phrase.parts().get(0).text()));
        if (whole.isEmpty() || gap.isEmpty()) {
            return phrases;
        }
        Line line = whole.get().parts().get(0);
        int number = whole.get().line();
        double sure = whole.get().probability() * LESS_SURE;
        List<Phrase> parted = new ArrayList<>(phrases);
        parted.remove(whole.get());
        parted.add(new Phrase(first, List.of(line.narrow(0, gap.get().start())), number, sure));
        parted.add(new Phrase(
                second, List.of(line.narrow(gap.get().end(), line.text().length())), number, sure));
        return parted;
    }
}
