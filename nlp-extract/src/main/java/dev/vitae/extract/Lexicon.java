package dev.vitae.extract;

import edu.stanford.nlp.ling.tokensregex.matcher.Match;
import edu.stanford.nlp.ling.tokensregex.matcher.TrieMap;
import edu.stanford.nlp.ling.tokensregex.matcher.TrieMapMatcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A list of phrases to look up in running words, as CoreNLP's RegexNER does: the longest phrase wins, case does not
 * count. Thread-safe once built.
 */
final class Lexicon {

    private final TrieMap<String, Boolean> phrases = new TrieMap<>();
    private final TrieMapMatcher<String, Boolean> matcher = new TrieMapMatcher<>(phrases);

    Lexicon(Collection<String> entries) {
        for (String entry : entries) {
            phrases.put(words(entry), Boolean.TRUE);
        }
    }

    /** Reads the phrases of a resource beside this class, one a line; a line that starts with {@code #} is a comment. */
    static Lexicon read(String resource) {
        return new Lexicon(lines(resource));
    }

    static List<String> lines(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource not found: " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** The words of a text as the lexicon compares them: lower case, cut at everything that is no part of a word. */
    static List<String> words(String text) {
        return Words.of(text).stream().map(Word::key).toList();
    }

    /** How many of the words stand in a phrase of this lexicon. */
    int count(List<Word> words) {
        // Most words begin no phrase, and the matcher is slow to find out.
        if (words.stream().allMatch(word -> phrases.getChildTrie(word.key()) == null)) {
            return 0;
        }
        int count = 0;
        for (Match<String, Boolean> match : matcher.findNonOverlapping(keys(words))) {
            count += match.getEnd() - match.getBegin();
        }
        return count;
    }

    /** Whether the whole text is one phrase of this lexicon. */
    boolean isPhrase(String text) {
        List<Word> words = Words.of(text);
        return !words.isEmpty()
                && prefix(words).filter(count -> count == words.size()).isPresent();
    }

    /** How many words from the start are one phrase, the longest; empty if none is. */
    Optional<Integer> prefix(List<Word> words) {
        Optional<Integer> longest = Optional.empty();
        TrieMap<String, Boolean> node = phrases;
        for (int i = 0; i < words.size(); i++) {
            node = node.getChildTrie(words.get(i).key());
            if (node == null) {
                break;
            }
            if (node.getValue() != null) {
                longest = Optional.of(i + 1);
            }
        }
        return longest;
    }

    private static List<String> keys(List<Word> words) {
        return words.stream().map(Word::key).toList();
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
