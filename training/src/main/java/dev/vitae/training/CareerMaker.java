package dev.vitae.training;

import dev.vitae.schema.PartialDate;
import dev.vitae.training.Persona.Credential;
import dev.vitae.training.Persona.Job;
import dev.vitae.training.Persona.Span;
import dev.vitae.training.Persona.Study;
import dev.vitae.training.Persona.Venture;
import dev.vitae.training.StudyMaker.Level;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/** Invents what one person has done, newest first. Not thread-safe. */
final class CareerMaker {

    private static final int THIS_YEAR = 2025;

    /** Texts of so many characters are not made longer. */
    private static final int LONG = 320;

    private final Voice voice;
    private final Dice dice;
    private final Trade trade;
    private final Speech speech;
    private final PlaceMaker place;
    private final PostMaker post;
    private final StudyMaker study;
    private final boolean places;
    private final boolean summaries;
    private final boolean highlights;
    private final boolean notes;
    private final boolean modes;
    private final boolean urls;
    private final boolean wordy;
    private final boolean keywords;
    private final boolean dateless;

    CareerMaker(Voice voice, Dice dice, Trade trade, Speech speech, PlaceMaker place) {
        this.voice = voice;
        this.dice = dice;
        this.trade = trade;
        this.speech = speech;
        this.place = place;
        this.post = new PostMaker(voice, dice);
        this.places = dice.chance(65);
        this.study = new StudyMaker(voice, dice, trade, speech, place, places);
        this.highlights = dice.chance(85);
        this.summaries = dice.chance(highlights ? 45 : 70);
        this.notes = dice.chance(14);
        this.modes = dice.chance(14);
        this.urls = dice.chance(9);
        this.keywords = dice.chance(14);
        this.wordy = dice.chance(33);
        this.dateless = dice.chance(4);
    }

    /** Jobs; some at one employer, some at once, some with a gap between. */
    List<Job> work() {
        List<Job> jobs = new ArrayList<>();
        int count = dice.chance(4)
                ? 0
                : dice.chance(12) ? 1 : dice.between(2, dice.chance(15) ? 9 : dice.chance(4) ? 14 : 5);
        int end = (THIS_YEAR - (dice.chance(75) ? 0 : dice.between(1, 9))) * 12 + dice.between(0, 9);
        boolean lasts = dice.chance(65);
        String employer = post.employer();
        Optional<String> where = place();
        for (int i = 0; i < count; i++) {
            int start = end - dice.between(3, dice.chance(70) ? 50 : 150);
            jobs.add(job(employer, post.title(), where, span(start, end, lasts)));
            lasts = lasts && dice.chance(12);
            end = dice.chance(10) ? start + dice.between(1, 8) : start - (dice.chance(35) ? dice.between(1, 30) : 0);
            if (!dice.chance(17)) {
                employer = post.employer();
                where = place();
            }
        }
        return jobs;
    }

    private Job job(String employer, String title, Optional<String> where, Span span) {
        List<String> bullets = new ArrayList<>();
        if (highlights && dice.chance(92)) {
            int count = dice.between(1, dice.chance(80) ? 5 : dice.chance(85) ? 9 : 16);
            for (int i = 0; i < count; i++) {
                bullets.add(said("bullet"));
            }
        }
        return new Job(
                employer,
                title,
                where,
                told(span),
                summaries && dice.chance(85) ? Optional.of(said("jobsummary")) : Optional.empty(),
                bullets,
                urls && dice.chance(70) ? Optional.of(url(employer)) : Optional.empty(),
                keywords && dice.chance(70) ? dice.some(trade.skills(), dice.between(2, 7)) : List.of(),
                modes && dice.chance(70) ? Optional.of(voice.say("mode")) : Optional.empty(),
                notes && dice.chance(75) ? Optional.of(voice.say("company.note")) : Optional.empty());
    }

    /** Some tell no dates, of one job or of any, some only when it ended, and some but one date for all of it. */
    private Span told(Span span) {
        int form = dice.between(0, 99);
        if (dateless || form < 2) {
            return Span.NONE;
        }
        if (form == 4 && !span.lasts()) {
            return new Span(Optional.empty(), span.end(), false);
        }
        return form < 7 && !span.lasts() ? new Span(span.start(), span.start(), false) : span;
    }

    private String url(String employer) {
        String host = slug(employer) + dice.of(".example", ".example.com", "-example.org", ".example.net");
        return dice.of("https://www.", "https://", "http://", "www.", "") + host + dice.of("", "", "", "/", "/en/home");
    }

    /** What is said of a job; some say it in many words. */
    private String said(String symbol) {
        StringBuilder said = new StringBuilder(voice.say(symbol));
        while (wordy && said.length() < LONG && dice.chance(60)) {
            int last = said.length() - 1;
            if (said.charAt(last) == '.') {
                said.setLength(last);
            }
            said.append(dice.of(". ", ". ", "; ", ", ")).append(voice.say(symbol));
        }
        return said.toString();
    }

    private Optional<String> place() {
        return places && !dice.chance(8) ? Optional.of(place.work()) : Optional.empty();
    }

    private static String slug(String name) {
        String slug = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return slug.isEmpty() ? "x" : slug;
    }

    private Span span(int start, int end, boolean lasts) {
        return new Span(
                Optional.of(date(start)), lasts ? Optional.empty() : Optional.of(date(Math.max(start, end))), lasts);
    }

    private PartialDate date(int months) {
        return new PartialDate(months / 12, OptionalInt.of(months % 12 + 1), OptionalInt.of(dice.between(1, 28)));
    }

    /** Unpaid roles. */
    List<Job> volunteering() {
        List<Job> roles = new ArrayList<>();
        int count = dice.between(1, 3);
        for (int i = 0; i < count; i++) {
            int start = (THIS_YEAR - dice.between(1, 15)) * 12 + dice.between(0, 11);
            Span span = span(start, start + dice.between(1, 60), dice.chance(25));
            roles.add(job(
                    dice.chance(25) ? post.employer() : voice.say("volorg"),
                    dice.chance(20) ? post.title() : voice.say("volrole"),
                    dice.chance(35) ? place() : Optional.empty(),
                    dice.chance(15) ? Span.NONE : span));
        }
        return roles;
    }

    /** Schools, newest first. */
    List<Study> education() {
        List<Study> studies = new ArrayList<>();
        int year = THIS_YEAR - dice.between(0, 25);
        int count = dice.chance(40) ? 1 : dice.between(2, dice.chance(12) ? 6 : 3);
        boolean scores = dice.chance(40);
        boolean startless = dice.chance(35);
        boolean dateless = dice.chance(6);
        for (int i = 0; i < count; i++) {
            int years = dice.between(1, 5);
            boolean last = i == count - 1 && count > 1;
            Level level = last && dice.chance(45) ? Level.SCHOOL : dice.chance(25) ? Level.VOCATIONAL : Level.HIGHER;
            boolean lasts = i == 0 && dice.chance(8);
            Span span = span((year - years) * 12 + 8, year * 12 + dice.between(4, 6), lasts);
            if (i == 0 && dice.chance(6)) {
                span = span((THIS_YEAR - years) * 12 + 8, (THIS_YEAR + 1) * 12 + dice.between(3, 20), false);
            }
            Span ended = startless && !lasts ? new Span(Optional.empty(), span.end(), false) : span;
            studies.add(study.study(level, dateless ? Span.NONE : ended, scores));
            year -= years + (dice.chance(20) ? dice.between(1, 6) : 0);
        }
        return studies;
    }

    private String certificate() {
        return dice.pick(
                dice.chance(80)
                        ? trade.certificates()
                        : dice.pick(speech.trades()).certificates());
    }

    List<Credential> certificates() {
        boolean full = dice.chance(40);
        voice.set("cert", this::certificate);
        return credentials(
                () -> full && dice.chance(70) ? voice.say("certificate.full") : certificate(),
                "issuer",
                Optional.of("certificatedetail"),
                Optional.empty());
    }

    List<Credential> awards() {
        return credentials(this::award, "awarder", Optional.empty(), Optional.of("awardnote"));
    }

    /** Of two awards rather the one without a comma: most people write none there. */
    private String award() {
        String award = voice.say("award");
        return award.contains(",") && dice.chance(65) ? voice.say("award") : award;
    }

    List<Credential> publications() {
        return credentials(() -> voice.say("paper"), "publisher", Optional.of("paperdetail"), Optional.of("papernote"));
    }

    private List<Credential> credentials(
            Supplier<String> name, String issuer, Optional<String> detail, Optional<String> note) {
        List<Credential> credentials = new ArrayList<>();
        boolean issuers = dice.chance(80);
        boolean dates = dice.chance(75);
        boolean texts = dice.chance(25);
        boolean details = dice.chance(14);
        boolean addresses = dice.chance(14);
        Set<String> names = new LinkedHashSet<>();
        for (int i = dice.between(1, 4); i > 0; i--) {
            names.add(name.get());
        }
        for (String each : names) {
            int when = (THIS_YEAR - dice.between(0, 20)) * 12 + dice.between(0, 11);
            credentials.add(new Credential(
                    each,
                    issuers && dice.chance(90) ? Optional.of(voice.say(issuer)) : Optional.empty(),
                    dates && dice.chance(95) ? Optional.of(date(when)) : Optional.empty(),
                    addresses && dice.chance(80)
                            ? Optional.of(
                                    dice.of("https://www.", "https://", "") + "example.org/" + dice.between(100, 99999))
                            : Optional.empty(),
                    detail.filter(symbol -> details && dice.chance(80)).map(voice::say),
                    note.filter(symbol -> texts && dice.chance(85)).map(voice::say)));
        }
        return credentials;
    }

    List<Venture> projects() {
        List<Venture> projects = new ArrayList<>();
        boolean dates = dice.chance(50);
        boolean texts = dice.chance(70);
        boolean bullets = !texts || dice.chance(40);
        boolean words = dice.chance(30);
        int count = dice.between(1, 4);
        for (int i = 0; i < count; i++) {
            int start = (THIS_YEAR - dice.between(0, 8)) * 12 + dice.between(0, 11);
            List<String> lines = new ArrayList<>();
            for (int j = bullets ? dice.between(1, 3) : 0; j > 0; j--) {
                lines.add(voice.say("bullet"));
            }
            projects.add(new Venture(
                    voice.say("project"),
                    dice.chance(12) ? Optional.of(voice.say("role")) : Optional.empty(),
                    dates ? span(start, start + dice.between(1, 20), dice.chance(15)) : Span.NONE,
                    dice.chance(25)
                            ? Optional.of(dice.of("https://", "") + "github.com/example/p" + dice.between(10, 999))
                            : Optional.empty(),
                    texts ? Optional.of(voice.say("projectnote")) : Optional.empty(),
                    lines,
                    words ? dice.some(trade.skills(), dice.between(2, 5)) : List.of()));
        }
        return projects;
    }
}
