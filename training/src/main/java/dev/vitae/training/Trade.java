package dev.vitae.training;

import java.util.ArrayList;
import java.util.List;

/**
 * A group of near professions.
 *
 * @param trade the trade that it belongs to
 * @param titles what people in it are called
 * @param skills what they know
 * @param certificates what they may be certified for
 * @param areas what they study
 */
record Trade(String trade, List<String> titles, List<String> skills, List<String> certificates, List<String> areas) {

    static List<Trade> load(String resource) {
        List<Trade> trades = new ArrayList<>();
        for (String line : ResourceLines.of(resource)) {
            String[] columns = line.split("\t", -1);
            trades.add(new Trade(columns[0], list(columns[1]), list(columns[2]), list(columns[3]), list(columns[4])));
        }
        return List.copyOf(trades);
    }

    private static List<String> list(String column) {
        return List.of(column.split(";", -1));
    }
}
