package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;

/** Finds a town and its region or country among running words ({@code M.A. Painting Halle, Saxony Burg University}). */
final class RunningPlaces {

    private static final int MOST_WORDS = 3;

    private final PlaceRecognizer places;

    RunningPlaces(PlaceRecognizer places) {
        this.places = places;
    }

    /** Where the first such place begins, and where it ends if more follows; none if it is parted by a comma before it. */
    List<Integer> find(RunningWords said) {
        List<Word> words = said.words();
        for (int comma = 1; comma + 1 < words.size(); comma++) {
            if (words.get(comma).key().endsWith(",")) {
                int start = townStart(said, comma);
                int end = regionEnd(said, comma + 1);
                if (start > 0 && end > 0) {
                    List<Integer> cuts = new ArrayList<>();
                    cuts.add(words.get(start).start());
                    if (end < words.size()) {
                        cuts.add(words.get(end).start());
                    }
                    return words.get(start - 1).key().endsWith(",") ? List.of() : cuts;
                }
            }
        }
        return List.of();
    }

    private int townStart(RunningWords said, int comma) {
        for (int start = Math.max(1, comma - MOST_WORDS + 1); start <= comma; start++) {
            String town = said.text()
                    .substring(
                            said.words().get(start).start(),
                            said.words().get(comma).end() - 1);
            if (places.isCity(town)) {
                return start;
            }
        }
        return 0;
    }

    private int regionEnd(RunningWords said, int from) {
        List<Word> words = said.words();
        for (int end = Math.min(from + MOST_WORDS, words.size()); end > from; end--) {
            String region = said.text()
                    .substring(words.get(from).start(), words.get(end - 1).end());
            if (places.isRegion(region) || places.country(region).isPresent()) {
                return end;
            }
        }
        return 0;
    }
}
