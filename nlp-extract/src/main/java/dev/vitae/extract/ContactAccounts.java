package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import dev.vitae.schema.Profile;
import dev.vitae.schema.normalize.ProfileNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the accounts that web addresses by themselves don't give, when the name is known. Thread-safe. */
final class ContactAccounts {

    private static final double ELSEWHERE = 0.6;
    private static final double TORN = 0.7;
    private static final Pattern BEGINNING =
            Pattern.compile("(?:https?://|www\\.)?(?:[\\w-]{1,63}\\.){1,4}\\p{L}{2,10}/\\S*[/-]$");
    private static final Pattern REST = Pattern.compile("@?[\\p{L}\\p{N}][\\p{L}\\p{N}._~%-]{0,60}/?");
    private static final Pattern LAST_BLOCK = Pattern.compile("(?:^|.*[\\s|])(?=\\S+$)");
    private static final Pattern URL =
            Pattern.compile("(?:https?://)?(?:[\\w-]{1,63}\\.){1,4}\\p{L}{2,10}/[^\\s|<>()\",;]{1,200}");

    private final ProfileNormalizer profiles;
    private final AccountFinder accounts;
    private final UserFinder users;

    ContactAccounts(Normalizers normalizers) {
        this.profiles = normalizers.profiles();
        this.accounts = new AccountFinder(normalizers);
        this.users = new UserFinder(normalizers);
    }

    /** The lines of a contact section that are no running text. */
    static List<Line> lines(Section section) {
        return section.lines().stream()
                .filter(line -> !ContactExtractor.isText(line))
                .map(LabelledLine::line)
                .toList();
    }

    /** The address, with the network that a label or the words of a link name, where the address tells none. */
    String named(String label, String url) {
        boolean told = profiles.normalize(url).flatMap(Profile::network).isPresent();
        return profiles.network(label.strip())
                .filter(network -> !told)
                .map(network -> network + ": " + url)
                .filter(text -> profiles.normalize(text).isPresent())
                .orElse(url);
    }

    /** Addresses that go on in the next line: {@code linkedin.com/in/} and {@code ada-moss} below. */
    List<Mention> torn(List<Line> lines) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i).strip();
            Line rest = lines.get(i + 1).strip();
            Matcher block = LAST_BLOCK.matcher(line.text());
            if (block.lookingAt() && REST.matcher(rest.text()).matches()) {
                Line begun = line.narrow(block.end(), line.text().length());
                String joined = begun.text() + rest.text();
                if (BEGINNING.matcher(begun.text()).matches()
                        && profiles.normalize(joined).isPresent()) {
                    found.add(new Mention(Field.PROFILE, joined, List.of(begun.span(), rest.span()), Stage.FORM, TORN));
                }
            }
        }
        return found;
    }

    /** Adds the accounts that are given without an address, or outside of the contact sections. */
    void complete(List<LabelledSection> sections, List<Mention> mentions) {
        Optional<String> name = mentions.stream()
                .filter(mention -> mention.field() == Field.NAME)
                .map(Mention::text)
                .findFirst();
        for (LabelledSection labelled : sections) {
            if (labelled.section().isContact()) {
                List<Line> lines = lines(labelled.section());
                add(accounts.find(lines, name), mentions);
                add(users.find(lines, name), mentions);
            }
        }
        name.map(UserOfName::new).ifPresent(person -> elsewhere(sections, person, name, mentions));
    }

    /** The accounts in other sections whose users are made of the name, on networks of which none is known. */
    private void elsewhere(
            List<LabelledSection> sections, UserOfName person, Optional<String> name, List<Mention> mentions) {
        for (LabelledSection labelled : sections) {
            if (labelled.section().isContact() || labelled.kind() == SectionKind.REFERENCES) {
                continue;
            }
            List<Line> lines =
                    labelled.section().lines().stream().map(LabelledLine::line).toList();
            List<Mention> found = new ArrayList<>();
            lines.forEach(line -> addresses(line, found));
            found.addAll(accounts.find(lines, name));
            found.stream()
                    .filter(mention -> profiles.normalize(mention.text())
                            .filter(account -> isNew(account, mentions))
                            .flatMap(Profile::username)
                            .filter(person::made)
                            .isPresent())
                    .forEach(mention -> add(List.of(mention), mentions));
        }
    }

    private static void addresses(Line line, List<Mention> found) {
        Matcher url = URL.matcher(line.text());
        while (line.text().indexOf('/') >= 0 && url.find()) {
            found.add(Mention.of(Field.PROFILE, line.narrow(url.start(), url.end()), Stage.FORM, ELSEWHERE));
        }
        line.links().stream()
                .filter(link -> link.target().startsWith("http"))
                .forEach(link -> found.add(
                        new Mention(Field.PROFILE, link.target(), List.of(link.span()), Stage.FILE, ELSEWHERE)));
    }

    private boolean isNew(Profile account, List<Mention> mentions) {
        return account.network().isPresent()
                && mentions.stream()
                        .filter(mention -> mention.field() == Field.PROFILE)
                        .flatMap(mention -> profiles.ofAccount(mention.text()).stream())
                        .noneMatch(known -> known.network().equals(account.network()));
    }

    private void add(List<Mention> found, List<Mention> mentions) {
        for (Mention account : found) {
            boolean isKnown = mentions.stream()
                    .anyMatch(known -> (known.field() == Field.PROFILE && accounts.isSame(account, known))
                            || (known.field() == Field.EMAIL && account.text().endsWith("@" + known.text()))
                            || isWithin(account, known));
            if (isKnown) {
                mentions.replaceAll(known -> complete(known, account));
            } else {
                mentions.add(account);
            }
        }
    }

    /** What is known with its address, with the network that only the account that is written tells. */
    private Mention complete(Mention known, Mention account) {
        if (known.field() != Field.PROFILE || !accounts.isSame(account, known)) {
            return known;
        }
        Optional<String> url = profiles.normalize(known.text()).flatMap(Profile::url);
        Optional<String> network = profiles.normalize(account.text()).flatMap(Profile::network);
        return url.isPresent() && network.isPresent() ? known.withText(named(network.get(), known.text())) : known;
    }

    /** Whether the account is a part of what is known to be another thing. */
    private static boolean isWithin(Mention account, Mention known) {
        Span first = account.spans().get(0);
        return known.field() != Field.NAME
                && known.field() != Field.HEADLINE
                && known.field() != Field.ADDRESS
                && known.spans().stream().anyMatch(span -> span.overlaps(first) && span.length() > first.length());
    }
}
