package dev.vitae.document;

import java.time.Instant;
import java.util.Optional;

/**
 * What the file says of itself.
 *
 * @param mediaType the type found from the content, such as {@code application/pdf}
 * @param name the file's name as it was handed in; only a label
 * @param title the document's title, where it has one
 * @param modified when the document was last changed, by its own metadata
 */
public record SourceMetadata(
        String mediaType, Optional<String> name, Optional<String> title, Optional<Instant> modified) {}
