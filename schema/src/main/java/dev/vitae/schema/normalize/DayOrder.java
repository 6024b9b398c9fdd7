package dev.vitae.schema.normalize;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which comes first in a date of three numbers such as {@code 03/04/2020}. */
public enum DayOrder {
    /** The day, as in most of the world: the third of April. */
    DAY_FIRST,
    /** The month, as in the United States: the fourth of March. */
    MONTH_FIRST,
    /** It isn't known. */
    UNKNOWN;

    /**
     * The order of a region, from the short date pattern that the JDK's CLDR has for it: that of English if English is
     * written there, else what all of its languages have.
     *
     * @param region ISO 3166-1 alpha-2 code, in capitals
     * @return {@link #UNKNOWN} if there is no such region, if its languages differ, or if they all put the year first, as
     *     in Canada, Sweden and Japan
     */
    public static DayOrder ofRegion(String region) {
        List<Locale> locales = Arrays.stream(Locale.getAvailableLocales())
                .filter(locale -> !region.isEmpty() && locale.getCountry().equals(region))
                .filter(locale -> !locale.hasExtensions() && locale.getVariant().isEmpty())
                .toList();
        Optional<Locale> english = locales.stream()
                .filter(locale -> locale.getLanguage().equals("en"))
                .findFirst();
        return english.map(DayOrder::ofLocale).orElseGet(() -> shared(locales));
    }

    private static DayOrder shared(List<Locale> locales) {
        Set<DayOrder> orders = EnumSet.noneOf(DayOrder.class);
        locales.forEach(locale -> orders.add(ofLocale(locale)));
        orders.remove(UNKNOWN);
        return orders.size() == 1 ? orders.iterator().next() : UNKNOWN;
    }

    private static DayOrder ofLocale(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        int day = pattern.indexOf('d');
        int month = pattern.indexOf('M');
        if (day < 0 || month < 0 || pattern.indexOf('y') < Math.max(day, month)) {
            return UNKNOWN;
        }
        return day < month ? DAY_FIRST : MONTH_FIRST;
    }
}
