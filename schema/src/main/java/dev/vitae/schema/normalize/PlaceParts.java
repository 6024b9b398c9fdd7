package dev.vitae.schema.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text of an address into its parts, and joins what only the end of a line has torn. */
final class PlaceParts {

    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\u200B\\uFEFF]");
    private static final Pattern BREAK =
            Pattern.compile("(\\s*[,;|·•●▪■⋅∙⋄◇◆♦❖✦‖、，،\\n\\r\\t]\\s*|\\s{2,}|\\s+[-–—/]\\s+)");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");

    /** A state's letters or a code that a hyphen or slash ties to its town: {@code Curitiba/PR}, {@code Nagpur-440010}. */
    private static final Pattern TIED = Pattern.compile(
            "(?<=\\p{L}{2})[-/](?=\\p{Lu}{2}(?:$|\\s*[,;\\n(]))|(?<=\\p{L}{3})-(?=\\d{4,6}(?:$|\\s*[,;\\n]))");

    /** A post box and what follows it without a comma. */
    private static final Pattern BOX =
            Pattern.compile("(?<=(?i:box|postfach|casilla|postbus|apartado) )(\\d+)(?: |-(?=\\d{5}))(?=[\\p{L}\\d])");

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:(?:current |home |postal |mailing )?address|location|residence|city|town|state|country|region|place"
                    + "|adresse|anschrift|wohnort|ort|stadt|land|domicile|ville|pays|dirección|direccion|domicilio|ciudad"
                    + "|país|ubicación|residencia|endereço|morada|localização|cidade|indirizzo|residenza|città|adres"
                    + "|woonplaats|plaats|lieu)\\s*[:：]\\s*|^(?:based|located|living|lives) in\\s+|^(?:wohnhaft|lebt) in\\s+");

    /** What people add to a place that is no place. */
    private static final Pattern MODE = Pattern.compile(
            "(?iu)(?:(?:fully |100 ?% )?remote|hybrid|on-?site|home ?office|(?:open|willing) to (?:relocat\\w+|travel)|relocat\\w+|télétravail|remoto|teletrabajo|híbrido)");

    private static final Pattern TORN_CODE = Pattern.compile(
            "(?:.*\\b)?(?:[A-Z]{1,2}\\d[A-Z\\d]?\\n\\d[A-Z]{2}|[A-Z]\\d[A-Z]\\n\\d[A-Z]\\d|\\d{4}\\n[A-Z]{2}|\\d{3}\\n\\d{2})\\b.*");

    /** Letters with dots between, to which the dot behind the last belongs. */
    private static final Pattern DOTTED = Pattern.compile("\\b\\p{L}{1,2}\\. ?\\p{L}{1,3}$");

    /** Signs around a part that say nothing. */
    private static final Pattern FRAME =
            Pattern.compile("^[\\s.:!?<>{}\"“”„«»*+_=~–—-]+|[\\s.:!?<>{}\"“”„«»*+_=~–—-]+$");

    private static final Pattern HOUSE = Pattern.compile("\\d{1,5}\\p{L}?");

    /** What can't be the end of a name. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?:^| )(?:de|del|de la|de los|da|do|das|dos|du|des|of|the|van|von|am|an der|im|y)$");

    /** Codes around a name: {@code 66400}, {@code MX}. */
    private static final Pattern CODE_AROUND = Pattern.compile("^[\\d -]+|(?: +(?:[\\d-]+|\\p{Lu}{2}))+$");

    private static final int LONGEST_TORN_NAME = 6;
    private static final Surroundings SURROUNDINGS = new Surroundings();

    private final Gazetteer gazetteer;

    PlaceParts(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The parts that say something, in order. */
    List<PlacePart> of(String text) {
        String plain = BLANK.matcher(text).replaceAll(" ");
        plain = TIED.matcher(plain).replaceAll(", ");
        plain = BOX.matcher(plain).replaceAll("$1, ");
        List<PlacePart> parts = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(plain);
        int start = 0;
        while (brackets.find()) {
            cut(plain.substring(start, brackets.start()), false, parts);
            cut(brackets.group(1), true, parts);
            start = brackets.end();
        }
        cut(plain.substring(start), false, parts);
        return joined(parts);
    }

    private void cut(String text, boolean bracketed, List<PlacePart> parts) {
        Matcher matcher = BREAK.matcher(text);
        boolean wide = false;
        int start = 0;
        boolean found = true;
        while (found) {
            found = matcher.find();
            String part = bare(text.substring(start, found ? matcher.start() : text.length()), found);
            if (part.chars().anyMatch(Character::isLetterOrDigit)
                    && !MODE.matcher(part).matches()) {
                String name = parts.isEmpty() ? withoutSurroundings(part) : part;
                add(new PlacePart(name, wide, bracketed, false), parts);
            }
            wide = found && matcher.group().isBlank();
            start = found ? matcher.end() : start;
        }
    }

    /** Without labels and signs around it; the dot of an abbreviation stays. */
    private static String bare(String text, boolean goesOn) {
        String bare = LABEL.matcher(FRAME.matcher(text).replaceAll("")).replaceFirst("");
        bare = FRAME.matcher(bare).replaceAll("");
        boolean dot =
                text.strip().endsWith(".") && (goesOn || DOTTED.matcher(bare).find());
        return dot ? bare + "." : bare;
    }

    /**
     * The town alone of what says that one lives around it, unless that is the name of a place. Behind a street, such words
     * tell the way: {@code 12 Mill Lane, near Temple}.
     */
    private String withoutSurroundings(String text) {
        return SURROUNDINGS
                .town(text)
                .filter(town ->
                        !gazetteer.isPlace(text) && !gazetteer.towns(town).isEmpty())
                .orElse(text);
    }

    private void add(PlacePart part, List<PlacePart> parts) {
        String text = part.text();
        int slash = text.indexOf('/');
        boolean names = slash > 1 && text.chars().noneMatch(Character::isDigit);
        if (part.bracketed() && !parts.isEmpty() && !gazetteer.isPlace(text)) {
            PlacePart before = parts.get(parts.size() - 1);
            parts.set(parts.size() - 1, before.withText(before.text() + " (" + text + ")"));
        } else if (names && gazetteer.isPlace(text.substring(slash + 1))) {
            parts.add(part.withText(text.substring(0, slash)));
            parts.add(part.withText(text.substring(slash + 1)));
        } else {
            parts.add(part);
        }
    }

    private List<PlacePart> joined(List<PlacePart> parts) {
        List<PlacePart> joined = new ArrayList<>();
        for (PlacePart part : parts) {
            int last = joined.size() - 1;
            if (last >= 0 && part.wide() && isTorn(joined.get(last).text(), part.text())) {
                PlacePart before = joined.get(last);
                joined.set(last, before.withText(before.text() + " " + part.text()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    /** Whether a postal code, a street or the name of a town or region goes on behind the break. */
    private boolean isTorn(String before, String after) {
        boolean street = HOUSE.matcher(before).matches() && StreetWords.hasWord(after);
        return street
                || (GOES_ON.matcher(before).find() && Character.isLetter(after.charAt(0)))
                || TORN_CODE.matcher(before + '\n' + after).matches()
                || isTornName(before.split(" ", -1), CODE_AROUND.matcher(after).replaceAll(""));
    }

    private boolean isTornName(String[] before, String after) {
        String tail = "";
        for (int i = before.length - 1; i >= 0 && before.length - i < LONGEST_TORN_NAME; i--) {
            tail = tail.isEmpty() ? before[i] : before[i] + " " + tail;
            if (gazetteer.isPlace(tail + " " + after) && (i == 0 || !gazetteer.isPlace(after))) {
                return true;
            }
            if (gazetteer.isPlace(tail)) {
                return false;
            }
        }
        return false;
    }
}
