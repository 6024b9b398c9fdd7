package dev.vitae.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.util.regex.Pattern;

/**
 * The format {@code email} as JSON Schema means it: a mailbox of RFC 5321, on any host. The library's own check knows a
 * list of top-level domains, and refuses those that are newer than the list or belong to a company's own network.
 */
final class EmailSyntax implements Format {

    private static final int LONGEST = 254;

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

    private static final Pattern MAILBOX = Pattern.compile("(?:" + ATOM + "(?:\\." + ATOM + ")*|\"[^\"\\\\\\p{Cc}]+\")@"
            + "(?:" + LABEL + "(?:\\." + LABEL + ")*|\\[[0-9A-Za-z:.]+])");

    @Override
    public String getName() {
        return "email";
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        return value.length() <= LONGEST && MAILBOX.matcher(value).matches();
    }
}
