package dev.vitae.training;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A city.
 *
 * @param name its name
 * @param region the first-level region; empty where addresses don't name one
 * @param code the region's postal code, where addresses use one
 * @param country ISO 3166 code
 */
record City(String name, String region, Optional<String> code, String country) {

    static List<City> load() {
        return ResourceLines.of("places.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(c -> new City(c[0], c[1], Optional.of(c[2]).filter(code -> !code.isEmpty()), c[3]))
                .toList();
    }

    String countryIn(Locale language) {
        return new Locale("", country).getDisplayCountry(language);
    }

    /** The place as a resume writes it, in one of many ways. */
    String written(Dice dice, Locale language) {
        String land = countryIn(language);
        String inner = code.filter(c -> dice.chance(70)).orElse(region);
        boolean plain = inner.isEmpty() || inner.equals(name);
        return switch (dice.between(0, 11)) {
            case 10 -> plain ? name + " " + land : name + ", " + region + " " + land;
            case 11 -> dice.of(name + " / " + land, name + " - " + land, land + ", " + name, name + ", " + country);
            case 0, 1, 2 -> name;
            case 3, 4 -> plain ? name : name + ", " + inner;
            case 5, 6 -> name + ", " + land;
            case 7 -> plain ? name + ", " + land : name + ", " + inner + ", " + land;
            case 8 -> code.map(c -> name + ", " + c).orElse(name + ", " + country);
            default -> dice.chance(50) ? name + " (" + land + ")" : plain ? land : name + " " + inner;
        };
    }
}
