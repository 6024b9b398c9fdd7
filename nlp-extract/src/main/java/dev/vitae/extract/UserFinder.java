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
 * Finds users among the facts of a contact block whose network a picture tells, or a word that is no network's name that
 * we know: {@code ada-moss} and {@code Bakers: ada_moss}. Thread-safe.
 */
final class UserFinder {

    private static final double CONFIDENCE = 0.4;
    private static final Pattern BLOCK = Pattern.compile("[^\\s" + Separators.GLYPHS + "]+");
    private static final Pattern USER = Pattern.compile("[\\p{Ll}\\p{N}][\\p{Ll}\\p{N}._-]{1,38}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern TELLING = Pattern.compile(".*[\\p{N}_].*|.*\\p{L}[.-]\\p{L}.*");
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** A name of a network, and a user in a form that ordinary words don't have. */
    private static final Pattern LABELLED =
            Pattern.compile("(\\p{Lu}[\\p{L}\\p{N}.+-]{1,19}(?: \\p{L}{2,15})?):\\s*+(@\\S+|\\S*_\\S+|\\S+)");

    private static final Pattern AT_USER = Pattern.compile("@?[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,38}");
    /** The ends of hosts that people have of their own. */
    private static final Pattern HOST = Pattern.compile(
            ".*\\.(?:com|org|net|info|edu|gov|mil|example|name|app|dev|design|studio|tech|blog|online|site|website|xyz|art|"
                    + "photo|photos|photography|pics|codes|works|work|world|space|cloud|link|page|pro|store|shop|media|"
                    + "digital|agency|consulting|engineer|engineering|systems|software|solutions|academy|science|"
                    + "academia|health|law|legal|music|film|video|live|life|today|social|network|email|bio|vip|club|"
                    + "ninja|guru|expert|community|team|tools|run|fyi|zone|land|rocks|wiki|press|news|fun|top|cafe|"
                    + "berlin|paris|london|tokyo|wien|\\p{L}{2})");

    private final ProfileNormalizer profiles;

    UserFinder(Normalizers normalizers) {
        this.profiles = normalizers.profiles();
    }

    List<Mention> find(List<Line> lines, Optional<String> name) {
        Optional<UserOfName> person = name.map(UserOfName::new);
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i).strip();
            boolean wraps =
                    i + 1 < lines.size() && lines.get(i + 1).text().strip().startsWith("@");
            boolean isName = line.text().indexOf(' ') > 0
                    && name.filter(known -> NameInAddress.letters(known).equals(NameInAddress.letters(line.text())))
                            .isPresent();
            if (!wraps && !isName) {
                spans(line.text(), person)
                        .forEach(span -> found.add(Mention.of(
                                Field.PROFILE, line.narrow(span.start(), span.end()), Stage.RULE, CONFIDENCE)));
            }
        }
        return found;
    }

    private List<Span> spans(String text, Optional<UserOfName> person) {
        Matcher labelled = LABELLED.matcher(text);
        if (labelled.matches()) {
            return isLabelled(labelled.group(2), person) ? List.of(new Span(0, text.length())) : List.of();
        }
        List<Span> words = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            if (!SEPARATOR.matcher(block.group()).matches()) {
                words.add(new Span(block.start(), block.end()));
            }
        }
        List<Span> certain = words.stream()
                .filter(word -> isCertain(text.substring(word.start(), word.end()), person))
                .toList();
        boolean all = !certain.isEmpty()
                && words.stream()
                        .map(word -> text.substring(word.start(), word.end()))
                        .allMatch(word -> isCertain(word, person) || isTelling(word));
        return all ? words : certain;
    }

    private boolean isCertain(String word, Optional<UserOfName> person) {
        return (isUser(word) && person.filter(name -> name.made(word)).isPresent()) || isKnownForm(word);
    }

    /** Whether networks give users this form. */
    private boolean isKnownForm(String word) {
        return AT_USER.matcher(word).matches()
                && !word.startsWith("@")
                && profiles.normalize(word).flatMap(Profile::network).isPresent()
                && word.indexOf('.') < 0;
    }

    private static boolean isTelling(String word) {
        return isUser(word) && TELLING.matcher(word).matches();
    }

    private static boolean isUser(String word) {
        return USER.matcher(word).matches() && LETTER.matcher(word).find() && !isHost(word);
    }

    private static boolean isLabelled(String user, Optional<UserOfName> person) {
        return AT_USER.matcher(user).matches()
                && LETTER.matcher(user).find()
                && !isHost(user)
                && (user.startsWith("@")
                        || user.indexOf('_') > 0
                        || (isUser(user)
                                && person.filter(name -> name.made(user)).isPresent()));
    }

    private static boolean isHost(String word) {
        return HOST.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }
}
