package dev.vitae.extract;

import dev.vitae.document.Span;
import dev.vitae.extract.Verification.Evidence;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds words in a text, whatever the case, the breaks of lines and the signs between. Immutable. */
final class TextFinder {

    private static final int MOST_HITS = 500;
    private static final int SHORT = 2;
    private static final String IN_ADDRESS = "@._-+%";
    private static final String IN_HOST = "._-";
    private static final String WWW = "www.";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern SIGNS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}\\p{Pi}\\p{Pf}\"'`´\u2212]+");
    private static final Pattern MARKS = Pattern.compile("[\\x{300}-\\x{36F}]+");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final PlainText plain;
    private final Spelling spelling;
    private final String units;

    TextFinder(PlainText plain) {
        this.plain = plain;
        this.spelling = Spelling.of(plain.text());
        this.units = spelling.units();
    }

    PlainText plain() {
        return plain;
    }

    Spelling spelling() {
        return spelling;
    }

    /** The place where the words stand most alike; of such places the first. */
    Optional<Evidence> find(String value) {
        String bare = value.strip();
        Spelling wanted = Spelling.of(bare);
        if (wanted.length() == 0) {
            int at = plain.text().indexOf(bare);
            return at < 0 ? Optional.empty() : evidence(Match.WRITTEN, at, at + bare.length());
        }
        Optional<Hit> best = Optional.empty();
        for (Span words : hits(wanted)) {
            Optional<Hit> hit = judge(bare, wanted, words);
            if (hit.isPresent()
                    && (best.isEmpty() || hit.get().match().compareTo(best.get().match()) < 0)) {
                best = hit;
            }
            if (best.isPresent() && best.get().match() == Match.WRITTEN) {
                break;
            }
        }
        return best.flatMap(
                hit -> evidence(hit.match(), hit.span().start(), hit.span().end()));
    }

    private record Hit(Match match, Span span) {}

    /** The first place of the words in just these letters, small and capital. */
    Optional<Evidence> findExactly(String value) {
        return find(value).filter(evidence -> evidence.match() == Match.WRITTEN);
    }

    /** The first place where the signs are the same as well, as an address needs it; but for case and blanks. */
    Optional<Evidence> findWithSigns(String value, Match match) {
        String wanted = withoutBlanks(value);
        for (Span hit : hits(Spelling.of(value))) {
            if (withoutBlanks(text(hit)).equals(wanted)) {
                Match found = text(hit).equals(value) ? Match.WRITTEN : match;
                return evidence(found, hit.start(), hit.end());
            }
        }
        return Optional.empty();
    }

    /** The same of an address, which must not be a part of a longer one. */
    Optional<Evidence> findAddress(String value, Match match) {
        String wanted = withoutBlanks(value);
        for (Span hit : hits(Spelling.of(value))) {
            if (withoutBlanks(text(hit)).equals(wanted) && isWholeAddress(hit)) {
                return evidence(text(hit).equals(value) ? Match.WRITTEN : match, hit.start(), hit.end());
            }
        }
        return Optional.empty();
    }

    private boolean isWholeAddress(Span hit) {
        String text = plain.text();
        boolean joinedBefore = hit.start() > 1
                && IN_ADDRESS.indexOf(text.charAt(hit.start() - 1)) >= 0
                && Character.isLetterOrDigit(text.charAt(hit.start() - 2));
        boolean www = hit.start() >= WWW.length()
                && text.regionMatches(true, hit.start() - WWW.length(), WWW, 0, WWW.length());
        boolean joinedBehind = hit.end() + 1 < text.length()
                && IN_HOST.indexOf(text.charAt(hit.end())) >= 0
                && Character.isLetterOrDigit(text.charAt(hit.end() + 1));
        return (!joinedBefore || www) && !joinedBehind;
    }

    /** The first place where all these words stand at most {@code reach} characters from the first of them, in any order. */
    Optional<Evidence> findTogether(List<String> parts, int reach) {
        List<List<Span>> hits =
                parts.stream().map(part -> hits(Spelling.of(part))).toList();
        for (Span first : hits.get(0)) {
            List<Span> near = new ArrayList<>();
            for (List<Span> part : hits) {
                part.stream()
                        .filter(hit -> Math.abs(hit.start() - first.start()) <= reach)
                        .findFirst()
                        .ifPresent(near::add);
            }
            if (near.size() == parts.size()) {
                return Optional.of(joined(near));
            }
        }
        return Optional.empty();
    }

    private Evidence joined(List<Span> texts) {
        List<Span> spans = new ArrayList<>();
        texts.forEach(text -> spans.addAll(plain.spans(text.start(), text.end())));
        return new Evidence(
                Match.JOINED,
                spans,
                String.join(" … ", texts.stream().map(this::text).toList()));
    }

    /** Where the spelling stands as whole words: spans of the plain text. */
    private List<Span> hits(Spelling wanted) {
        List<Span> hits = new ArrayList<>();
        int length = wanted.length();
        if (length == 0) {
            return hits;
        }
        int at = units.indexOf(wanted.units());
        while (at >= 0 && hits.size() < MOST_HITS) {
            if (spelling.beginsWord(at) && spelling.endsWord(at + length)) {
                hits.add(textOf(at, at + length));
            }
            at = units.indexOf(wanted.units(), at + 1);
        }
        return hits;
    }

    /** The part of the plain text that the units stand for. */
    private Span textOf(int from, int to) {
        int last = spelling.place(to - 1);
        return new Span(
                spelling.place(from), last + Character.charCount(plain.text().codePointAt(last)));
    }

    /** The pieces of the spelling as one. */
    Evidence joinedPieces(List<Span> pieces) {
        return joined(
                pieces.stream().map(piece -> textOf(piece.start(), piece.end())).toList());
    }

    Optional<Evidence> evidence(Match match, int from, int to) {
        List<Span> spans = plain.spans(from, to);
        return spans.isEmpty() ? Optional.empty() : Optional.of(new Evidence(match, spans, text(new Span(from, to))));
    }

    private String text(Span span) {
        return LINE_END.matcher(plain.text().substring(span.start(), span.end()))
                .replaceAll(" ");
    }

    /** How much the words are like the value, with the signs at its ends where they stand there too. */
    private Optional<Hit> judge(String value, Spelling wanted, Span words) {
        int last = wanted.place(wanted.length() - 1);
        int behind = value.length() - last - Character.charCount(value.codePointAt(last));
        Span framed = new Span(
                Math.max(0, words.start() - wanted.place(0)),
                Math.min(plain.text().length(), words.end() + behind));
        String there = plain.text().substring(framed.start(), framed.end());
        if (there.equals(value)) {
            return Optional.of(new Hit(Match.WRITTEN, framed));
        }
        String core = text(words);
        if (wanted.length() <= SHORT && hasCapital(value) && !hasCapital(core)) {
            // "Go" and "IT" are not the words "go" and "it".
            return Optional.empty();
        }
        if (withoutSigns(there).equals(withoutSigns(value))) {
            return Optional.of(new Hit(Match.WRITTEN_OTHERWISE, framed));
        }
        boolean alike = withoutSigns(core).equals(withoutSigns(value));
        return Optional.of(new Hit(alike ? Match.WRITTEN_OTHERWISE : Match.SAME_LETTERS, words));
    }

    private static boolean hasCapital(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase);
    }

    private static String withoutBlanks(String text) {
        return BLANKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String withoutSigns(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SIGNS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT).replace("ß", "ss");
    }
}
