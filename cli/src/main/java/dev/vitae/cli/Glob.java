package dev.vitae.cli;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for paths that the shell has left to us: {@code *} and {@code ?} within a name, <code>**</code> for any
 * number of folders, none included, {@code [a-z]} and <code>{pdf,docx}</code>.
 *
 * @param base the folder to look in: all of the pattern before the first name that is one
 * @param matcher for paths below it
 */
record Glob(Path base, PathMatcher matcher) {

    private static final String SIGNS = "*?[{";

    /** The pattern, if the text is one. */
    static Optional<Glob> of(String text) {
        int first = 0;
        while (first < text.length() && SIGNS.indexOf(text.charAt(first)) < 0) {
            first++;
        }
        if (first == text.length()) {
            return Optional.empty();
        }
        int slash = text.lastIndexOf('/', first);
        Path base = Path.of(slash == 0 ? "/" : text.substring(0, Math.max(slash, 0)));
        String pattern = text.substring(slash + 1);
        try {
            return Optional.of(
                    new Glob(base, FileSystems.getDefault().getPathMatcher("glob:" + withNoFolder(pattern))));
        } catch (PatternSyntaxException e) {
            throw new UsageException("this pattern can't be understood: " + text + " (" + e.getDescription() + ")");
        }
    }

    /** Java wants a folder where a pattern says {@code **}; shells don't. */
    private static String withNoFolder(String pattern) {
        String all = "/" + pattern;
        return all.replace("/**/", "/{,**/}").substring(1);
    }

    /** Whether it fits a path below the base, or a folder on the way to it. */
    boolean fits(Path below) {
        for (int names = 1; names <= below.getNameCount(); names++) {
            if (matcher.matches(below.subpath(0, names))) {
                return true;
            }
        }
        return false;
    }
}
