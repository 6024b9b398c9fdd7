package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import dev.vitae.schema.normalize.NameNormalizer;
import dev.vitae.schema.normalize.ProfileNormalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Mends the name by the e-mail address and the accounts that the person made of it: finds the name where it was taken for
 * something else, and parts it from a headline that was taken for more of it. Thread-safe.
 */
final class NameMender {

    private static final Set<LineLabel> RUNNING =
            EnumSet.of(LineLabel.TEXT, LineLabel.ITEM, LineLabel.CONTINUATION, LineLabel.HEAD, LineLabel.ENTRY);
    private static final double CONFIDENCE = 0.6;
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*[,:/" + Separators.GLYPHS + "]\\s*\\S.*|\\s+\\p{Pd}\\s+\\S.*");

    private final NameNormalizer names;
    private final ProfileNormalizer profiles;
    private final Lexicon titles;

    NameMender(Recognizers recognizers) {
        this.names = recognizers.normalizers().names();
        this.profiles = recognizers.normalizers().profiles();
        this.titles = recognizers.titles();
    }

    /** The mentions of the contact sections, with the name as the addresses among them have it. */
    List<Mention> mend(List<Mention> mentions, List<LabelledSection> sections) {
        List<NameInAddress> addresses = mentions.stream()
                .flatMap(mention -> user(mention).stream())
                .map(NameInAddress::new)
                .toList();
        Optional<Mention> name = mentions.stream()
                .filter(mention -> mention.field() == Field.NAME)
                .findFirst();
        Optional<NameInAddress> agreeing = addresses.stream()
                .filter(address ->
                        name.filter(known -> address.agrees(known.text())).isPresent())
                .findFirst();
        if (agreeing.isPresent()) {
            return parted(mentions, name.orElseThrow(), agreeing.get());
        }
        List<Line> lines = lines(sections);
        return addresses.stream()
                .flatMap(address -> address.find(lines).stream())
                .findFirst()
                .map(line -> named(mentions, line))
                .orElse(mentions);
    }

    /** What the person calls themselves in an address. */
    private Optional<String> user(Mention mention) {
        return switch (mention.field()) {
            case EMAIL ->
                Optional.of(
                        mention.text().substring(0, Math.max(0, mention.text().indexOf('@'))));
            case PROFILE -> profiles.normalize(mention.text()).flatMap(profile -> profile.username());
            default -> Optional.empty();
        };
    }

    /** What may be a name, in a place where none is expected. */
    private static List<Line> lines(List<LabelledSection> sections) {
        return sections.stream()
                .filter(section -> section.kind() != SectionKind.REFERENCES)
                .map(LabelledSection::section)
                .flatMap(section -> Stream.concat(section.heading().stream(), section.lines().stream()))
                .filter(line -> !RUNNING.contains(line.label()))
                .map(LabelledLine::line)
                .toList();
    }

    private List<Mention> named(List<Mention> mentions, Line line) {
        List<Mention> mended = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.field() == Field.HEADLINE) {
                mention.behind(line).ifPresent(mended::add);
            } else if (mention.field() != Field.NAME) {
                mended.add(mention);
            }
        }
        mended.add(Mention.of(Field.NAME, line, Stage.RULE, CONFIDENCE));
        return mended;
    }

    /** Without the headline behind the name, if all that the address says stands before it. */
    private List<Mention> parted(List<Mention> mentions, Mention name, NameInAddress address) {
        Span inAddress = address.range(name.text()).orElseThrow();
        int end = inAddress.end() + names.letters(name.text().substring(inAddress.end()));
        String rest = name.text().substring(end);
        boolean oneLine = name.spans().size() == 1
                && name.spans().get(0).length() == name.text().length();
        if (inAddress.start() > 0 || !oneLine || !isHeadline(name.text().substring(0, end), rest)) {
            return mentions;
        }
        List<Mention> mended = new ArrayList<>(mentions);
        mended.replaceAll(mention -> mention.equals(name) ? name.narrow(0, end) : mention);
        if (mentions.stream().noneMatch(mention -> mention.field() == Field.HEADLINE)) {
            Span inner = Trimming.of(rest);
            mended.add(name.narrow(end + inner.start(), end + inner.end()).as(Field.HEADLINE));
        }
        return mended;
    }

    private boolean isHeadline(String name, String rest) {
        if (rest.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        boolean apart = SEPARATOR.matcher(rest).matches();
        boolean otherCase = isCapital(name) && !isCapital(rest);
        return apart || otherCase || titles.count(Words.of(rest)) > 0;
    }

    private static boolean isCapital(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }
}
