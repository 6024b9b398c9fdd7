package dev.vitae.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far the lines of each column reach, learnt from all blocks that stand in it. */
final class RightEdges {

    private static final double REACHED = 0.1;
    private static final int MANY = 10;

    private final Map<List<Object>, Double> edges = new HashMap<>();

    private RightEdges() {}

    static RightEdges of(List<PageBlock> blocks, List<List<PrintedLine>> printed) {
        Map<List<Object>, List<Double>> reached = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            List<Double> column = reached.computeIfAbsent(key(blocks.get(i)), key -> new ArrayList<>());
            for (PrintedLine line : printed.get(i)) {
                if (!line.hasGap()) {
                    column.add(line.box().right());
                }
            }
        }
        RightEdges edges = new RightEdges();
        reached.forEach((key, column) -> edges.edges.put(key, edge(column)));
        return edges;
    }

    double of(PageBlock block) {
        return edges.getOrDefault(key(block), 0.0);
    }

    /** The greatest; in a long column, what a tenth of the lines reach, since a few may run over. */
    private static double edge(List<Double> column) {
        if (column.isEmpty()) {
            return 0;
        }
        column.sort(Collections.reverseOrder());
        return column.get(column.size() < MANY ? 0 : (int) (REACHED * column.size()));
    }

    private static List<Object> key(PageBlock block) {
        return List.of(block.column(), Math.round(block.edge()));
    }
}
