package dev.vitae.schema.normalize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an employer without what stands around it, as one would search for it: {@code Acme Software GmbH & Co. KG
 * (formerly Initech)} is {@code Acme Software}.
 *
 * <p>Taken off are legal forms, remarks in brackets or behind a sign ({@code (remote)}, {@code via agency}), the place at a
 * stock exchange, and signs at either end. Brackets that belong to the name, such as an abbreviation, stay, and so does the
 * case of letters. Where nothing else would be left, the text stays: SAS is an employer, too. Immutable and thread-safe;
 * make one and keep it.
 */
public final class EmployerNormalizer {

    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 6;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2007]+");
    private static final Pattern SIGNS_BEFORE = Pattern.compile("^[\\s,;:|/•·*\\p{Pd}&+]++(?=.)");
    private static final Pattern SIGNS_BEHIND = Pattern.compile("[\\s,;:|/•·*\\p{Pd}&]+$");
    private static final Pattern LAST_BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]{1,200})[)\\]]$");
    private static final Pattern LAST_PART = Pattern.compile("(?:\\s[\\p{Pd}|•·]\\s|,\\s|\\s/\\s)([^,|•·/()]{2,60})$");
    private static final Pattern BEHIND_COMMA = Pattern.compile("(?:,|\\s\\p{Pd}|;)\\s([^,;]{3,100})$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private final Set<String> formsAsWritten = new HashSet<>();
    private final Set<String> forms = new HashSet<>();
    private final Set<String> formsBefore = new HashSet<>();
    private final Set<String> remarks = new HashSet<>();
    private final Set<String> openings = new HashSet<>();

    private EmployerNormalizer() {
        for (String line : ResourceLines.of("employer-words.txt")) {
            int tab = line.indexOf('\t');
            String phrase = line.substring(tab + 1);
            switch (line.substring(0, tab)) {
                case "exact" -> formsAsWritten.add(phrase);
                case "first" -> formsBefore.add(phrase);
                case "form" -> forms.add(key(phrase));
                case "remark" -> remarks.add(Folding.fold(phrase));
                case "opens" -> openings.add(Folding.fold(phrase));
                default -> throw new IllegalStateException(line);
            }
        }
    }

    public static EmployerNormalizer create() {
        return new EmployerNormalizer();
    }

    /** The name by itself; empty only if the text has no letter or digit, or is longer than any name. */
    public Optional<String> normalize(String text) {
        String name = SPACES.matcher(text).replaceAll(" ").strip();
        if (name.length() > LONGEST || !WORD.matcher(name).find()) {
            return Optional.empty();
        }
        String before = "";
        while (!name.equals(before)) {
            before = name;
            name = orElse(withoutSigns(name), name);
            name = orElse(withoutBracket(name), name);
            name = orElse(withoutRemark(name), name);
            name = orElse(withoutForm(name), name);
            name = orElse(withoutFormBefore(name), name);
        }
        return Optional.of(name);
    }

    private static String orElse(String shorter, String name) {
        return WORD.matcher(shorter).find() ? shorter.strip() : name;
    }

    private static String withoutSigns(String name) {
        return SIGNS_BEHIND.matcher(SIGNS_BEFORE.matcher(name).replaceFirst("")).replaceFirst("");
    }

    private String withoutBracket(String name) {
        Matcher bracket = LAST_BRACKET.matcher(name);
        return bracket.find()
                        && (isRemark(bracket.group(1))
                                || isForm(List.of(bracket.group(1).split(" ", -1))))
                ? name.substring(0, bracket.start())
                : name;
    }

    private String withoutRemark(String name) {
        Matcher part = LAST_PART.matcher(name);
        if (part.find() && isRemark(part.group(1))) {
            return name.substring(0, part.start());
        }
        Matcher behindComma = BEHIND_COMMA.matcher(name);
        return behindComma.find() && opens(behindComma.group(1)) ? name.substring(0, behindComma.start()) : name;
    }

    private boolean isRemark(String text) {
        return remarks.contains(Folding.fold(text)) || opens(text);
    }

    private boolean opens(String text) {
        String folded = Folding.fold(text);
        int first = folded.indexOf(' ');
        int second = first < 0 ? -1 : folded.indexOf(' ', first + 1);
        return (first > 0 && openings.contains(folded.substring(0, first)))
                || (second > 0 && openings.contains(folded.substring(0, second)))
                || (folded.indexOf(':') > 0 && openings.contains(folded.substring(0, folded.indexOf(':'))));
    }

    private String withoutForm(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
        for (int length = Math.min(MOST_WORDS, words.size() - 1); length > 0; length--) {
            int from = words.size() - length;
            if (isForm(words.subList(from, words.size()))) {
                return String.join(" ", words.subList(0, from));
            }
        }
        return name;
    }

    private boolean isForm(List<String> words) {
        String written = String.join(" ", words);
        return formsAsWritten.contains(written) || forms.contains(key(written));
    }

    private String withoutFormBefore(String name) {
        int blank = name.indexOf(' ');
        return blank > 0 && formsBefore.contains(name.substring(0, blank)) ? name.substring(blank + 1) : name;
    }

    private static String key(String form) {
        return form.toLowerCase(Locale.ROOT).replace(".", "").replace(",", "");
    }
}
