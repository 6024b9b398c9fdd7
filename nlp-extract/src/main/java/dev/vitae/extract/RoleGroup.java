package dev.vitae.extract;

import java.util.List;
import java.util.Optional;

/**
 * The roles under one employer, which only the first of them names: in a line of its own, or in one before that of the
 * first title. Goes from entry to entry; not thread-safe.
 */
final class RoleGroup {

    private Optional<Mention> employer = Optional.empty();

    /** What is said of an employer without a title; empty if there is one. */
    private List<Mention> untitled = List.of();

    /** The same until a role takes it, or it turns out to be a job by itself. */
    private List<Mention> held = List.of();

    private boolean alone;
    private boolean leading;

    /** Whether an employer in a line of its own heads the entries. */
    boolean isHeaded() {
        return alone;
    }

    /**
     * Makes the entry, which names no employer, a role under the one before, if it is that: with its employer, and what is said
     * of that. Tells whether it was.
     */
    boolean take(Entry entry, List<Mention> mentions) {
        Optional<Mention> title = find(mentions, Field.TITLE);
        boolean dated = find(mentions, Field.START).isPresent();
        boolean role = employer.isPresent()
                && title.isPresent()
                && isWithinYears(mentions)
                && (alone || !held.isEmpty() || (leading && dated && isFirstLine(entry, title.get())));
        if (role) {
            employer.ifPresent(mentions::add);
            untitled.stream()
                    .filter(said -> said.field() == Field.PLACE
                            && find(mentions, Field.PLACE).isEmpty())
                    .forEach(mentions::add);
            held.stream()
                    .filter(said -> said.field() == Field.SUMMARY
                            && find(mentions, Field.SUMMARY).isEmpty())
                    .forEach(mentions::add);
            alone |= !held.isEmpty();
            held = List.of();
        }
        return role;
    }

    /** What was said of an employer that turns out to have no roles, as a job by itself; empty if nothing was. */
    List<Mention> release() {
        List<Mention> job = held;
        held = List.of();
        return job;
    }

    /** Starts a group, perhaps of one, with an entry that names its employer; tells whether it waits for its roles. */
    boolean start(Mention own, Entry entry, List<Mention> mentions) {
        employer = Optional.of(own);
        boolean titled = find(mentions, Field.TITLE).isPresent();
        alone = mentions.size() == 1 || standsAlone(own, entry);
        untitled = titled ? List.of() : List.copyOf(mentions);
        leading = find(mentions, Field.TITLE)
                .filter(title -> isFirstLine(entry, own) && !isFirstLine(entry, title))
                .isPresent();
        boolean waits = !titled && find(mentions, Field.HIGHLIGHT).isEmpty();
        held = waits ? untitled : List.of();
        return waits;
    }

    /** Whether the role is of the years that the employer's own line has, if it has any. */
    private boolean isWithinYears(List<Mention> role) {
        Optional<Integer> from = year(untitled, Field.START);
        Optional<Integer> to = year(untitled, Field.END);
        Optional<Integer> began = year(role, Field.START);
        return began.isEmpty()
                || (from.filter(year -> began.get() < year).isEmpty()
                        && to.filter(year -> began.get() > year).isEmpty());
    }

    private static Optional<Integer> year(List<Mention> mentions, Field field) {
        return find(mentions, field).flatMap(Mention::year);
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
