package dev.vitae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.ReadingProblem;
import dev.vitae.document.UnreadableDocumentException;
import dev.vitae.extract.Problem;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say is so. */
class DocumentationTest {

    private static final Pattern FAILURE = Pattern.compile("new Fail(?:ure|edException)\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern LISTED = Pattern.compile("^\\| `([a-z0-9-]+)` ", Pattern.MULTILINE);

    @Test
    void everyProblemCodeIsListed() throws Exception {
        Set<String> listed = new TreeSet<>();
        Matcher rows = LISTED.matcher(Repository.read("docs/problems.md"));
        while (rows.find()) {
            listed.add(rows.group(1));
        }

        assertThat(listed).containsAll(codesOfReading()).containsAll(codesOfExtraction()).containsAll(codesOfCommands());
    }

    @Test
    void theReadmeShowsWhatTheMainCommandPrints() {
        String readme = Repository.read("README.md");

        assertThat(readme).contains(Repository.read("samples/short-text/resume.txt"));
        assertThat(readme).contains(Repository.read("samples/short-text/expected.json"));
    }

    @Test
    void theReadmeListsTheExitCodes() {
        assertThat(Repository.read("README.md")).contains("| 0 |", "| 1 |", "| 2 |", "| 3 |");
    }

    private static Set<String> codesOfReading() throws ReflectiveOperationException {
        Set<String> codes = new TreeSet<>();
        Arrays.stream(ReadingProblem.Code.values()).forEach(code -> codes.add(code.id()));
        for (Class<?> kind : UnreadableDocumentException.class.getPermittedSubclasses()) {
            Object failure = kind.getConstructor(String.class).newInstance("");
            codes.add(((UnreadableDocumentException) failure).code());
        }
        return codes;
    }

    private static Set<String> codesOfExtraction() throws IllegalAccessException {
        Set<String> codes = new TreeSet<>();
        for (Field field : Problem.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof String code) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static Set<String> codesOfCommands() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Repository.ROOT.resolve("cli/src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher failures = FAILURE.matcher(Files.readString(source));
                while (failures.find()) {
                    codes.add(failures.group(1));
                }
            }
        }
        return codes;
    }
}
