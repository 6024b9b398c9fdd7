package dev.vitae.extract;

import dev.vitae.schema.Basics;
import dev.vitae.schema.Location;
import dev.vitae.schema.Profile;
import dev.vitae.schema.normalize.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Assembles who it is and how to reach them. Thread-safe. */
final class BasicsAssembler {

    private final Normalizers normalizers;
    private final Optional<String> usualRegion;

    BasicsAssembler(Recognizers recognizers, Optional<String> usualRegion) {
        this.normalizers = recognizers.normalizers();
        this.usualRegion = usualRegion;
    }

    Basics assemble(Draft draft, Tracer tracer) {
        Basics.Builder basics = Basics.builder();
        DraftEntry contact = draft.of(SectionKind.CONTACT).get(0);
        contact.first(Field.NAME)
                .ifPresent(written -> normalizers
                        .names()
                        .normalize(written.text())
                        .ifPresent(name -> tracer.put(written, "/basics/name", name, basics::name)));
        tracer.text(
                contact.all(Field.HEADLINE).stream()
                        .filter(headline -> !normalizers.names().isDocument(headline.text()))
                        .findFirst(),
                "/basics/label",
                basics::label);
        tracer.email(contact.first(Field.EMAIL), "/basics/email", basics::email);
        Optional<Place> place = contact.first(Field.ADDRESS)
                .flatMap(mention -> normalizers.places().normalize(mention.text()));
        Optional<String> region = place.flatMap(Place::countryCode).or(() -> usualRegion);
        contact.first(Field.PHONE)
                .ifPresent(phone -> tracer.put(
                        phone,
                        "/basics/phone",
                        normalizers.phones().international(phone.text(), region).orElse(phone.text()),
                        basics::phone));
        tracer.url(contact.first(Field.URL), "/basics/url", basics::url);
        List<Mention> summary = new ArrayList<>(contact.all(Field.SUMMARY));
        draft.of(SectionKind.SUMMARY).forEach(entry -> summary.addAll(entry.all(Field.SUMMARY)));
        tracer.prose(summary, "/basics/summary", basics::summary);
        contact.first(Field.ADDRESS)
                .ifPresent(mention -> place.ifPresent(known -> basics.location(location(mention, known, tracer))));
        basics.profiles(profiles(contact, tracer));
        return basics.build();
    }

    private static Location location(Mention mention, Place place, Tracer tracer) {
        Location.Builder location = Location.builder();
        String at = "/basics/location";
        place.street().ifPresent(text -> tracer.put(mention, at + "/address", text, location::address));
        place.postalCode().ifPresent(text -> tracer.put(mention, at + "/postalCode", text, location::postalCode));
        place.city().ifPresent(text -> tracer.put(mention, at + "/city", text, location::city));
        place.countryCode().ifPresent(text -> tracer.put(mention, at + "/countryCode", text, location::countryCode));
        place.region().ifPresent(text -> tracer.put(mention, at + "/region", text, location::region));
        return location.build();
    }

    private List<Profile> profiles(DraftEntry contact, Tracer tracer) {
        List<Profile> profiles = new ArrayList<>();
        Set<Profile> seen = new HashSet<>();
        for (Mention mention : contact.all(Field.PROFILE)) {
            Optional<Profile> account = normalizers.profiles().ofAccount(mention.text());
            if (account.isEmpty() || !seen.add(account.get())) {
                continue;
            }
            String at = "/basics/profiles/" + profiles.size();
            Profile known = account.get();
            Profile.Builder profile = Profile.builder();
            known.network().ifPresent(text -> tracer.put(mention, at + "/network", text, profile::network));
            known.username().ifPresent(text -> tracer.put(mention, at + "/username", text, profile::username));
            known.url().ifPresent(text -> tracer.put(mention, at + "/url", text, profile::url));
            if (!profile.build().equals(Profile.builder().build())) {
                profiles.add(profile.build());
            }
        }
        return profiles;
    }
}
