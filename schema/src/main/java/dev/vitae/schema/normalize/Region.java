package dev.vitae.schema.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A region that the gazetteer knows.
 *
 * @param country ISO 3166-1
 * @param code ISO 3166-2, or the country where that has no code for it
 * @param parent ISO 3166-2 of the region that it lies in
 * @param size the binary logarithm of the thousands of people in its towns; 0 where that isn't known
 * @param town whether nearly all of it is the town of its name, as with Berlin
 */
record Region(String country, String code, Optional<String> parent, int size, boolean town) {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<code>[A-Z]{2}[A-Z0-9-]*)(?:/(?<parent>[A-Z0-9-]+))?(?::(?<size>\\d+))?(?<town>=)?");

    /** Of {@code IT-MI/IT-25 DE-BE:12=}. */
    static List<Region> parse(String codes) {
        List<Region> regions = new ArrayList<>();
        for (String written : codes.split(" ", -1)) {
            Matcher matcher = WRITTEN.matcher(written);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("no region: " + written);
            }
            int size = matcher.group("size") == null ? 0 : Integer.parseInt(matcher.group("size"));
            String code = matcher.group("code");
            regions.add(new Region(
                    code.substring(0, 2),
                    code,
                    Optional.ofNullable(matcher.group("parent")),
                    size,
                    matcher.group("town") != null));
        }
        return regions;
    }
}
