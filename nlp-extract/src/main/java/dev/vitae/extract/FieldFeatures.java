package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import dev.vitae.extract.PassageTokens.InDate;
import dev.vitae.extract.PassageTokens.Joint;
import dev.vitae.extract.PassageTokens.PassageWord;
import dev.vitae.extract.Segment.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** What can be seen of a token in the head of an entry, a contact block or a list that may tell what it says. */
final class FieldFeatures {

    /** What a token is taken for until it is labelled. */
    static final String NOTHING = "O";

    private static final int LONGEST_AFFIX = 3;

    private final PassageTokens tokens;
    private final Siblings siblings;
    private final Siblings chunkSiblings;
    private final int rows;
    private final int mostRows;
    private final Recognizers recognizers;
    private final int[] segmentOf;
    private final int[] chunkOf;
    private final List<List<Span>> schools;

    /** How many segments have each trait. */
    private final Map<Trait, Integer> traitsOfSegments = new EnumMap<>(Trait.class);

    /** How many lines before each tell more than dates. */
    private final int[] rowsBefore;

    private FieldFeatures(
            PassageTokens tokens, Siblings siblings, Siblings chunkSiblings, int mostRows, Recognizers recognizers) {
        this.rows = rows(tokens);
        this.mostRows = mostRows;
        this.tokens = tokens;
        this.siblings = siblings;
        this.chunkSiblings = chunkSiblings;
        this.recognizers = recognizers;
        this.segmentOf = byToken(tokens.segments(), tokens.words().size());
        this.chunkOf = byToken(tokens.chunks(), tokens.words().size());
        this.schools = tokens.passage().lines().stream()
                .map(line -> schools(line.line().text()))
                .toList();
        tokens.segments()
                .forEach(segment -> segment.traits().forEach(trait -> traitsOfSegments.merge(trait, 1, Integer::sum)));
        this.rowsBefore = rowsBefore(tokens);
    }

    private static int[] rowsBefore(PassageTokens head) {
        int[] before = new int[head.passage().lines().size() + 1];
        head.segments().stream().filter(FieldFeatures::tells).forEach(segment -> before[segment.line() + 1] = 1);
        Arrays.parallelPrefix(before, Integer::sum);
        return before;
    }

    /** Where the known names of schools stand in a line. */
    private List<Span> schools(String line) {
        if (tokens.passage().list()) {
            return List.of();
        }
        List<Word> words = Words.of(line);
        return recognizers.schoolNames().find(words).stream()
                .map(name -> new Span(
                        words.get(name.from()).start(), words.get(name.to() - 1).end()))
                .toList();
    }

    private static int[] byToken(List<Segment> segments, int size) {
        int[] byToken = new int[size];
        for (int number = 0; number < segments.size(); number++) {
            Segment segment = segments.get(number);
            Arrays.fill(byToken, segment.from(), segment.to(), number);
        }
        return byToken;
    }

    /** The features of each word of a section's passages. */
    static List<List<TokenFeatures>> of(List<PassageTokens> section, Recognizers recognizers) {
        Siblings segments = Siblings.ofSegments(section);
        Siblings chunks = Siblings.ofChunks(section);
        int mostRows = section.stream()
                .filter(passage -> !passage.passage().list())
                .mapToInt(FieldFeatures::rows)
                .max()
                .orElse(0);
        return section.stream()
                .map(passage -> new FieldFeatures(passage, segments, chunks, mostRows, recognizers).words())
                .toList();
    }

    private List<TokenFeatures> words() {
        List<List<String>> ofSegments = IntStream.range(0, tokens.segments().size())
                .mapToObj(this::segment)
                .toList();
        List<List<String>> ofChunks =
                tokens.chunks().stream().map(FieldFeatures::traits).toList();
        List<List<String>> chunkPlaces = IntStream.range(0, tokens.chunks().size())
                .mapToObj(this::chunkPlace)
                .toList();
        List<TokenFeatures> words = new ArrayList<>();
        for (int i = 0; i < tokens.words().size(); i++) {
            List<String> shared = word(i);
            List<List<String>> own = List.of(
                    shared,
                    ofSegments.get(segmentOf[i]),
                    affixes(i),
                    ofChunks.get(chunkOf[i]),
                    List.of("joint-" + tokens.words().get(i).joint()),
                    chunkPlaces.get(chunkOf[i]),
                    looks(i));
            words.add(new TokenFeatures(own, shared, edge(i)));
        }
        return words;
    }

    private List<String> word(int i) {
        PassageWord word = tokens.words().get(i);
        String text = word.token().text();
        List<String> features = new ArrayList<>();
        if (word.date() != InDate.NO) {
            features.add(word.range() ? "range-" + word.date() : "date-" + word.date());
            return features;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        features.add("w=" + lower);
        features.add("shape=" + shape(text));
        if (word.isSign()) {
            return features;
        }
        List<Word> words = Words.of(text);
        add(features, "in-title", recognizers.titles().count(words) > 0);
        add(features, "in-organisation", recognizers.organisations().count(words) > 0);
        add(features, "in-school", recognizers.schools().count(words) > 0);
        knownSchool(word, features);
        add(features, "in-degree", recognizers.degrees().count(words) > 0);
        add(features, "in-language", recognizers.languages().count(words) > 0);
        add(features, "in-level", recognizers.levels().count(words) > 0);
        add(features, "in-subject", recognizers.subjects().count(words) > 0);
        add(features, "city", recognizers.places().isCity(text));
        add(features, "region", recognizers.places().isRegion(text));
        add(
                features,
                "country",
                text.length() > 2 && recognizers.places().country(text).isPresent());
        return features;
    }

    private void knownSchool(PassageWord word, List<String> features) {
        Token token = word.token();
        for (Span school : schools.get(word.line())) {
            if (school.start() <= token.start() && token.end() <= school.end()) {
                features.add("known-school");
                add(features, "known-school-first", token.start() == school.start());
                add(features, "known-school-last", token.end() == school.end());
            }
        }
    }

    private static void add(List<String> features, String name, boolean holds) {
        if (holds) {
            features.add(name);
        }
    }

    private static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        char before = 0;
        for (int i = 0; i < word.length() && shape.length() < 5; i++) {
            char c = word.charAt(i);
            char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
            if (kind != before) {
                shape.append(kind);
            }
            before = kind;
        }
        boolean capitals = word.length() > 1 && shape.toString().equals("X");
        return capitals ? "XX" : shape.toString();
    }

    /** What all words of a segment have in common. */
    private List<String> segment(int number) {
        Segment segment = tokens.segments().get(number);
        List<String> features = new ArrayList<>();
        String section = tokens.passage().section().name();
        LabelledLine labelled = tokens.passage().lines().get(segment.line());
        features.add("section-" + section);
        features.add("line-" + section + labelled.label());
        features.add("at-" + (tokens.passage().list() ? "list" : String.valueOf(Math.min(segment.line(), 4))) + "."
                + Math.min(segment.slot(), 3));
        features.add("segment-" + segment.brief());
        segment.traits().forEach(trait -> features.add("segment." + trait));
        features.add("before-" + near(number - 1));
        features.add("after-" + near(number + 1));
        features.add("length" + LineFeatures.bucket(segment.to() - segment.from(), 1.5, 3.5, 6.5, 12.5));
        if (!tokens.passage().list()) {
            traitsOfSegments.forEach((trait, uses) ->
                    add(features, "elsewhere-" + trait, uses > (segment.traits().contains(trait) ? 1 : 0)));
            features.add("segments" + Math.min(tokens.segments().size(), 6));
            features.add(row(segment) + "-" + section);
        }
        siblings.describe(segment, tokens.passage(), "", features);
        look(labelled.line(), features);
        return features;
    }

    /** The lines of a head that tell more than dates. */
    private static int rows(PassageTokens head) {
        return (int) head.segments().stream()
                .filter(FieldFeatures::tells)
                .mapToInt(Segment::line)
                .distinct()
                .count();
    }

    private static boolean tells(Segment segment) {
        return !segment.traits().contains(Trait.DATE) && !segment.traits().contains(Trait.RANGE);
    }

    /** On which of its head's lines it stands, and whether others have more: then what they tell goes for this one, too. */
    private String row(Segment segment) {
        int before = rowsBefore[segment.line()];
        return "row" + Math.min(before, 4) + "of" + Math.min(rows, 5) + (rows < mostRows ? "-fewer" : "");
    }

    private String near(int number) {
        return number < 0 || number >= tokens.segments().size()
                ? "none"
                : tokens.segments().get(number).brief();
    }

    private static void look(Line line, List<String> features) {
        features.add((line.style().bold() ? "bold" : "light") + (line.style().italic() ? "-italic" : ""));
        if (line.isHeading()) {
            features.add("heading");
        }
        if (line.bullet().isPresent()) {
            features.add("bullet");
        }
        if (line.cell().isPresent()) {
            features.add("cell" + Math.min(line.cell().get().column(), 3));
        }
    }

    private List<String> affixes(int i) {
        PassageWord word = tokens.words().get(i);
        String text = word.token().text().toLowerCase(Locale.ROOT);
        return text.length() > LONGEST_AFFIX && word.date() == InDate.NO
                ? List.of(
                        "prefix=" + text.substring(0, LONGEST_AFFIX),
                        "suffix=" + text.substring(text.length() - LONGEST_AFFIX),
                        "suffix=" + text.substring(text.length() - LONGEST_AFFIX + 1))
                : List.of();
    }

    private static List<String> traits(Segment chunk) {
        List<String> features = new ArrayList<>();
        features.add("chunk-" + chunk.brief());
        chunk.traits().forEach(trait -> features.add("chunk." + trait));
        return features;
    }

    /** Where a chunk stands in its segment, and what stands around it. */
    private List<String> chunkPlace(int number) {
        Segment chunk = tokens.chunks().get(number);
        Segment segment = tokens.segments().get(segmentOf[chunk.from()]);
        List<PassageWord> words = tokens.words();
        List<String> features = new ArrayList<>();
        Joint before = words.get(chunk.from()).joint();
        Joint after = chunk.to() < words.size() ? words.get(chunk.to()).joint() : Joint.START;
        String section = tokens.passage().section().name();
        features.add("chunk-joint-" + before);
        features.add("chunk-end-" + after);
        features.add(section + "-" + before + "-" + after);
        features.add("segment-joint-" + words.get(segment.from()).joint());
        int first = number - chunkOf[segment.from()];
        int last = chunkOf[segment.to() - 1] - number;
        features.add("chunk" + Math.min(first, 4));
        features.add("chunk" + Math.min(first, 4) + chunk.brief());
        features.add("chunk" + Math.min(first, 3) + "of" + Math.min(first + last, 4) + section);
        features.add("chunk-left" + Math.min(last, 3) + chunk.brief());
        chunkSiblings.describe(chunk, tokens.passage(), "chunk-", features);
        features.add("first=" + words.get(segment.from()).token().text().toLowerCase(Locale.ROOT));
        features.add("last=" + words.get(segment.to() - 1).token().text().toLowerCase(Locale.ROOT));
        return features;
    }

    /** How the word looks, and what it parts. */
    private List<String> looks(int i) {
        List<String> features = new ArrayList<>();
        PassageWord word = tokens.words().get(i);
        if (!word.look().isEmpty()) {
            features.add("look-" + word.look());
        }
        Line line = tokens.passage().lines().get(word.line()).line();
        int at = line.span().start() + word.token().start();
        line.links().stream()
                .filter(link -> link.span().start() <= at && at < link.span().end())
                .findFirst()
                .ifPresent(link -> features.add(link.target().startsWith("mailto:") ? "mail-link" : "link"));
        if (word.isSign() && i + 1 < tokens.words().size() && i > 0) {
            features.add("between-" + chunk(i - 1).brief() + "," + chunk(i + 1).brief());
        }
        return features;
    }

    private Segment chunk(int i) {
        return tokens.chunks().get(chunkOf[i]);
    }

    private List<String> edge(int i) {
        PassageWord word = tokens.words().get(i);
        List<String> features = new ArrayList<>();
        features.add("joint-" + word.joint());
        features.add(tokens.passage().section() + "-" + word.joint());
        if (word.isSign()) {
            features.add("sign=" + word.token().text());
        }
        if (i > 0) {
            PassageWord before = tokens.words().get(i - 1);
            if (before.isSign()) {
                features.add("after-sign=" + before.token().text());
            }
            if (word.restyled()) {
                features.add("restyled");
                features.add("restyled-" + tokens.passage().section());
            } else if (!word.look().isEmpty()) {
                features.add("same-look");
            }
            if (before.date() != word.date()) {
                features.add("date" + before.date() + word.date());
            }
        }
        return features;
    }
}
