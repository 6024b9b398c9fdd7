package dev.vitae.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The roles under one employer, which only the first of them names: in a line of its own, or in one before that of the
 * first title. Goes from entry to entry; not thread-safe.
 */
final class RoleGroup {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private Optional<Mention> employer = Optional.empty();

    /** What is said of an employer without a title; empty if there is one. */
    private List<Mention> years = List.of();

    private boolean alone;
    private boolean leading;

    /** Whether an employer in a line of its own heads the entries. */
    boolean isHeaded() {
        return alone;
    }

    /** Whether the entry is no more than the employer of the roles that follow. */
    boolean isHead(List<Mention> mentions) {
        return mentions.size() == 1 && mentions.get(0).field() == Field.ORGANISATION;
    }

    /** The employer of a role that names none; empty if it is not of the group. */
    Optional<Mention> employerOf(Entry entry, List<Mention> mentions) {
        Optional<Mention> title = find(mentions, Field.TITLE);
        boolean dated = find(mentions, Field.START).isPresent();
        return title.isPresent()
                        && isWithinYears(mentions)
                        && (alone || (leading && dated && isFirstLine(entry, title.get())))
                ? employer
                : Optional.empty();
    }

    /** Starts a group, perhaps of one, with an entry that names its employer. */
    void start(Mention own, Entry entry, List<Mention> mentions) {
        employer = Optional.of(own);
        alone = isHead(mentions) || standsAlone(own, entry);
        boolean untitled = find(mentions, Field.TITLE).isEmpty();
        years = untitled ? mentions : List.of();
        leading = find(mentions, Field.TITLE)
                .filter(title -> isFirstLine(entry, own) && !isFirstLine(entry, title))
                .isPresent();
    }

    /** Whether the role is of the years that the employer's own line has, if it has any. */
    private boolean isWithinYears(List<Mention> role) {
        Optional<Integer> from = year(years, Field.START);
        Optional<Integer> to = year(years, Field.END);
        Optional<Integer> began = year(role, Field.START);
        return began.isEmpty()
                || (from.filter(year -> began.get() < year).isEmpty()
                        && to.filter(year -> began.get() > year).isEmpty());
    }

    private static Optional<Integer> year(List<Mention> mentions, Field field) {
        return find(mentions, field)
                .map(mention -> YEAR.matcher(mention.text()))
                .filter(Matcher::find)
                .map(year -> Integer.valueOf(year.group()));
    }

    /** Whether a line of the head says no more than this, as that does which heads a group of roles. */
    private static boolean standsAlone(Mention employer, Entry entry) {
        return entry.head().stream()
                .anyMatch(line -> line.line().span().contains(employer.spans().get(0))
                        && Trimming.of(line.line()).words().length()
                                <= employer.text().length());
    }

    private static boolean isFirstLine(Entry entry, Mention mention) {
        return !entry.head().isEmpty()
                && entry.head().get(0).line().span().contains(mention.spans().get(0));
    }

    private static Optional<Mention> find(List<Mention> mentions, Field field) {
        return mentions.stream().filter(mention -> mention.field() == field).findFirst();
    }
}
