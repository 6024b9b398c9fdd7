package dev.vitae.extract;

/**
 * A number of months, as sure as the dates that it is counted from.
 *
 * @param least no fewer than these
 * @param most no more than these
 */
public record Months(int least, int most) {

    public Months {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("not a number of months: " + least + ".." + most);
        }
    }

    /** Whether the dates, of which some name but their year, leave it open. */
    public boolean approximate() {
        return least != most;
    }

    /** The middle between the least and the most, rounded down: the one number for those who need one. */
    public int middle() {
        return least + (most - least) / 2;
    }
}
