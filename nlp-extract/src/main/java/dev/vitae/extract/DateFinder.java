package dev.vitae.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the dates of an entry in its head: the grammar says where dates are and which end of a range, the model which of
 * them date the entry.
 */
final class DateFinder {

    private static final Set<Field> DATES = EnumSet.of(Field.START, Field.END, Field.DATE);

    private static final double DOUBTFUL = 0.5;

    private DateFinder() {}

    /** A date that the model takes for one of the entry's. */
    private record Dated(HeadDates.Placed placed, Field as, double probability) {

        DateMention date() {
            return placed.date();
        }

        boolean isBeside(Field field, List<Mention> said) {
            return said.stream()
                    .filter(mention -> mention.field() == field)
                    .findFirst()
                    .filter(placed::isBeside)
                    .isPresent();
        }
    }

    /**
     * The start and end of the entry, as far as it has them.
     *
     * @param underWay whether an only date is when it began
     * @param said what the head says besides: of two ranges, as of all years with an employer and of those in the role, its own
     *     is beside the title or at least not beside the employer
     */
    static List<Mention> range(LabelledPassage head, boolean underWay, List<Mention> said) {
        List<Dated> dates = dates(head);
        Optional<Dated> range = dates.stream()
                .filter(dated -> dated.date().isRange() && dated.date().from().isPresent())
                .max(Comparator.comparing((Dated dated) -> dated.isBeside(Field.TITLE, said))
                        .thenComparing(dated -> !dated.isBeside(Field.ORGANISATION, said))
                        .thenComparingDouble(Dated::probability));
        List<Mention> mentions = new ArrayList<>();
        if (range.isPresent()) {
            DateMention date = range.get().date();
            date.from().flatMap(part -> mention(range.get(), part, Field.START)).ifPresent(mentions::add);
            date.to().flatMap(part -> mention(range.get(), part, Field.END)).ifPresent(mentions::add);
            lasting(range.stream()).ifPresent(mentions::add);
            return mentions;
        }
        boolean begins = dates.size() == 1 && underWay;
        Set<Field> seen = EnumSet.noneOf(Field.class);
        for (Dated dated : dates) {
            Field field = begins || dated.as() == Field.START ? Field.START : Field.END;
            if (seen.add(field)) {
                dated.date().from().flatMap(part -> mention(dated, part, field)).ifPresent(mentions::add);
            }
        }
        if (!mentions.isEmpty()) {
            lasting(dates.stream()).ifPresent(mentions::add);
        }
        return mentions;
    }

    /** The one date of the entry: of a range, its start. */
    static Optional<Mention> date(LabelledPassage head) {
        return dates(head).stream()
                .max(Comparator.comparingDouble(Dated::probability))
                .flatMap(dated -> dated.date().from().flatMap(part -> mention(dated, part, Field.DATE)));
    }

    /** What says that it lasts, with the date in front of it if that is no date by itself: {@code since 2019}. */
    private static Optional<Mention> lasting(Stream<Dated> dates) {
        return dates.filter(dated -> dated.date().open())
                .findFirst()
                .flatMap(dated -> dated.placed()
                        .paragraph()
                        .slice(dated.date().start(), dated.date().end())
                        .map(words -> words.as(Field.LASTING, Stage.WORDS, dated.probability())));
    }

    private static List<Dated> dates(LabelledPassage head) {
        List<Dated> dates = new ArrayList<>();
        for (HeadDates.Placed placed : head.tokens().dates().dates()) {
            vote(head, placed).ifPresent(vote -> dates.add(new Dated(placed, vote.as(), vote.probability())));
        }
        return dates.isEmpty() ? last(head).stream().toList() : dates;
    }

    /** The only date of the head, if it ends a line behind a comma: whatever the model takes that for, it dates the entry. */
    private static Optional<Dated> last(LabelledPassage head) {
        List<HeadDates.Placed> placed = head.tokens().dates().dates();
        return placed.size() == 1 && placed.get(0).isLast()
                ? Optional.of(new Dated(placed.get(0), Field.END, DOUBTFUL))
                : Optional.empty();
    }

    private record Vote(Field as, double probability) {}

    /** What most of the date's words are taken for; empty if that is no date. */
    private static Optional<Vote> vote(LabelledPassage head, HeadDates.Placed placed) {
        Map<Field, Double> votes = new EnumMap<>(Field.class);
        double against = 0;
        int count = 0;
        for (int i = 0; i < head.fields().size(); i++) {
            PassageTokens.PassageWord word = head.tokens().words().get(i);
            if (word.isSign()
                    || word.date() == PassageTokens.InDate.BETWEEN
                    || !placed.contains(word.line(), word.token())
                    || leads(word, placed)) {
                continue;
            }
            count++;
            Optional<Field> field = head.fields().get(i).filter(DATES::contains);
            if (field.isPresent()) {
                votes.merge(field.get(), head.probabilities().get(i), Double::sum);
            } else {
                against += head.probabilities().get(i);
            }
        }
        double sum = votes.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum <= against || count == 0) {
            return Optional.empty();
        }
        double sure = Math.min(1, sum / count);
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(best -> new Vote(best.getKey(), sure));
    }

    /** Whether a word stands before what it dates: {@code since}, {@code from}. */
    private static boolean leads(PassageTokens.PassageWord word, HeadDates.Placed placed) {
        return placed.date()
                .from()
                .filter(part -> placed.start(word.line(), word.token())
                        .filter(start -> start < part.start())
                        .isPresent())
                .isPresent();
    }

    private static Optional<Mention> mention(Dated dated, DateMention.Part part, Field field) {
        return dated.placed()
                .paragraph()
                .slice(part.start(), part.end())
                .map(words -> words.as(field, Stage.WORDS, dated.probability()));
    }
}
