package dev.vitae.extract;

import dev.vitae.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * Parts certificates from who gave them where the model found no one in a whole section, and each has one comma, with what
 * may be a name behind it ({@code Certified Baker, Baking Board}): people write their certificates in one way.
 */
final class IssuersBehindCommas {

    private static final int MOST_WORDS = 6;

    private final Recognizers recognizers;

    IssuersBehindCommas(Recognizers recognizers) {
        this.recognizers = recognizers;
    }

    /** Where the certificates of a section are to be parted; nowhere, if one of them is written otherwise. */
    PhraseCut of(List<LabelledPassage> certificates) {
        boolean all = certificates.size() > 1 && certificates.stream().allMatch(this::mayHold);
        return all ? this::gap : PhraseCut.NOWHERE;
    }

    private boolean mayHold(LabelledPassage certificate) {
        List<Phrase> phrases = certificate.phrases();
        List<Phrase> names =
                phrases.stream().filter(phrase -> phrase.field() == Field.NAME).toList();
        return phrases.stream().noneMatch(phrase -> phrase.field() == Field.ISSUER)
                && names.size() == 1
                && names.get(0).parts().size() == 1
                && gap(names.get(0).parts().get(0).text()).isPresent();
    }

    private Optional<Span> gap(String text) {
        int comma = text.indexOf(", ");
        return comma > 0
                        && Brackets.depth(text, comma) == 0
                        && text.indexOf(',', comma + 1) < 0
                        && isName(text.substring(comma + 2))
                ? Optional.of(new Span(comma, comma + 2))
                : Optional.empty();
    }

    /** Rather than a level ({@code Associate}), a place, a year or a number of hours. */
    private boolean isName(String text) {
        List<Word> words = Words.of(text);
        return !words.isEmpty()
                && words.size() <= MOST_WORDS
                && Character.isUpperCase(text.codePointAt(0))
                && text.codePoints().noneMatch(Character::isDigit)
                && !recognizers.levels().isPhrase(words)
                && recognizers.titles().count(words) == 0
                && recognizers.places().score(text) == 0;
    }
}
