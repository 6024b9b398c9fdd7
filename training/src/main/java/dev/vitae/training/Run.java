package dev.vitae.training;

import dev.vitae.extract.Field;
import java.util.Locale;
import java.util.Optional;

/**
 * Words that are printed in one look and say one thing.
 *
 * @param text the words as they are printed
 * @param field what they say
 * @param look how they stand out
 * @param link the address behind them
 */
record Run(String text, Optional<Field> field, Look look, Optional<String> link) {

    static Run of(String text) {
        return new Run(text, Optional.empty(), Look.PLAIN, Optional.empty());
    }

    static Run of(Field field, String text) {
        return new Run(text, Optional.of(field), Look.PLAIN, Optional.empty());
    }

    Run in(Look other) {
        return new Run(other.caps() ? text.toUpperCase(Locale.ROOT) : text, field, other, link);
    }

    /** With what makes the other look stand out besides. */
    Run with(Look other) {
        return in(new Look(
                look.bold() || other.bold(),
                look.italic() || other.italic(),
                look.accent() || other.accent(),
                look.caps() || other.caps()));
    }

    Run to(String address) {
        return new Run(text, field, look, Optional.of(address));
    }
}
