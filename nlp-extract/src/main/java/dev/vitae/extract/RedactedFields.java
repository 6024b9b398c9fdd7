package dev.vitae.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the properties of a resume say, and how they are worded. Thread-safe. */
final class RedactedFields {

    private static final Map<String, Redaction> PROPERTIES = Map.ofEntries(
            Map.entry("/basics/name", Redaction.NAME),
            Map.entry("/basics/email", Redaction.CONTACT),
            Map.entry("/basics/phone", Redaction.CONTACT),
            Map.entry("/basics/url", Redaction.CONTACT),
            Map.entry("/basics/profiles", Redaction.CONTACT),
            Map.entry("/basics/location/address", Redaction.CONTACT),
            Map.entry("/basics/location/postalCode", Redaction.CONTACT),
            Map.entry("/basics/location", Redaction.PLACE),
            Map.entry("/basics/image", Redaction.PHOTO),
            Map.entry("/projects/url", Redaction.CONTACT),
            Map.entry("/publications/url", Redaction.CONTACT),
            Map.entry("/certificates/url", Redaction.CONTACT),
            Map.entry("/meta/canonical", Redaction.CONTACT));

    /** Names of properties that the schema doesn't know, in lower case, as other tools write them. */
    private static final Map<String, Redaction> NAMES = Map.ofEntries(
            Map.entry("email", Redaction.CONTACT),
            Map.entry("phone", Redaction.CONTACT),
            Map.entry("mobile", Redaction.CONTACT),
            Map.entry("fax", Redaction.CONTACT),
            Map.entry("picture", Redaction.PHOTO),
            Map.entry("photo", Redaction.PHOTO),
            Map.entry("avatar", Redaction.PHOTO),
            Map.entry("age", Redaction.AGE),
            Map.entry("birthdate", Redaction.AGE),
            Map.entry("birthday", Redaction.AGE),
            Map.entry("dateofbirth", Redaction.AGE),
            Map.entry("gender", Redaction.GENDER),
            Map.entry("sex", Redaction.GENDER),
            Map.entry("pronouns", Redaction.GENDER),
            Map.entry("nationality", Redaction.NATIONALITY),
            Map.entry("citizenship", Redaction.NATIONALITY),
            Map.entry("maritalstatus", Redaction.FAMILY),
            Map.entry("children", Redaction.FAMILY));

    private static final Set<String> LINKS = Set.of("url", "image", "canonical", "email");
    private static final Set<String> SENTENCES = Set.of("summary", "reference");
    private static final Set<String> ITEMS = Set.of("description", "highlights");

    /** Properties that hold what Vitae itself, the schema or a calendar says. */
    private static final Set<String> IMPERSONAL =
            Set.of("$schema", "startDate", "endDate", "date", "releaseDate", "lastModified", "countryCode");

    private RedactedFields() {}

    /** What the value of the property says as a whole, if that may have to be taken out. */
    static Optional<Redaction> of(String property) {
        return Optional.ofNullable(PROPERTIES.get(property))
                .or(() -> Optional.ofNullable(NAMES.get(last(property).toLowerCase(Locale.ROOT))));
    }

    /** Whether the property holds an address, in which no placeholder can stand. */
    static boolean isLink(String property) {
        return LINKS.contains(last(property));
    }

    /** Whether the property can't say anything of the person. */
    static boolean isImpersonal(String property) {
        return IMPERSONAL.contains(last(property)) || property.startsWith("/meta/vitae");
    }

    static Wording wording(String property) {
        String last = last(property);
        if (SENTENCES.contains(last)) {
            return Wording.SENTENCES;
        }
        return ITEMS.contains(last) ? Wording.ITEM : Wording.WORDS;
    }

    /** The property by which an item of the list is known, which may hold the placeholder if nothing else is left. */
    static String title(String list) {
        return switch (list) {
            case "/education" -> "institution";
            case "/awards" -> "title";
            case "/languages" -> "language";
            default -> "name";
        };
    }

    private static String last(String property) {
        return property.substring(property.lastIndexOf('/') + 1);
    }
}
