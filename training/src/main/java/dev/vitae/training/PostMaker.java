package dev.vitae.training;

import java.util.Locale;

/** Names the employers and titles of one person. Not thread-safe. */
final class PostMaker {

    private final Voice voice;
    private final Dice dice;
    private final int others;
    private final int manyParts;
    private final int shorts;
    private final int employerParts;
    private final int ranks;
    private final boolean lower;

    PostMaker(Voice voice, Dice dice) {
        this.voice = voice;
        this.dice = dice;
        this.others = dice.chance(25) ? 85 : dice.between(15, 45);
        this.manyParts = dice.chance(28) ? 65 : 4;
        this.shorts = dice.chance(10) ? 50 : 4;
        this.employerParts = dice.chance(12) ? 50 : 4;
        this.ranks = dice.chance(4) ? 60 : 0;
        this.lower = dice.chance(3);
    }

    /** An employer; some people worked only for such as have no word in them that tells what they are. */
    String employer() {
        if (!dice.chance(employerParts)) {
            return employerName();
        }
        String employer = employerName();
        voice.set("theemployer", () -> employer);
        voice.set("otheremployer", this::employerName);
        return voice.say("employer.parts");
    }

    private String employerName() {
        return voice.say(dice.chance(others) ? "employer.other" : "employer");
    }

    String title() {
        String title = dice.chance(ranks) ? voice.say("title.rank") : titleName();
        return lower ? title.toLowerCase(Locale.ROOT) : title;
    }

    private String titleName() {
        int form = dice.between(0, 99);
        if (form < manyParts) {
            return voice.say("title.parts");
        }
        if (form < manyParts + shorts) {
            return voice.say(dice.chance(60) ? "title.short" : "title.rare");
        }
        return voice.fill(voice.say("titlemod"));
    }
}
