package dev.vitae.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Checks documents against the published schemas of JSON Resume, and their dates against the calendar.
 *
 * <p>JSON Schema leaves it open whether {@code format} is checked. By default it is for 1.3.1 and isn't for 1.0.0: that
 * version alone wants a full date for a certificate, which resumes seldom give, and what else has a format ({@code uri},
 * {@code email}) has the same in both. {@link #assertingFormats()} checks it for both.
 *
 * <p>Thread-safe; make one and keep it, since a schema is loaded on its first use. Opens no connection.
 */
public final class ResumeValidator {

    private static final String NO_JSON = "json";
    private static final String PATTERN = "pattern";

    private final boolean assertFormats;
    private final SchemaRegistry registry =
            SchemaRegistry.withDialects(List.of(ours(Dialects.getDraft4()), ours(Dialects.getDraft7())));
    private final Map<SchemaVersion, Schema> schemas = new ConcurrentHashMap<>();

    private ResumeValidator(boolean assertFormats) {
        this.assertFormats = assertFormats;
    }

    private static Dialect ours(Dialect published) {
        return Dialect.builder(published).format(new EmailSyntax()).build();
    }

    /** A validator that checks formats where the class says. */
    public static ResumeValidator create() {
        return new ResumeValidator(false);
    }

    /** A validator that checks formats for every version. */
    public static ResumeValidator assertingFormats() {
        return new ResumeValidator(true);
    }

    /** What is wrong with a JSON text; nothing if it is valid. A text that is no JSON is one problem. */
    public List<SchemaProblem> validate(String json, SchemaVersion version) {
        try {
            return validate(JsonText.parse(json), version);
        } catch (InvalidResumeJsonException e) {
            return List.of(new SchemaProblem(e.pointer(), NO_JSON, e.reason()));
        }
    }

    /** What is wrong with a resume, written as {@link ResumeJson#write} does; nothing if it is valid. */
    public List<SchemaProblem> validate(Resume resume, SchemaVersion version) {
        return validate((Object) resume.write(), version);
    }

    private List<SchemaProblem> validate(Object document, SchemaVersion version) {
        boolean formats = assertFormats || version != SchemaVersion.V1_0_0;
        List<Error> errors = schemas.computeIfAbsent(version, this::load)
                .validate(
                        JsonNodes.of(document),
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(formats)));
        Stream<SchemaProblem> broken = errors.stream().map(error -> problem(error, version));
        Stream<SchemaProblem> dates = DateFields.withoutDate(document).entrySet().stream()
                .map(date -> new SchemaProblem(date.getKey(), PATTERN, ProblemWording.notADate(date.getValue())));
        return Stream.concat(broken, dates).distinct().toList();
    }

    private Schema load(SchemaVersion version) {
        try (InputStream in = Objects.requireNonNull(
                ResumeValidator.class.getResourceAsStream(version.resource()), version::resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return registry.getSchema(JsonNodes.of(JsonText.parse(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SchemaProblem problem(Error error, SchemaVersion version) {
        String pointer = error.getInstanceLocation().toString();
        JsonNode found = error.getInstanceNode();
        String message = switch (error.getKeyword()) {
            case "type" -> ProblemWording.mismatch(error.getSchemaNode().asString(), JsonNodes.plain(found));
            case PATTERN -> ProblemWording.notADate(JsonNodes.plain(found));
            case "format" -> ProblemWording.wrongFormat(error.getSchemaNode().asString(), JsonNodes.plain(found));
            case "additionalProperties" -> ProblemWording.unknownProperty(error.getProperty(), version);
            default -> error.getMessage();
        };
        String place = error.getProperty() == null ? pointer : JsonPointers.append(pointer, error.getProperty());
        return new SchemaProblem(place, error.getKeyword(), message);
    }
}
