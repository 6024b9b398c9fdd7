package dev.vitae.training;

import dev.vitae.extract.Field;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import dev.vitae.training.Persona.Account;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints a scraped profile: headings by signs, either with its lines or flattened to one. Thread-safe. */
final class DumpPrinter implements Printer {

    /** What stands before and after a name, a headline, a heading, and the first line of an entry. */
    private record Signs(String name, String headline, String heading, String entry, String after) {}

    private static final List<Signs> FLAT = List.of(
            new Signs("# ", "> ", "## ", "### ", ""),
            new Signs("# ", "> ", "## ", "### ", ""),
            new Signs("# ", "", "## ", "### ", ""),
            new Signs("# ", "## ", "### ", "#### ", ""),
            new Signs("# ", "## ", "### ", "#### ", ""),
            new Signs("# ", "> ", "# ", "## ", ""));

    private static final List<Signs> LINES = List.of(
            new Signs("# ", "> ", "## ", "### ", ""),
            new Signs("# ", "", "## ", "### ", ""),
            new Signs("# ", "## ", "### ", "#### ", ""),
            new Signs("", "", "", "", ""),
            new Signs("", "", "## ", "", ""),
            new Signs("", "", "**", "**", "**"),
            new Signs("", "", "=== ", "", " ==="),
            new Signs("", "", "--- ", "", " ---"),
            new Signs("", "", ">> ", "> ", ""),
            new Signs("# ", "", "## ", "**", "**"));

    @Override
    public Printout print(Persona persona, Sheet sheet, Style style, Dice dice) {
        boolean flat = style.layout().family() == Layout.Family.DUMP_FLAT;
        Signs signs = dice.pick(flat ? FLAT : LINES);
        List<Row> rows = new ArrayList<>();
        sheet.rows().forEach(row -> rows.add(withDatesApart(row)));
        profile(persona, style).ifPresent(account -> addProfile(account, rows));
        List<String> parts = new ArrayList<>();
        int lastEntry = -1;
        boolean unmarkedFirst = flat && dice.chance(30);
        boolean proseRunsOn = !flat && dice.chance(20);
        boolean afterHeading = false;
        LineLabel last = LineLabel.NOISE;
        for (Row row : rows) {
            boolean first = row.entry() >= 0 && row.entry() != lastEntry && !row.bullet();
            lastEntry = row.entry() >= 0 ? row.entry() : lastEntry;
            if (row.label().isHeading() && !flat) {
                parts.add("");
            }
            String words = unmarkedFirst && afterHeading && row.bullet() ? text(row) : marked(row, first, signs, style);
            if (proseRunsOn && last == LineLabel.HEAD && row.label() == LineLabel.TEXT) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " " + words);
            } else {
                parts.add(words);
            }
            afterHeading = row.label().isHeading();
            last = row.label();
        }
        boolean ruled = flat && dice.chance(70);
        for (String line : source(persona, dice)) {
            parts.add(ruled ? "--- " + line : line);
            rows.add(Row.of(SectionKind.SOURCE, LineLabel.NOISE, line));
        }
        String joined = String.join(flat ? " " : "\n", parts) + (flat ? "" : "\n");
        return new Printout(joined.getBytes(StandardCharsets.UTF_8), rows);
    }

    /** The account whose address the scrape gives among the facts of contact. */
    static Optional<Account> profile(Persona persona, Style style) {
        // Layouts take turns by the person's number, so the number alone must not decide.
        boolean told = style.layout().medium() == Layout.Medium.DUMP && new Dice(~persona.number()).chance(50);
        return persona.contact().accounts().stream().filter(account -> told).findFirst();
    }

    /** Below the last fact of contact. */
    private static void addProfile(Account account, List<Row> rows) {
        int at = rows.size();
        while (at > 0 && rows.get(at - 1).label() != LineLabel.CONTACT) {
            at--;
        }
        if (at > 0) {
            String url = account.url().startsWith("http") ? account.url() : "https://" + account.url();
            List<Run> runs = List.of(Run.of("Profile: "), Run.of(Field.URL, url));
            rows.add(at, Row.of(rows.get(at - 1).section(), LineLabel.CONTACT, runs));
        }
    }

    /** What the scrape says of itself. */
    private static List<String> source(Persona persona, Dice dice) {
        List<String> lines = new ArrayList<>();
        if (dice.chance(50)) {
            lines.add("Source: https://www.example.com/in/" + persona.number());
        }
        if (dice.chance(25)) {
            lines.add(
                    "Last updated: 20" + dice.between(10, 25) + "-0" + dice.between(1, 9) + "-" + dice.between(10, 28));
        }
        return lines;
    }

    /** The reader cuts heads before their dates. */
    private static Row withDatesApart(Row row) {
        int at = 0;
        while (at < row.main().size()
                && row.main()
                        .get(at)
                        .field()
                        .filter(field -> field == Field.START)
                        .isEmpty()) {
            at++;
        }
        boolean splits = row.label() == LineLabel.HEAD
                && at > 0
                && at < row.main().size()
                && row.right().isEmpty();
        return splits
                ? row.withMain(row.main().subList(0, at))
                        .withRight(row.main().subList(at, row.main().size()))
                : row;
    }

    private static String marked(Row row, boolean first, Signs signs, Style style) {
        String text = text(row);
        if (row.label() == LineLabel.NAME) {
            return signs.name() + text;
        }
        if (row.label() == LineLabel.HEADLINE) {
            return signs.headline() + text;
        }
        if (row.label().isHeading()) {
            return signs.heading() + text + signs.after();
        }
        boolean starred = signs.entry().equals("**");
        return row.bullet()
                ? style.marks().bullet() + " " + text
                : first ? signs.entry() + text + (starred ? "**" : "") : text;
    }

    private static String text(Row row) {
        StringBuilder line = new StringBuilder();
        for (List<Run> cell : row.cells()) {
            if (!cell.isEmpty()) {
                line.append(line.length() > 0 ? " " : "").append(Row.text(cell));
            }
        }
        return line.toString();
    }
}
