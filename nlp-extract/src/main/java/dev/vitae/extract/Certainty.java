package dev.vitae.extract;

/**
 * How sure the values of one document are, and how sure they have to be.
 *
 * @param calibration what probabilities are worth
 * @param least the confidence that a value of the resume must have
 */
record Certainty(Calibration calibration, double least) {

    double confidence(String property, Mention mention) {
        return calibration.confidence(property, mention.probability());
    }

    boolean isEnough(double confidence) {
        return confidence >= least;
    }
}
