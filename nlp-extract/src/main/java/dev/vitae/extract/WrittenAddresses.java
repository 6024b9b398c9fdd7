package dev.vitae.extract;

import dev.vitae.extract.Verification.Evidence;
import dev.vitae.schema.Profile;
import dev.vitae.schema.normalize.ProfileNormalizer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail and web addresses in a document's words and in the targets of its links, and accounts. Immutable. */
final class WrittenAddresses {

    private static final int MOST = 2_000;
    private static final Pattern BLOCK = Pattern.compile("[^\\s()<>\\[\\]|,;\"]{4,300}+");
    private static final Pattern SCHEME = Pattern.compile("^\\p{L}{3,6}:(?://)?");
    private static final Pattern WWW = Pattern.compile("^www\\.", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLASHES = Pattern.compile("/++$");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** An identifier, as of ORCID or Google Scholar, tells its network by its form alone. */
    private static final int SHORTEST_IDENTIFIER = 12;

    private final TextFinder words;
    private final TextFinder targets;
    private final ProfileNormalizer profiles;
    private final List<Account> accounts = new ArrayList<>();

    private record Account(Profile profile, Evidence evidence) {}

    WrittenAddresses(TextFinder words, TextFinder targets, ProfileNormalizer profiles) {
        this.words = words;
        this.targets = targets;
        this.profiles = profiles;
        addAccounts(words, Match.PROFILE);
        addAccounts(targets, Match.LINK_TARGET);
    }

    private void addAccounts(TextFinder finder, Match match) {
        Matcher block = BLOCK.matcher(finder.plain().text());
        for (int tried = 0; block.find() && tried < MOST; ) {
            boolean address = block.group().indexOf('.') > 0;
            if (address || block.group().length() >= SHORTEST_IDENTIFIER) {
                tried++;
                profiles.ofAccount(block.group())
                        .filter(profile ->
                                profile.network().isPresent() || profile.url().isPresent())
                        .ifPresent(profile -> finder.evidence(match, block.start(), block.end())
                                .ifPresent(evidence -> accounts.add(new Account(profile, evidence))));
            }
        }
    }

    Optional<Evidence> email(String value) {
        String bare = SCHEME.matcher(value.strip()).replaceFirst("");
        return words.findAddress(bare, Match.WRITTEN_OTHERWISE)
                .or(() -> targets.findAddress(bare, Match.LINK_TARGET).map(WrittenAddresses::asTarget))
                .or(() -> asEmail(bare.replace("@", " at ").replace(".", " dot ")))
                .or(() -> asEmail(bare.replace("@", " at ")));
    }

    private Optional<Evidence> asEmail(String said) {
        return words.find(said).map(found -> new Evidence(Match.EMAIL, found.spans(), found.written()));
    }

    Optional<Evidence> url(String value) {
        String withScheme = value.strip();
        String bare = SLASHES.matcher(
                        WWW.matcher(SCHEME.matcher(withScheme).replaceFirst("")).replaceFirst(""))
                .replaceFirst("");
        String decoded = decoded(bare);
        return words.findAddress(withScheme, Match.WRITTEN_OTHERWISE)
                .or(() -> words.findAddress(bare, Match.URL).map(found -> as(Match.URL, found)))
                .or(() -> words.findAddress(decoded, Match.URL).map(found -> as(Match.URL, found)))
                .or(() -> targets.findAddress(bare, Match.LINK_TARGET).map(WrittenAddresses::asTarget))
                .or(() -> targets.findAddress(decoded, Match.LINK_TARGET).map(WrittenAddresses::asTarget))
                .or(() -> profiles.normalize(withScheme).flatMap(this::account));
    }

    /** The network of an account, which its address tells. */
    Optional<Evidence> network(String value) {
        return accounts.stream()
                .filter(account -> account.profile()
                        .network()
                        .filter(value::equalsIgnoreCase)
                        .isPresent())
                .findFirst()
                .map(Account::evidence);
    }

    Optional<Evidence> username(String value) {
        return accounts.stream()
                .filter(account -> account.profile()
                        .username()
                        .filter(value::equalsIgnoreCase)
                        .isPresent())
                .findFirst()
                .map(Account::evidence)
                .or(() -> words.findWithSigns(value, Match.WRITTEN_OTHERWISE))
                .or(() -> targets.findWithSigns(value, Match.LINK_TARGET).map(WrittenAddresses::asTarget))
                .or(() -> page(value));
    }

    /** The page of an account of the fediverse, {@code host/@user}, whose name is {@code @user@host}. */
    private Optional<Evidence> page(String username) {
        int at = username.indexOf('@', 1);
        return username.startsWith("@") && at > 0
                ? url(username.substring(at + 1) + '/' + username.substring(0, at))
                        .map(found -> as(Match.PROFILE, found))
                : Optional.empty();
    }

    /** The account by another address of it, or by its network and user. */
    private Optional<Evidence> account(Profile wanted) {
        if (wanted.network().isEmpty() || wanted.username().isEmpty()) {
            return Optional.empty();
        }
        String network = wanted.network().get();
        String user = wanted.username().get();
        Predicate<Profile> same =
                other -> other.network().filter(network::equals).isPresent()
                        && other.username().filter(user::equalsIgnoreCase).isPresent();
        return accounts.stream()
                .filter(account -> same.test(account.profile()))
                .findFirst()
                .map(Account::evidence)
                .or(() -> words.find(network + ' ' + user)
                        .or(() -> words.find(network + " @" + user))
                        .or(() -> words.find(user + ' ' + network))
                        .map(found -> as(Match.PROFILE, found)));
    }

    private static String decoded(String address) {
        // A plus is a plus outside of queries, and these are not the point here.
        String escaped = BROKEN_ESCAPE.matcher(address).replaceAll("%25").replace("+", "%2B");
        return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    }

    private static Evidence asTarget(Evidence found) {
        return as(Match.LINK_TARGET, found);
    }

    private static Evidence as(Match match, Evidence found) {
        return new Evidence(match, found.spans(), found.written());
    }
}
