package dev.vitae.extract;

import dev.vitae.extract.Verification.Evidence;
import dev.vitae.schema.normalize.NameNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person's name whose words stand in another order, or with others in front. Immutable. */
final class WrittenNames {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 120;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern PART = Pattern.compile("[^\\t\\n|•]+");

    private final TextFinder finder;
    private final NameNormalizer normalizer;

    WrittenNames(TextFinder finder, NameNormalizer normalizer) {
        this.finder = finder;
        this.normalizer = normalizer;
    }

    Optional<Evidence> find(String value) {
        List<String> words = BLANKS.splitAsStream(value.strip()).toList();
        for (int first = 1; first < words.size() && words.size() <= MOST_WORDS; first++) {
            List<String> turned = new ArrayList<>(words.subList(first, words.size()));
            turned.addAll(words.subList(0, first));
            Optional<Evidence> found = finder.find(String.join(" ", turned));
            if (found.isPresent()) {
                return found.map(evidence -> new Evidence(Match.NAME_ORDER, evidence.spans(), evidence.written()));
            }
        }
        return asSaid(value);
    }

    /** A part of a line that is this name as one says it. */
    private Optional<Evidence> asSaid(String value) {
        String wanted = Spelling.of(value).units();
        Matcher part = PART.matcher(finder.plain().text());
        while (part.find()) {
            boolean mayBe = part.end() - part.start() <= LONGEST && part.end() - part.start() >= value.length();
            if (mayBe
                    && Spelling.of(part.group()).length() >= wanted.length()
                    && normalizer
                            .normalize(part.group())
                            .filter(name -> Spelling.of(name).units().equals(wanted))
                            .isPresent()) {
                return finder.evidence(Match.NAME_ORDER, part.start(), part.end());
            }
        }
        return Optional.empty();
    }
}
