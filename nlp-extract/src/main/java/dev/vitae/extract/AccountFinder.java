package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import dev.vitae.schema.Profile;
import dev.vitae.schema.normalize.ProfileNormalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private static final String FEDIVERSE = "@[\\w.-]{1,63}+@(?:[\\w-]{1,63}\\.){1,5}\\p{L}{2,24}";
    private static final Pattern USER = Pattern.compile(FEDIVERSE + "|@?[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,38}");
    private static final Pattern SERVER_USER = Pattern.compile(FEDIVERSE);
    private static final Pattern HOST = Pattern.compile(".*\\.(?:com|org|net|info|edu|io|me|dev|example|\\p{L}{2})");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** What a user's name has and an ordinary word has not. */
    private static final Pattern TELLING = Pattern.compile("@.*|.*[\\p{N}_].*|.*\\p{L}[.-]\\p{L}.*");

    private static final String SIGNS = ":,;";
    private static final Pattern SLASH = Pattern.compile("/$");
    private static final Pattern DASH = Pattern.compile("[:\\p{Pd}]");

    /** {@code /in/ada-moss}, the end of an address at LinkedIn. */
    private static final Pattern IN = Pattern.compile("(?:linkedin)?/?in/(?=[^/]+/?$)");

    private static final Pattern SERVER_PAGE = Pattern.compile("https?://([^/]+)/(@[^/@]+)/?");

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
        return profiles.network(withoutSign(text)).isPresent();
    }

    private List<Span> spans(String text, Optional<String> name) {
        List<Span> words = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            words.add(new Span(block.start(), block.end()));
        }
        List<Span> found = new ArrayList<>();
        if (words.size() == 1
                && text.startsWith("@")
                && isUser(text, name)
                && !SERVER_USER.matcher(text).matches()) {
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
        int last = profiles.mayBeginNetwork(word(text, words, at)) ? Math.min(words.size() - 1, at + MOST_WORDS) : at;
        for (int next = last; next > at; next--) {
            String before = text.substring(start, words.get(next - 1).end());
            int user = DASH.matcher(word(text, words, next)).matches() ? next + 1 : next;
            if (user < words.size() && isNetwork(before)) {
                String written = withoutSign(word(text, words, user));
                boolean sign = before.endsWith(":") || user > next;
                boolean certain = sign || !profiles.isWord(before) || isOf(written, name);
                if ((certain && isUser(written, name)) || (before.endsWith(":") && isSmall(written, before))) {
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
        String alone = withoutSign(word(text, words, at));
        if (isServerUser(alone) || isEndOfAddress(alone, name)) {
            return Optional.of(new Span(start, start + alone.length()));
        }
        return behind(text, words.get(at));
    }

    /** Without the sign that it ends with, if it does. */
    private static String withoutSign(String text) {
        int last = text.length() - 1;
        return last >= 0 && SIGNS.indexOf(text.charAt(last)) >= 0 ? text.substring(0, last) : text;
    }

    private static boolean isServerUser(String text) {
        return text.startsWith("@") && SERVER_USER.matcher(text).matches();
    }

    private boolean isEndOfAddress(String text, Optional<String> name) {
        if (text.indexOf('/') < 0) {
            return false;
        }
        Matcher in = IN.matcher(text);
        return in.lookingAt() && isUser(SLASH.matcher(text.substring(in.end())).replaceFirst(""), name);
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
        return isServerUser(text)
                || isKnownForm(text)
                || (USER.matcher(text).matches()
                        && LETTER.matcher(text).find()
                        && !HOST.matcher(text).matches()
                        && !isNetwork(text)
                        && (TELLING.matcher(text).matches() || isOf(text, name)));
    }

    /** Whether it is the user of a network that gives users a form of their own, as ORCID does. */
    private boolean isKnownForm(String text) {
        return !text.contains("@")
                && text.indexOf('/') < 0
                && text.indexOf(' ') < 0
                && profiles.normalize(text).flatMap(Profile::network).isPresent()
                && !HOST.matcher(text).matches();
    }

    private static boolean isOf(String text, Optional<String> name) {
        return name.filter(known -> new NameInAddress(text).agrees(known) || new UserOfName(known).made(text))
                .isPresent();
    }

    private boolean isSmall(String text, String network) {
        return USER.matcher(text).matches()
                && !profiles.isWord(withoutSign(network))
                && text.equals(text.toLowerCase(Locale.ROOT))
                && LETTER.matcher(text).find()
                && !HOST.matcher(text).matches();
    }

    /** Whether two mentions say the same account, with its address or without. */
    boolean isSame(Mention one, Mention other) {
        Optional<Profile> first = profiles.ofAccount(one.text());
        Optional<Profile> second = profiles.ofAccount(other.text());
        return first.isPresent()
                && second.isPresent()
                && names(first.get()).stream().anyMatch(name -> isAmong(name, names(second.get())))
                && (first.get().network().isEmpty()
                        || second.get().network().isEmpty()
                        || first.get().network().equals(second.get().network()));
    }

    /** A name with a host may be torn where a column ends. */
    private static boolean isAmong(String name, Set<String> names) {
        boolean host = name.indexOf('@', 1) > 0 && name.indexOf('.') > 0;
        return names.stream().anyMatch(other -> other.equals(name) || (host && other.startsWith(name)));
    }

    /** What the account is called: by its user, and on a server of the fediverse with the host behind. */
    private static Set<String> names(Profile profile) {
        Set<String> names = new HashSet<>();
        profile.username().map(name -> name.toLowerCase(Locale.ROOT)).ifPresent(names::add);
        profile.url()
                .map(SERVER_PAGE::matcher)
                .filter(Matcher::matches)
                .ifPresent(page -> names.add((page.group(2) + "@" + page.group(1)).toLowerCase(Locale.ROOT)));
        return names;
    }
}
