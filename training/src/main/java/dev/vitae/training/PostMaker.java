package dev.vitae.training;

/** Names the employers and titles of one person. Not thread-safe. */
final class PostMaker {

    private final Voice voice;
    private final Dice dice;
    private final int others;
    private final int manyParts;
    private final int shorts;

    PostMaker(Voice voice, Dice dice) {
        this.voice = voice;
        this.dice = dice;
        this.others = dice.chance(25) ? 85 : dice.between(15, 45);
        this.manyParts = dice.chance(28) ? 65 : 4;
        this.shorts = dice.chance(10) ? 50 : 4;
    }

    /** An employer; some people worked only for such as have no word in them that tells what they are. */
    String employer() {
        return voice.say(dice.chance(others) ? "employer.other" : "employer");
    }

    String title() {
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
