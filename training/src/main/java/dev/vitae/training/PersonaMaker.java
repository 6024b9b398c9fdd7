package dev.vitae.training;

import dev.vitae.training.Persona.Account;
import dev.vitae.training.Persona.Contact;
import dev.vitae.training.Persona.Hobby;
import dev.vitae.training.Persona.Referee;
import dev.vitae.training.Persona.SkillGroup;
import dev.vitae.training.Persona.Tongue;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Invents people who write in one language. Immutable and thread-safe. */
final class PersonaMaker {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]");

    private final Speech speech;

    PersonaMaker(Speech speech) {
        this.speech = speech;
    }

    /** The person of that number, always the same. */
    Persona make(long number) {
        return new Making(number, new Dice(number * 31 + 17)).make();
    }

    /** The invention of one person. Not thread-safe. */
    private final class Making {
        private final long number;
        private final Dice dice;
        private final Voice voice;
        private final Trade trade;
        private final City home;
        private final PlaceMaker place;
        private final String given;
        private final String family;

        Making(long number, Dice dice) {
            this.number = number;
            this.dice = dice;
            this.voice = new Voice(speech.grammar(), dice);
            this.trade = dice.pick(speech.trades());
            this.home = dice.pick(speech.cities());
            this.place = new PlaceMaker(speech, dice, trade.trade(), home);
            String culture = dice.pick(speech.cultures());
            this.given = givenName(culture);
            this.family = familyName(culture);
            prepareVoice();
        }

        private void prepareVoice() {
            voice.setTrade(trade.trade());
            voice.set("given", () -> dice.pick(speech.grammar().alternatives("given." + dice.pick(speech.cultures()))));
            voice.set(
                    "family", () -> dice.pick(speech.grammar().alternatives("family." + dice.pick(speech.cultures()))));
            voice.set("title", () -> dice.pick(trade.titles()));
            voice.set("t", () -> dice.pick(trade.titles()));
            voice.set("t2", () -> dice.pick(trade.titles()));
            voice.set("skill", () -> dice.pick(trade.skills()));
            voice.set("area", () -> dice.pick(trade.areas()));
            voice.set("city", () -> city().name());
            voice.set("region", () -> region(city()));
            voice.set("country", () -> city().countryIn(speech.locale()));
        }

        private City city() {
            return dice.chance(60) ? home : dice.pick(speech.cities());
        }

        private String region(City city) {
            return city.region().isEmpty() ? city.name() : city.region();
        }

        private String givenName(String culture) {
            String name = dice.pick(speech.grammar().alternatives("given." + culture));
            if (dice.chance(2)) {
                return (char) ('A' + dice.between(0, 22)) + ". " + name;
            }
            if (dice.chance(8)) {
                return name + " " + (char) ('A' + dice.between(0, 22)) + ".";
            }
            return dice.chance(6) ? name + " " + dice.pick(speech.grammar().alternatives("given." + culture)) : name;
        }

        private String familyName(String culture) {
            String name = dice.pick(speech.grammar().alternatives("family." + culture));
            if (dice.chance(4)) {
                return voice.say("familyform").replace("%", name);
            }
            boolean two = dice.chance(culture.equals("es") || culture.equals("pt") ? 50 : 5);
            if (!two) {
                return name;
            }
            return name + dice.of(" ", "-") + dice.pick(speech.grammar().alternatives("family." + culture));
        }

        Persona make() {
            CareerMaker career = new CareerMaker(voice, dice, trade, speech, place);
            List<Persona.Job> work = career.work();
            int full = dice.chance(7) ? 30 : dice.chance(8) ? 200 : 100;
            return new Persona(
                    number,
                    speech.locale(),
                    given,
                    family,
                    some(70, this::headline),
                    contact(),
                    dice.chance(65 * full / 100) ? summary() : List.of(),
                    work,
                    dice.chance(22 * full / 100) ? career.volunteering() : List.of(),
                    dice.chance(95) ? career.education() : List.of(),
                    dice.chance(88 * full / 100) ? skills() : List.of(),
                    dice.chance(50 * full / 100) ? languages() : List.of(),
                    dice.chance(35 * full / 100) ? career.certificates() : List.of(),
                    dice.chance(25 * full / 100) ? career.awards() : List.of(),
                    dice.chance(12 * full / 100) ? career.publications() : List.of(),
                    dice.chance(25 * full / 100) ? career.projects() : List.of(),
                    dice.chance(35 * full / 100) ? interests() : List.of(),
                    dice.chance(20 * full / 100) ? references() : List.of(),
                    dice.chance(10 * full / 100) ? several("course", 2, 7) : List.of(),
                    dice.chance(12 * full / 100) ? several("other", 1, 4) : List.of(),
                    dice.chance(15 * full / 100) ? several("contactextra", 1, 4) : List.of(),
                    several("noise", 1, 5));
        }

        private Optional<String> some(int percent, Supplier<String> value) {
            return dice.chance(percent) ? Optional.of(value.get()) : Optional.empty();
        }

        private List<String> several(String symbol, int from, int to) {
            Set<String> several = new LinkedHashSet<>();
            int count = dice.between(from, to);
            for (int i = 0; i < count; i++) {
                several.add(voice.say(symbol));
            }
            return List.copyOf(several);
        }

        private String headline() {
            return switch (dice.between(0, 10)) {
                case 0 ->
                    dice.pick(trade.titles()) + dice.of(" | ", " · ", " / ", " & ", ", ") + dice.pick(trade.skills());
                case 1 -> voice.say("title") + dice.of(" at ", " @ ") + voice.say("employer");
                case 2 -> voice.say("adj") + " " + dice.pick(trade.titles());
                case 3 -> voice.say("titlemod");
                case 4 -> {
                    List<String> parts = new ArrayList<>(dice.some(trade.titles(), dice.between(1, 2)));
                    parts.addAll(dice.some(trade.skills(), dice.between(1, 4)));
                    yield String.join(dice.of(" | ", " | ", ", ", " • ", " · ", " / "), parts);
                }
                case 5 ->
                    voice.say("titlemod") + ", " + voice.say("titlemod") + dice.of(" ", ", ") + voice.say("and") + " "
                            + voice.say("volrole");
                case 6 -> voice.say("headline.long");
                default -> dice.pick(trade.titles());
            };
        }

        private List<String> summary() {
            List<String> paragraphs = new ArrayList<>();
            int count = dice.chance(80) ? 1 : 2;
            for (int i = 0; i < count; i++) {
                voice.set("given", () -> given);
                paragraphs.add(voice.say("summary"));
            }
            return paragraphs;
        }

        private Contact contact() {
            String plain = plain(given) + dice.of(".", "", "_", "-") + plain(family);
            String user = dice.chance(60) ? plain : plain(given).substring(0, 1) + plain(family) + dice.between(1, 99);
            List<Account> accounts = new ArrayList<>();
            for (String network : dice.some(NETWORKS, dice.chance(70) ? dice.between(1, 2) : 0)) {
                int bar = network.indexOf('|');
                accounts.add(new Account(network.substring(0, bar), user, network.substring(bar + 1) + user));
            }
            boolean address = dice.chance(25);
            Optional<String> phone = some(85, () -> voice.say("phone"));
            return new Contact(
                    some(94, () -> user + "@" + voice.say("maildomain")),
                    phone,
                    phone.filter(first -> dice.chance(5)).map(first -> voice.say("phone")),
                    address ? Optional.of(voice.say("street")) : Optional.empty(),
                    address && dice.chance(75) ? Optional.of(voice.say("postal")) : Optional.empty(),
                    home,
                    some(80, place::contact),
                    some(
                            22,
                            () -> dice.of("https://", "http://", "www.", "")
                                    + plain
                                    + dice.of(".example.com", ".dev", ".example", ".me")),
                    accounts);
        }

        private String plain(String name) {
            String folded = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                    .replaceAll("");
            String plain = NO_LETTERS.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("");
            return plain.isEmpty() ? "x" : plain;
        }

        private List<SkillGroup> skills() {
            List<String> own = new ArrayList<>(trade.skills());
            own.addAll(dice.pick(speech.trades()).skills());
            for (int i = dice.chance(60) ? dice.between(3, 14) : 0; i > 0; i--) {
                own.add(voice.say("keyword"));
            }
            List<String> keywords =
                    dice.some(List.copyOf(new LinkedHashSet<>(own)), dice.between(dice.chance(20) ? 1 : 4, 20));
            List<SkillGroup> groups = new ArrayList<>();
            boolean levels = dice.chance(20);
            if (dice.chance(50)) {
                keywords.forEach(word -> groups.add(new SkillGroup(Optional.of(word), List.of(), level(levels))));
                return groups;
            }
            List<String> pool = dice.chance(75) ? speech.grammar().alternatives("skillgroup") : trade.areas();
            Set<String> names = new LinkedHashSet<>();
            dice.some(List.copyOf(new LinkedHashSet<>(pool)), dice.between(2, 6))
                    .forEach(name -> names.add(voice.fill(name)));
            int from = 0;
            for (String name : names) {
                int to = Math.min(keywords.size(), from + dice.between(dice.chance(20) ? 1 : 2, 7));
                if (to > from && !keywords.subList(from, to).contains(name)) {
                    groups.add(new SkillGroup(Optional.of(name), keywords.subList(from, to), level(levels)));
                }
                from = to;
            }
            if (dice.chance(12)) {
                groups.add(languageGroup());
            }
            return groups;
        }

        /** The languages that one speaks, among the skills. */
        private SkillGroup languageGroup() {
            boolean fluencies = dice.chance(60);
            return new SkillGroup(
                    Optional.of(dice.pick(speech.grammar().alternatives("heading.LANGUAGES"))),
                    several("language", 1, 4).stream()
                            .map(language -> fluencies ? language + " (" + voice.say("fluency") + ")" : language)
                            .toList(),
                    Optional.empty());
        }

        private Optional<String> level(boolean levels) {
            return levels && dice.chance(90) ? Optional.of(voice.say("level")) : Optional.empty();
        }

        private List<Tongue> languages() {
            boolean fluencies = dice.chance(75);
            return several("language", 2, 4).stream()
                    .map(language ->
                            new Tongue(language, fluencies ? Optional.of(voice.say("fluency")) : Optional.empty()))
                    .toList();
        }

        private List<Hobby> interests() {
            boolean notes = dice.chance(15);
            boolean keywords = !notes && dice.chance(25);
            return several("interest", dice.chance(15) ? 1 : 2, 6).stream()
                    .map(name -> new Hobby(
                            name,
                            notes && dice.chance(60) ? Optional.of(voice.say("interestnote")) : Optional.empty(),
                            keywords && dice.chance(85) ? several("hobbyword", 1, 4) : List.of()))
                    .toList();
        }

        private List<Referee> references() {
            if (dice.chance(35)) {
                return List.of(new Referee(
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(voice.say("refonrequest"))));
            }
            List<Referee> referees = new ArrayList<>();
            boolean texts = dice.chance(50);
            int count = dice.between(1, texts ? 5 : 3);
            voice.set("given", () -> given);
            for (int i = 0; i < count; i++) {
                String culture = dice.pick(speech.cultures());
                String name = dice.pick(speech.grammar().alternatives("given." + culture)) + " "
                        + dice.pick(speech.grammar().alternatives("family." + culture));
                referees.add(new Referee(
                        dice.chance(12) ? dice.of("Dr. ", "Prof. ") + name : name,
                        some(85, () -> voice.say("refereerole")),
                        texts ? Optional.empty() : some(60, () -> plain(name) + "@" + voice.say("maildomain")),
                        texts ? Optional.empty() : some(50, () -> voice.say("phone")),
                        texts ? Optional.of(voice.say("referee.text")) : Optional.empty()));
            }
            return referees;
        }
    }

    private static final List<String> NETWORKS = List.of(
            "LinkedIn|linkedin.com/in/",
            "LinkedIn|www.linkedin.com/in/",
            "LinkedIn|https://www.linkedin.com/in/",
            "GitHub|github.com/",
            "GitHub|https://github.com/",
            "Twitter|twitter.com/",
            "Instagram|instagram.com/",
            "XING|xing.com/profile/",
            "Behance|behance.net/",
            "Medium|medium.com/@",
            "Facebook|facebook.com/");
}
