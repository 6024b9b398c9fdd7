package dev.vitae.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the probabilities of the models are worth: how often values of a kind that were so sure are right. A logistic
 * regression for each kind (Platt scaling, Platt 1999), fitted on invented resumes that the models had not seen
 * ({@code bench/calibration --fit}). Immutable.
 */
final class Calibration {

    private static final String OTHERS = "*";
    /** Beyond this a probability says nothing more. */
    private static final double SUREST = 0.99999;

    private final Map<String, Weights> ofProperties = new HashMap<>();
    private final Weights ofOthers;

    private record Weights(double base, double slope) {

        double confidence(double probability) {
            return 1 / (1 + Math.exp(-(base + slope * logit(probability))));
        }
    }

    private Calibration(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            ofProperties.put(cells[0], new Weights(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
        }
        this.ofOthers = ofProperties.getOrDefault(OTHERS, new Weights(0, 1));
    }

    static Calibration load() {
        return new Calibration(Lexicon.lines("confidence.txt"));
    }

    /**
     * How likely a value is right.
     *
     * @param property its JSON pointer without the numbers of items
     * @param probability how sure the model or rule is that found it, from 0 to 1
     */
    double confidence(String property, double probability) {
        return ofProperties.getOrDefault(property, ofOthers).confidence(probability);
    }

    private static double logit(double probability) {
        double bounded = Math.max(1 - SUREST, Math.min(SUREST, probability));
        return Math.log(bounded / (1 - bounded));
    }
}
