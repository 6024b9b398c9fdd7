package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A school's mark with its label, such as {@code Grade: GPA 3.71}. */
final class LabelledScore {

    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:(?:final |overall )?grade|score|marks?|result|abschlussnote|note|gesamtnote|mention|nota|calificación|promedio|voto|cijfer)\\s*[:–-]\\s*(?=\\S)");
    private static final Pattern SELF = Pattern.compile("(?i)^(?:c?gpa|notendurchschnitt|moyenne)\\b.{0,40}$");

    private LabelledScore() {}

    static Optional<Mention> find(Paragraph paragraph) {
        Line line = paragraph.lines().get(0);
        Matcher label = LABEL.matcher(line.text());
        if (label.find()) {
            return Optional.of(
                    Mention.of(Field.SCORE, line.narrow(label.end(), line.text().length()), 0.8));
        }
        return SELF.matcher(line.text()).matches() ? Optional.of(Mention.of(Field.SCORE, line, 0.7)) : Optional.empty();
    }
}
