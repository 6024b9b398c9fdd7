package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import dev.vitae.schema.Profile;
import dev.vitae.schema.normalize.ProfileNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds accounts that are written without their address: {@code GitHub: ada}, {@code ada (GitHub)}, {@code @ada}, or the
 * network on one line and the user on the next. Thread-safe.
 */
final class AccountFinder {

    private static final double CONFIDENCE = 0.7;
    private static final int MOST_WORDS = 3;
    private static final Pattern BLOCK = Pattern.compile("[^\\s|]+");
    private static final Pattern USER = Pattern.compile("@?[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,38}");
    private static final Pattern HOST = Pattern.compile(".*\\.(?:com|org|net|info|edu|io|me|dev|example|\\p{L}{2})");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** What a user's name has and an ordinary word has not. */
    private static final Pattern TELLING = Pattern.compile("@.*|.*[\\p{N}_].*|.*\\p{L}[.-]\\p{L}.*");

    private static final Pattern SIGN = Pattern.compile("[:,;]$");
    private static final Pattern DASH = Pattern.compile("[:\\p{Pd}]");

    private final ProfileNormalizer profiles;

    AccountFinder(Normalizers normalizers) {
        this.profiles = normalizers.profiles();
    }

    /**
     * The accounts on the lines.
     *
     * @param name the person's name, of which users' names are often made
     */
    List<Mention> find(List<Line> lines, Optional<String> name) {
        List<Mention> found = new ArrayList<>();
        Optional<Line> above = Optional.empty();
        for (Line line : lines) {
            Line bare = line.strip();
            Optional<Line> network = above;
            if (network.isPresent() && isUser(bare.text(), name)) {
                found.add(new Paragraph(List.of(network.get(), bare)).as(Field.PROFILE, Stage.RULE, CONFIDENCE));
            } else {
                for (Span span : spans(bare.text(), name)) {
                    found.add(Mention.of(Field.PROFILE, bare.narrow(span.start(), span.end()), Stage.RULE, CONFIDENCE));
                }
            }
            above = isNetwork(bare.text()) ? Optional.of(bare) : Optional.empty();
        }
        return found;
    }

    private boolean isNetwork(String text) {
        return profiles.network(SIGN.matcher(text).replaceFirst("")).isPresent();
    }

    private List<Span> spans(String text, Optional<String> name) {
        List<Span> words = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            words.add(new Span(block.start(), block.end()));
        }
        List<Span> found = new ArrayList<>();
        if (words.size() == 1 && text.startsWith("@") && isUser(text, name)) {
            found.add(words.get(0));
        }
        for (int i = 0; i < words.size(); i++) {
            Optional<Span> span = span(text, words, i, name);
            if (span.isPresent()) {
                found.add(span.get());
                while (i + 1 < words.size()
                        && words.get(i + 1).end() <= span.get().end()) {
                    i++;
                }
            }
        }
        return found;
    }

    /** The account that begins with word {@code at}. */
    private Optional<Span> span(String text, List<Span> words, int at, Optional<String> name) {
        int start = words.get(at).start();
        for (int next = Math.min(words.size() - 1, at + MOST_WORDS); next > at; next--) {
            String before = text.substring(start, words.get(next - 1).end());
            int user = DASH.matcher(word(text, words, next)).matches() ? next + 1 : next;
            if (isNetwork(before) && user < words.size()) {
                String written = SIGN.matcher(word(text, words, user)).replaceFirst("");
                if (isUser(written, name) || (before.endsWith(":") && isSmall(written))) {
                    return Optional.of(new Span(start, words.get(user).start() + written.length()));
                }
            }
        }
        int slash = word(text, words, at).indexOf('/');
        if (slash > 0 && isNetwork(word(text, words, at).substring(0, slash))) {
            return Optional.of(words.get(at))
                    .filter(span -> USER.matcher(text.substring(start + slash + 1, span.end()))
                            .matches());
        }
        return behind(text, words.get(at));
    }

    /** {@code ada (GitHub)}. */
    private Optional<Span> behind(String text, Span user) {
        int open = text.indexOf('(', user.end());
        int close = text.indexOf(')', user.end());
        boolean bracket =
                open > 0 && close > open && text.substring(user.end(), open).isBlank();
        return bracket
                        && USER.matcher(text.substring(user.start(), user.end()))
                                .matches()
                        && isNetwork(text.substring(open + 1, close))
                ? Optional.of(new Span(user.start(), close + 1))
                : Optional.empty();
    }

    private static String word(String text, List<Span> words, int at) {
        return text.substring(words.get(at).start(), words.get(at).end());
    }

    /** Whether the text must be a user's name, and no word that stands behind a network for another reason. */
    private boolean isUser(String text, Optional<String> name) {
        return USER.matcher(text).matches()
                && LETTER.matcher(text).find()
                && !HOST.matcher(text).matches()
                && !isNetwork(text)
                && (TELLING.matcher(text).matches()
                        || name.filter(known -> new NameInAddress(text).agrees(known))
                                .isPresent());
    }

    private static boolean isSmall(String text) {
        return USER.matcher(text).matches()
                && text.equals(text.toLowerCase(Locale.ROOT))
                && LETTER.matcher(text).find()
                && !HOST.matcher(text).matches();
    }

    /** Whether two mentions say the same account, with its address or without. */
    boolean isSame(Mention one, Mention other) {
        Optional<Profile> first = profiles.normalize(one.text());
        Optional<Profile> second = profiles.normalize(other.text());
        return first.isPresent()
                && second.isPresent()
                && first.get().username().equals(second.get().username())
                && (first.get().network().isEmpty()
                        || first.get().network().equals(second.get().network()));
    }
}
