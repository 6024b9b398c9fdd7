package dev.vitae.training;

import java.util.Locale;
import java.util.Optional;

/** Writes the places of one person's life, mostly in that person's way. Not thread-safe. */
final class PlaceMaker {

    private final Speech speech;
    private final Dice dice;
    private final City home;
    private final Voice voice;
    private final Habit habit;
    private final Inner inner;
    private final String joint;
    private City here;

    PlaceMaker(Speech speech, Dice dice, String trade, City home) {
        this.speech = speech;
        this.dice = dice;
        this.home = home;
        this.here = home;
        int habits = dice.between(0, 99);
        this.habit = habits < 40 ? Habit.SITES : habits < 82 ? Habit.TOWNS : Habit.ALL;
        this.inner = dice.of(Inner.values());
        this.joint = dice.of(", ", ", ", ", ", ", ", ", ", " - ", " – ", " / ", ": ");
        this.voice = new Voice(speech.grammar(), dice);
        voice.setTrade(trade);
        voice.set("family", () -> dice.pick(speech.grammar().alternatives("family." + dice.pick(speech.cultures()))));
        voice.set("city", () -> here.name());
        voice.set("region", () -> region(here));
        voice.set("country", () -> here.countryIn(speech.locale()));
        voice.set("c1", this::town);
        voice.set("c2", this::town);
        voice.set("c3", this::town);
    }

    /** What a person mostly gives as the place of a job. */
    private enum Habit {
        TOWNS,
        SITES,
        ALL
    }

    /** How a town that follows a site is written. */
    private enum Inner {
        NAME,
        NAME_ONLY,
        WITH_CODE,
        WRITTEN,
        ANY
    }

    /** Where a job was. */
    String work() {
        next();
        int form = dice.between(0, 99);
        return switch (habit) {
            case SITES -> form < 68 ? site() : form < 82 ? town() : other();
            case TOWNS -> form < 4 ? site() : form < 90 ? town() : other();
            case ALL -> form < 35 ? site() : form < 60 ? town() : other();
        };
    }

    /** Where a school was. */
    String school() {
        next();
        int form = dice.between(0, 99);
        int sites = habit == Habit.TOWNS ? 2 : 25;
        return form < sites ? site() : form < 93 ? town() : other();
    }

    /** Where the person lives. */
    String contact() {
        here = home;
        int form = dice.between(0, 99);
        if (form < 6) {
            return voice.say("sitename") + ", " + home.written(dice, speech.locale());
        }
        return form < 12
                ? voice.say("place.area")
                : form < 20 ? coded() : form < 23 ? town() + " / " + remote() : home.written(dice, speech.locale());
    }

    private void next() {
        here = dice.chance(60) ? home : dice.pick(speech.cities());
    }

    private String remote() {
        return dice.pick(speech.grammar().alternatives("remote"));
    }

    private String site() {
        String site = voice.say("site");
        if (dice.chance(9)) {
            return site;
        }
        Inner form = inner == Inner.ANY ? dice.of(Inner.values()) : inner;
        String town = switch (form) {
            case NAME, NAME_ONLY -> here.name();
            case WITH_CODE -> here.name() + here.code().map(code -> ", " + code).orElse("");
            case WRITTEN, ANY -> dice.chance(85) ? here.written(dice, speech.locale()) : voice.say("place.area");
        };
        int order = dice.between(0, 19);
        return order == 0
                ? here.name() + dice.of(", ", " – ", " - ", " / ") + site
                : order == 1
                        ? here.name() + " (" + site + ")"
                        : order == 2 ? site + " (" + town + ")" : site + joint + town;
    }

    private String town() {
        City town = dice.chance(40) ? here : dice.pick(speech.cities());
        int form = dice.between(0, 99);
        if (form < 6) {
            here = town;
            return coded();
        }
        if (form < 9) {
            return town.region().isEmpty() ? town.countryIn(speech.locale()) : town.region();
        }
        if (form < 11) {
            return town.countryIn(speech.locale());
        }
        if (form < 20) {
            here = town;
            return voice.say("place.district");
        }
        return town.written(dice, speech.locale());
    }

    /** The town with its postal code. */
    private String coded() {
        String code = voice.say("postal");
        String name = here.name();
        String region = here.code().map(letters -> ", " + letters).orElse("");
        return switch (dice.between(0, 4)) {
            case 0 -> code + " " + name;
            case 1 -> name + ", " + code;
            case 2 -> name + region + " " + code;
            case 3 -> code + " " + name + " (" + here.countryIn(speech.locale()) + ")";
            default -> name + " " + code;
        };
    }

    private String other() {
        int form = dice.between(0, 99);
        return form < 40
                ? voice.say("place.area")
                : form < 72
                        ? voice.say("place.several")
                        : form < 82 ? voice.say("place.nowhere") : form < 90 ? remote() : upperOrLower(town());
    }

    private String upperOrLower(String town) {
        return dice.chance(70) ? town.toUpperCase(Locale.ROOT) : town.toLowerCase(Locale.ROOT);
    }

    private String region(City city) {
        return Optional.of(city.region()).filter(region -> !region.isEmpty()).orElse(city.name());
    }
}
