package dev.vitae.schema;

import java.util.Arrays;
import java.util.Optional;

/** A published version of the JSON Resume schema. A copy of each lies in this package. */
public enum SchemaVersion {
    /** In JSON Schema draft-04; closed at the top to properties that it doesn't know. */
    V1_0_0("1.0.0", "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"),

    /** In JSON Schema draft-07, open to other properties. */
    V1_3_1("1.3.1", "https://unpkg.com/@jsonresume/schema@1.3.1/schema.json");

    private final String id;
    private final String url;

    SchemaVersion(String id, String url) {
        this.id = id;
        this.url = url;
    }

    /** The version of that id, if there is one. */
    public static Optional<SchemaVersion> ofId(String id) {
        return Arrays.stream(values()).filter(version -> version.id.equals(id)).findFirst();
    }

    /** The number, such as {@code 1.0.0}. */
    public String id() {
        return id;
    }

    /** Where it is published: what the property {@code $schema} of a resume says. Nothing here ever opens it. */
    public String url() {
        return url;
    }

    /** The name of the copy, a resource beside this class. */
    public String resource() {
        return "json-resume-" + id + ".schema.json";
    }
}
