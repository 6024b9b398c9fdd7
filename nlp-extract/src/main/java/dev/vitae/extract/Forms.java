package dev.vitae.extract;

import dev.vitae.schema.normalize.Place;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The normalized forms of values that a resume has as written. {@code docs/trace.md} lists them by the names they have here.
 * Thread-safe.
 */
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
            case "/work/location" -> normalizers.places().normalize(text).ifPresent(place -> place(place, forms));
            case "/work/name", "/volunteer/organization" ->
                normalizers.employers().normalize(text).ifPresent(name -> forms.put("employer", name));
            case "/education/studyType" ->
                normalizers.degrees().normalize(text).ifPresent(level -> forms.put("isced2011", "" + level.number()));
            case "/education/score" -> score(text, forms);
            case "/languages/language" ->
                normalizers.languages().normalize(text).ifPresent(tag -> forms.put("language", tag));
            case "/languages/fluency" -> fluency(text, forms);
            case "/skills/name", "/skills/keywords" ->
                normalizers.skills().normalize(text).ifPresent(name -> forms.put("skill", name));
            default -> {
                // The resume itself has the normalized form, or there is none.
            }
        }
        return forms;
    }

    private static void place(Place place, Map<String, String> forms) {
        place.city().ifPresent(city -> forms.put("city", city));
        place.region().ifPresent(region -> forms.put("region", region));
        place.countryCode().ifPresent(code -> forms.put("countryCode", code));
    }

    private void score(String text, Map<String, String> forms) {
        normalizers.scores().normalize(text).ifPresent(score -> {
            forms.put("scale", id(score.kind()));
            score.value().ifPresent(value -> forms.put("value", value.toPlainString()));
            score.max().ifPresent(max -> forms.put("max", max.toPlainString()));
            score.honours().ifPresent(honours -> forms.put("honours", id(honours)));
        });
    }

    private void fluency(String text, Map<String, String> forms) {
        normalizers.fluencies().normalize(text).ifPresent(fluency -> {
            fluency.cefr().ifPresent(level -> forms.put("cefr", level.name()));
            fluency.proficiency().ifPresent(proficiency -> forms.put("proficiency", proficiency.label()));
        });
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
