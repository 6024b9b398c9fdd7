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
import java.util.ArrayList;
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

    /** Of the words that phrases begin with: each word of a resume is looked up in each lexicon, and most are in none. */
    private final WordFilter beginnings;

    Lexicon(Collection<String> entries) {
        List<String> first = new ArrayList<>();
        for (String entry : entries) {
            List<String> words = words(entry);
            phrases.put(words, Boolean.TRUE);
            first.addAll(words.subList(0, Math.min(1, words.size())));
        }
        this.beginnings = new WordFilter(first);
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
        // The matcher is slow to find out that no word begins a phrase.
        if (!mayHold(words)) {
            return 0;
        }
        int count = 0;
        for (Match<String, Boolean> match : matcher.findNonOverlapping(keys(words))) {
            count += match.getEnd() - match.getBegin();
        }
        return count;
    }

    private boolean mayHold(List<Word> words) {
        for (Word word : words) {
            if (beginnings.mayHold(word.key()) && phrases.getChildTrie(word.key()) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the whole text is one phrase of this lexicon. */
    boolean isPhrase(String text) {
        return isPhrase(Words.of(text));
    }

    /** Whether the words are one phrase of this lexicon. */
    boolean isPhrase(List<Word> words) {
        return !words.isEmpty()
                && prefix(words).filter(count -> count == words.size()).isPresent();
    }

    /** How many words from the start are one phrase, the longest; empty if none is. */
    Optional<Integer> prefix(List<Word> words) {
        if (words.isEmpty() || !beginnings.mayHold(words.get(0).key())) {
            return Optional.empty();
        }
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
