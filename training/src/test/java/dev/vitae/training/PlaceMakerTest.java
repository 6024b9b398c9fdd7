package dev.vitae.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlaceMakerTest {

    @Test
    void writesSitesAndTownsInEveryLanguage() {
        for (String code : Speech.CODES) {
            Speech speech = Speech.load(code);
            List<String> towns = speech.cities().stream().map(City::name).toList();
            Set<String> places = new HashSet<>();
            int inTowns = 0;
            for (int person = 0; person < 300; person++) {
                Dice dice = new Dice(person);
                String place = new PlaceMaker(speech, dice, "retail", dice.pick(speech.cities())).work();
                places.add(place);
                inTowns += towns.stream().anyMatch(place::startsWith) ? 1 : 0;
            }
            assertThat(places).as(code).hasSizeGreaterThan(200).noneMatch(place -> place.contains("{"));
            assertThat(inTowns).as(code).isBetween(75, 225);
        }
    }

    @Test
    void keepsToThePersonsWay() {
        Speech speech = Speech.load("en");
        int keeping = 0;
        for (int person = 0; person < 100; person++) {
            Dice dice = new Dice(person);
            PlaceMaker maker =
                    new PlaceMaker(speech, dice, "retail", speech.cities().get(0));
            int sites = 0;
            for (int i = 0; i < 20; i++) {
                String place = maker.work();
                sites += speech.cities().stream().noneMatch(city -> place.startsWith(city.name())) ? 1 : 0;
            }
            keeping += sites > 15 || sites < 7 ? 1 : 0;
        }
        assertThat(keeping).isGreaterThan(35);
    }
}
