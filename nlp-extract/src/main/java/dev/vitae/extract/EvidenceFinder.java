package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Link;
import dev.vitae.document.SourceDocument;
import dev.vitae.extract.Verification.Evidence;
import dev.vitae.schema.JsonScalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the values of resumes in one document. For one thread. */
final class EvidenceFinder {

    private static final Set<String> COUNTRY = Set.of("countrycode", "country");
    private static final Set<String> REGION = Set.of("region", "state", "province", "county");
    private static final Set<String> URL = Set.of("url", "website", "link", "href");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?|ftp)://\\S+|www\\.\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,15})?");

    private final TextFinder words;
    private final TornText torn;
    private final WrittenAddresses addresses;
    private final WrittenDates dates;
    private final WrittenPhones phones;
    private final WrittenPlaces places;
    private final WrittenNames names;

    EvidenceFinder(SourceDocument document, Normalizers normalizers, DateRecognizer dates) {
        List<Line> lines = new ArrayList<>(document.lines());
        lines.addAll(document.asides());
        List<Link> links = lines.stream().flatMap(line -> line.links().stream()).toList();
        this.words = new TextFinder(PlainText.ofLines(lines));
        TextFinder targets = new TextFinder(PlainText.ofTargets(links));
        this.torn = new TornText(words);
        this.addresses = new WrittenAddresses(words, targets, normalizers.profiles());
        this.dates = new WrittenDates(words, dates, normalizers.dates());
        this.phones = new WrittenPhones(words, normalizers.phones());
        this.places = new WrittenPlaces(words, normalizers.countries(), normalizers.places());
        this.names = new WrittenNames(words, normalizers.names());
    }

    /** Where the value stands, by what its property and its form say that it is. */
    Optional<Evidence> find(JsonScalar scalar) {
        String value = scalar.text();
        String property = scalar.foldedProperty();
        if (COUNTRY.contains(property)) {
            return places.country(value)
                    .or(() -> words.find(value).filter(found -> value.strip().length() > 2));
        }
        if (EMAIL.matcher(value.strip()).matches()) {
            return addresses.email(value);
        }
        if (URL.contains(property) || ADDRESS.matcher(value.strip()).matches()) {
            return addresses.url(value);
        }
        if (property.equals("username")) {
            return addresses.username(value);
        }
        if (property.endsWith("date")) {
            return dates.find(value).or(() -> words.find(value));
        }
        if (property.equals("name")) {
            return named(value).or(() -> otherwise(property, value));
        }
        return words.find(value).or(() -> otherwise(property, value));
    }

    /** A name in words, before its letters in an address that is made of it. */
    private Optional<Evidence> named(String value) {
        Optional<Evidence> found = words.find(value);
        boolean inOneWord = value.strip().indexOf(' ') > 0
                && found.filter(evidence -> evidence.written().indexOf(' ') < 0).isPresent();
        return inOneWord ? names.find(value).or(() -> found) : found;
    }

    private Optional<Evidence> otherwise(String property, String value) {
        Optional<Evidence> found = switch (property) {
            case "network" -> addresses.network(value);
            case "name" -> names.find(value);
            case "address", "location" -> places.address(value);
            default -> REGION.contains(property) ? places.region(value) : Optional.empty();
        };
        return found.or(() -> number(value))
                .or(() -> dates.find(value))
                .or(() -> phones.find(value))
                .or(() -> torn.find(value));
    }

    /** A number in another form: {@code 4} for {@code 4.0}. */
    private Optional<Evidence> number(String value) {
        if (!NUMBER.matcher(value).matches()) {
            return Optional.empty();
        }
        BigDecimal bare = new BigDecimal(value).stripTrailingZeros();
        for (int digits = Math.max(0, bare.scale()); digits <= bare.scale() + 2; digits++) {
            Optional<Evidence> found = words.find(bare.setScale(digits).toPlainString());
            if (found.isPresent()) {
                return found.map(evidence -> new Evidence(Match.NUMBER, evidence.spans(), evidence.written()));
            }
        }
        return Optional.empty();
    }
}
