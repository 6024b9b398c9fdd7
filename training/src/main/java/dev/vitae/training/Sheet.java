package dev.vitae.training;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a resume, each in its part of the page.
 *
 * @param head what stands on top, over the full width
 * @param main the main column
 * @param side the side bar; empty where the layout has none
 */
record Sheet(List<Row> head, List<Row> main, List<Row> side) {

    Sheet {
        head = List.copyOf(head);
        main = List.copyOf(main);
        side = List.copyOf(side);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>(head);
        rows.addAll(main);
        rows.addAll(side);
        return rows;
    }
}
