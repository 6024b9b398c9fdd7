package dev.vitae.training;

import dev.vitae.schema.ResumeJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a corpus to a folder: {@code GenerateCorpus --documents N --seed S --out DIR}.
 *
 * <p>For each document its file in {@code docs}, its gold in {@code gold} and its labels in {@code labels} ({@code .tsv}:
 * label, section, fields as {@code FIELD:from-to}, text; a line each). {@code documents.tsv} lists all with layout, persona,
 * language, the folds by layout and by persona, and the share of sure lines; {@code alignment.tsv} has that share by family
 * of layouts. {@code manifest.jsonl} lists file, gold and family, as the scorers and {@code bench/calibration} want it. The
 * same seed writes the same bytes.
 */
public final class GenerateCorpus {

    /** So many parts a corpus is split into, by layout and by persona. */
    public static final int FOLDS = 5;

    private GenerateCorpus() {}

    /** Runs the command. */
    public static void main(String[] args) throws IOException {
        int documents = 100;
        long seed = 1;
        Path out = Path.of("corpus");
        for (int i = 0; i + 1 < args.length; i += 2) {
            switch (args[i]) {
                case "--documents" -> documents = Integer.parseInt(args[i + 1]);
                case "--seed" -> seed = Long.parseLong(args[i + 1]);
                case "--out" -> out = Path.of(args[i + 1]);
                default ->
                    throw new IllegalArgumentException(
                            "usage: GenerateCorpus --documents N --seed S --out DIR; not " + args[i]);
            }
        }
        write(documents, seed, out);
    }

    /** The number of the fold that holds a layout out. */
    public static int layoutFold(String layout) {
        return Integer.parseInt(layout.substring(layout.lastIndexOf('-') + 1)) % FOLDS;
    }

    /** The number of the fold that holds a person out. */
    public static int personaFold(long persona) {
        // Layouts take turns by the number itself, so the fold must not follow it.
        return new Dice(persona).between(0, FOLDS - 1);
    }

    static void write(int documents, long seed, Path out) throws IOException {
        for (String folder : List.of("docs", "gold", "labels")) {
            Files.createDirectories(out.resolve(folder));
        }
        Corpus corpus = Corpus.create(seed);
        Map<String, double[]> shares = new TreeMap<>();
        try (BufferedWriter list = Files.newBufferedWriter(out.resolve("documents.tsv"));
                BufferedWriter manifest = Files.newBufferedWriter(out.resolve("manifest.jsonl"))) {
            list.write("file\tlayout\tpersona\tlanguage\tlayoutFold\tpersonaFold\taligned\tkept\n");
            for (int number = 0; number < documents; number++) {
                LabelledDocument document = corpus.document(number);
                boolean kept = document.aligned() >= Corpus.ENOUGH;
                String name = String.format(Locale.ROOT, "%06d", number);
                String file = name + "." + document.extension();
                list.write(String.join(
                        "\t",
                        file,
                        document.layout(),
                        String.valueOf(document.persona()),
                        document.language().getLanguage(),
                        String.valueOf(layoutFold(document.layout())),
                        String.valueOf(personaFold(document.persona())),
                        String.format(Locale.ROOT, "%.4f", document.aligned()),
                        String.valueOf(kept)));
                list.write('\n');
                double[] share = shares.computeIfAbsent(family(document.layout()), family -> new double[] {0, 0, 0});
                share[0]++;
                share[1] += document.aligned();
                share[2] += kept ? 1 : 0;
                if (kept) {
                    Files.write(out.resolve("docs").resolve(file), document.bytes());
                    Files.writeString(out.resolve("gold").resolve(name + ".json"), ResumeJson.write(document.gold()));
                    Files.write(out.resolve("labels").resolve(name + ".tsv"), labels(document));
                    manifest.write(String.format(
                            Locale.ROOT,
                            "{\"file\": \"docs/%s\", \"gold\": \"gold/%s.json\", \"renderer\": \"%s\"}\n",
                            file,
                            name,
                            family(document.layout())));
                }
            }
        }
        Files.write(out.resolve("alignment.tsv"), alignment(shares));
    }

    private static String family(String layout) {
        return layout.substring(0, layout.lastIndexOf('-'));
    }

    private static List<String> alignment(Map<String, double[]> shares) {
        return shares.entrySet().stream()
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%s\t%d\t%.4f\t%.4f",
                        entry.getKey(),
                        (int) entry.getValue()[0],
                        entry.getValue()[1] / entry.getValue()[0],
                        entry.getValue()[2] / entry.getValue()[0]))
                .toList();
    }

    private static List<String> labels(LabelledDocument document) {
        return document.lines().stream().map(GenerateCorpus::label).toList();
    }

    private static String label(LabelledLine line) {
        StringBuilder fields = new StringBuilder();
        for (FieldSpan field : line.fields()) {
            fields.append(fields.length() > 0 ? " " : "")
                    .append(field.field())
                    .append(':')
                    .append(field.from())
                    .append('-')
                    .append(field.to());
        }
        return String.join(
                "\t",
                line.label().name(),
                line.section().name(),
                fields,
                line.line().text().replace('\t', '⇥'));
    }
}
