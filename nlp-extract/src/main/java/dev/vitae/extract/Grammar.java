package dev.vitae.extract;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A TokensRegex grammar: a rule a line, each of which may name those above it. Case does not count. Thread-safe.
 *
 * @param rules as they are written
 * @param pattern the last of them, which is the one that is searched
 */
record Grammar(List<String> rules, TokenSequencePattern pattern) {

    /** How words are compared. */
    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    Grammar {
        rules = List.copyOf(rules);
    }

    /** Reads the grammar of a resource beside this class. */
    static Grammar read(String resource) {
        Env env = TokenSequencePattern.getNewEnv();
        env.setDefaultStringMatchFlags(NodePattern.CASE_INSENSITIVE | NodePattern.UNICODE_CASE);
        env.setDefaultStringPatternFlags(FLAGS);
        List<String> rules = Lexicon.lines(resource);
        String last = "";
        for (String rule : rules) {
            int equals = rule.indexOf('=');
            last = rule.substring(equals + 1).strip();
            env.bind(rule.substring(0, equals).strip(), TokenSequencePattern.compile(env, last));
        }
        return new Grammar(rules, TokenSequencePattern.compile(env, last));
    }
}
