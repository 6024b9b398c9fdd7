package dev.vitae.extract;

import dev.vitae.schema.normalize.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The normalized forms of values that a resume has as written. Thread-safe. */
final class Forms {

    private final Normalizers normalizers;

    Forms(Normalizers normalizers) {
        this.normalizers = normalizers;
    }

    /**
     * The forms of the text, by their names.
     *
     * @param property what the value is: its JSON pointer without the numbers of items
     */
    Map<String, String> of(String property, String text) {
        Map<String, String> forms = new LinkedHashMap<>();
        switch (property) {
            case "/work/location" -> place(text, forms::put);
            default -> {
                // The resume itself has the normalized form, or there is none.
            }
        }
        return forms;
    }

    private void place(String text, BiConsumer<String, String> forms) {
        Optional<Place> place = normalizers.places().normalize(text);
        place.flatMap(Place::city).ifPresent(city -> forms.accept("city", city));
        place.flatMap(Place::region).ifPresent(region -> forms.accept("region", region));
        place.flatMap(Place::countryCode).ifPresent(code -> forms.accept("countryCode", code));
    }
}
