package dev.vitae.schema.normalize;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A skill to the name it is known by: {@code JS} and {@code ECMAScript} are {@code JavaScript}, {@code k8s} is {@code
 * Kubernetes}, {@code Postgres} is {@code PostgreSQL}.
 *
 * <p>Names are compared without case, accents, blanks, dots, hyphens and slashes, but with every sign that tells skills apart
 * ({@code C}, {@code C++}, {@code C#}, {@code .NET}). A skill that is not known has no other name than the one that was
 * written. The names come from simple-icons and from a list of our own. They are read when first asked. Immutable and
 * thread-safe; make one and keep it.
 */
public final class SkillNormalizer {

    private static final int LONGEST = 80;

    private static final Pattern NO_DIFFERENCE = Pattern.compile("[\\s._\\-/,'()]");

    /** In front of a name the dot is a part of it. */
    private static final Pattern DOT_BEFORE = Pattern.compile("^\\.[a-z]");

    private final SortedLines names = new SortedLines("skills.txt");

    private SkillNormalizer() {}

    public static SkillNormalizer create() {
        return new SkillNormalizer();
    }

    /** The name that the skill is known by, if it is known. */
    public Optional<String> normalize(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String key = key(text);
        return key.isEmpty() ? Optional.empty() : names.find(key);
    }

    static String key(String text) {
        String folded = Folding.fold(text);
        String bare = NO_DIFFERENCE.matcher(folded).replaceAll("");
        return DOT_BEFORE.matcher(folded).find() ? "." + bare : bare;
    }
}
