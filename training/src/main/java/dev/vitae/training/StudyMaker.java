package dev.vitae.training;

import dev.vitae.training.Persona.Span;
import dev.vitae.training.Persona.Study;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Invents the studies of one person, most of them written in that person's way. Not thread-safe. */
final class StudyMaker {

    /** Names of real schools, as the parser knows them. */
    private static final List<String> KNOWN_SCHOOLS = ResourceLines.of("school-names.txt");

    private final Voice voice;
    private final Dice dice;
    private final Trade trade;
    private final Speech speech;
    private final PlaceMaker place;
    private final boolean places;
    private final boolean degrees;
    private final boolean areas;
    private final boolean notes;
    private final int wideAreas;
    private final int wideDegrees;
    private final int oddDegrees;
    private final int localNames;
    private final int knownSchools;
    private final int otherSchools;
    private final int plainSchools;
    private final int schoolParts;

    /**
     * @param places whether the person says where things were
     */
    StudyMaker(Voice voice, Dice dice, Trade trade, Speech speech, PlaceMaker place, boolean places) {
        this.voice = voice;
        this.dice = dice;
        this.trade = trade;
        this.speech = speech;
        this.place = place;
        this.places = places;
        this.degrees = !dice.chance(7);
        this.areas = !dice.chance(8);
        this.notes = dice.chance(16);
        this.wideAreas = dice.chance(30) ? 60 : 5;
        this.wideDegrees = dice.chance(35) ? 60 : 9;
        this.oddDegrees = dice.chance(20) ? 45 : 5;
        this.localNames = dice.chance(15) ? 65 : 3;
        this.knownSchools = dice.chance(50) ? 70 : 20;
        this.otherSchools = dice.chance(20) ? 60 : 18;
        this.plainSchools = dice.chance(15) ? 45 : 6;
        this.schoolParts = dice.chance(35) ? 60 : 12;
    }

    /** What is studied where. */
    enum Level {
        SCHOOL,
        VOCATIONAL,
        HIGHER
    }

    Study study(Level level, Span span, boolean scores) {
        boolean exam = level == Level.SCHOOL;
        boolean area = dice.chance(exam ? wideAreas / 2 : areas ? 88 : 15);
        List<String> courses = new ArrayList<>();
        if (dice.chance(10)) {
            Set<String> names = new LinkedHashSet<>();
            for (int i = dice.between(2, 6); i > 0; i--) {
                names.add(voice.say("course"));
            }
            courses.addAll(names);
        }
        return new Study(
                school(level),
                !area || (dice.chance(92) && degrees) ? Optional.of(degree(level)) : Optional.empty(),
                area ? Optional.of(area(level)) : Optional.empty(),
                places && !dice.chance(8) ? Optional.of(place.school()) : Optional.empty(),
                span,
                scores && dice.chance(80) ? Optional.of(voice.say("score.label")) : Optional.empty(),
                courses,
                dice.chance(7) ? Optional.of(voice.say("studymode")) : Optional.empty(),
                dice.chance(notes ? 60 : 2) ? Optional.of(voice.say("studynote")) : Optional.empty());
    }

    /** A school, sometimes with its faculty, its town or a second name. */
    String school(Level level) {
        if (!dice.chance(schoolParts)) {
            return schoolName(level);
        }
        String school = schoolName(level);
        voice.set("theschool", () -> school);
        voice.set("otherschool", () -> schoolName(level));
        return voice.say("school.parts");
    }

    private String schoolName(Level level) {
        if (dice.chance(knownSchools)) {
            return KNOWN_SCHOOLS.get(dice.between(0, KNOWN_SCHOOLS.size() - 1));
        }
        if (dice.chance(level == Level.VOCATIONAL ? 2 * plainSchools : plainSchools)) {
            voice.set("theschool", () -> voice.say("college"));
            return voice.say("school.plain");
        }
        if (dice.chance(localNames)) {
            return voice.say("school.local");
        }
        if (dice.chance(otherSchools)) {
            return voice.say("school.other");
        }
        return voice.say(
                switch (level) {
                    case SCHOOL -> "highschool";
                    case VOCATIONAL -> dice.chance(70) ? "college" : "school";
                    case HIGHER -> "school";
                });
    }

    /** A degree, sometimes with honours and remarks. */
    String degree(Level level) {
        if (level != Level.SCHOOL && dice.chance(level == Level.VOCATIONAL ? 2 * oddDegrees : oddDegrees)) {
            return voice.say("degree.other");
        }
        if (!dice.chance(wideDegrees)) {
            return plainDegree(level);
        }
        String degree = plainDegree(level);
        int[] turn = {0};
        // A template may name two degrees.
        voice.set("thedegree", () -> turn[0]++ == 0 ? degree : plainDegree(level));
        return voice.say("degree.wide");
    }

    private String plainDegree(Level level) {
        if (level == Level.SCHOOL) {
            return voice.say(dice.chance(55) ? "degree.exam" : "degree.school");
        }
        if (dice.chance(localNames)) {
            return voice.say("degree.local");
        }
        return voice.say(level == Level.HIGHER ? "degree.higher" : "degree.vocational");
    }

    /** A field of study, or several. Who learns a trade often names the trade itself. */
    String area(Level level) {
        if (level == Level.VOCATIONAL && dice.chance(35)) {
            return dice.pick(trade.titles());
        }
        if (dice.chance(wideAreas)) {
            return voice.say("area.wide");
        }
        String area = dice.pick(
                dice.chance(88) ? trade.areas() : dice.pick(speech.trades()).areas());
        if (!dice.chance(14)) {
            return area;
        }
        String other = dice.pick(dice.pick(speech.trades()).areas());
        String and = " " + voice.say("and") + " ";
        return other.equals(area) ? area : area + dice.of(", ", ", ", " & ", " / ", and) + other;
    }
}
