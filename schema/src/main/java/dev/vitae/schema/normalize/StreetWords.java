package dev.vitae.schema.normalize;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells a street, house, flat or post box by the words that people write for them. */
final class StreetWords {

    /** Anywhere in a part. */
    private static final Set<String> ANYWHERE = words("""
            street road rd avenue ave av boulevard blvd lane drive crescent terrace highway hwy parkway pkwy building bldg
            tower apt apartment apartments flat unit suite floor block blk room plot residency phase sector
            rue allee chemin impasse quai bd etage appt batiment bat residence lotissement
            calle c/ carrera cra avda avenida paseo plaza camino carretera ronda calzada blvr piso puerta depto dpto
            col colonia fracc urb urbanizacion edificio edif manzana
            rua travessa alameda praca estrada rodovia apto apartamento bloco andar quadra
            via viale piazza corso vicolo scala interno
            ul ulica aleja aleje plac osiedle ulitsa prospekt pereulok nabat namesti trg
            jalan jl jln soi thanon marg gali chowk mohalla
            box postfach apartado casilla postbus bp pmb straat laan plein
            stock whg wohnung hinterhaus""");

    /** Only behind another word: {@code Park Place}, but {@code St Albans}. */
    private static final Set<String> BEHIND =
            words("st ln dr ct court place pl square sq close cl way row walk grove gardens mews circle cir trail "
                    + "nagar house heights mansion");

    private static final Pattern SUFFIX = Pattern.compile(
            ".{2,}(?:strasse|str|gasse|allee|damm|ufer|chaussee|platz|steig|straat|laan|plein|gracht|kade|singel|gatan|vagen|gata|veien|vegen|vej|gade|katu|tie|utca|ulica|bulvar)");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private StreetWords() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+", -1));
    }

    /** Whether the part says where in a town something is. */
    static boolean isStreet(String part) {
        return DIGIT.matcher(part).find() || hasWord(part);
    }

    static boolean hasWord(String part) {
        String[] words = PlaceKey.of(part).split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            boolean known = ANYWHERE.contains(words[i]) || (i > 0 && BEHIND.contains(words[i]));
            if (known || (words[i].length() > 5 && SUFFIX.matcher(words[i]).matches())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a street's name ends with this word, so that what follows is something else. */
    static boolean ends(String word) {
        String key = PlaceKey.of(word);
        return DIGIT.matcher(word).find()
                || BEHIND.contains(key)
                || Set.of(
                                "street",
                                "road",
                                "rd",
                                "avenue",
                                "ave",
                                "lane",
                                "drive",
                                "boulevard",
                                "blvd",
                                "crescent",
                                "terrace")
                        .contains(key)
                || SUFFIX.matcher(key).matches();
    }
}
