package dev.vitae.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.Basics;
import dev.vitae.schema.Profile;
import dev.vitae.schema.Resume;
import dev.vitae.schema.ResumeValidator;
import dev.vitae.schema.SchemaVersion;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressNormalizersTest {

    private final UrlNormalizer urls = UrlNormalizer.create();
    private final EmailNormalizer emails = EmailNormalizer.create();
    private final ProfileNormalizer profiles = ProfileNormalizer.create();
    private final ResumeValidator validator = ResumeValidator.assertingFormats();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "linkedin.com/in/ada|https://linkedin.com/in/ada",
                "www.Example.COM|https://www.example.com",
                "HTTP://Example.com/CV|http://example.com/CV",
                "https://example.com/a,|https://example.com/a",
                "<https://example.com/a>.|https://example.com/a",
                "(example.com/a)|https://example.com/a",
                "https://example.com/a_(b)|https://example.com/a_(b)",
                "https://example.com/a/|https://example.com/a/",
                "example.com:8080/x?y=1&z=2#top|https://example.com:8080/x?y=1&z=2#top",
                "https://example.com/müller|https://example.com/m%C3%BCller",
                "https://example.com/100%|https://example.com/100%25",
                "bücher.example|https://xn--bcher-kva.example"
            })
    void makesAFullAddress(String text, String url) {
        assertThat(urls.normalize(text)).contains(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ada",
                "ada@example.com",
                "mailto:ada@example.com",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "my site.com",
                "https://",
                "https://a",
                "example.com/a b",
                "C++/C",
                "1.2.3",
                "https://example.com/\nx",
                "..."
            })
    void refusesWhatIsNoWebAddress(String text) {
        assertThat(urls.normalize(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ada@example.com|ada@example.com",
                " Ada.Lovelace+cv@Example.COM, |Ada.Lovelace+cv@example.com",
                "mailto:ada@example.com|ada@example.com",
                "mailto:ada@example.com?subject=Hi|ada@example.com",
                "<ada@example.co.uk>|ada@example.co.uk",
                "ada [at] example (dot) com|ada@example.com",
                "ada@bücher.example|ada@xn--bcher-kva.example"
            })
    void baresAnEmailAddress(String text, String email) {
        assertThat(emails.normalize(text)).contains(email);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "ada",
                "ada@",
                "@example.com",
                "ada@example",
                "a b@example.com",
                "ada..b@example.com",
                "ada@@example.com",
                "ada at example.com"
            })
    void refusesWhatIsNoEmailAddress(String text) {
        assertThat(emails.normalize(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://www.linkedin.com/in/ada-lovelace/|LinkedIn|ada-lovelace",
                "de.linkedin.com/in/ada?trk=x|LinkedIn|ada",
                "linkedin.com/in/ada/details/skills|LinkedIn|ada",
                "github.com/ada|GitHub|ada",
                "https://ada.github.io/|GitHub|ada",
                "gitlab.com/ada|GitLab|ada",
                "xing.com/profile/Ada_Lovelace/cv|Xing|Ada_Lovelace",
                "twitter.com/ada?lang=en|Twitter|ada",
                "x.com/ada|X|ada",
                "stackoverflow.com/users/1234/ada|Stack Overflow|ada",
                "stackoverflow.com/users/1234|Stack Overflow|1234",
                "medium.com/@ada|Medium|ada",
                "ada.medium.com|Medium|ada",
                "kaggle.com/ada|Kaggle|ada",
                "behance.net/ada|Behance|ada",
                "dribbble.com/ada|Dribbble|ada",
                "https://orcid.org/0000-0002-1825-0097|ORCID|0000-0002-1825-0097",
                "researchgate.net/profile/Ada-Lovelace|ResearchGate|Ada-Lovelace",
                "https://scholar.google.com/citations?hl=en&user=AbC123|Google Scholar|AbC123",
                "facebook.com/ada|Facebook|ada",
                "facebook.com/profile.php?id=42|Facebook|42",
                "instagram.com/ada|Instagram|ada",
                "youtube.com/@ada/videos|YouTube|ada",
                "bsky.app/profile/ada.example.com|Bluesky|ada.example.com",
                "mastodon.social/@ada|Mastodon|ada",
                "huggingface.co/ada|Hugging Face|ada",
                "leetcode.com/u/ada/|LeetCode|ada",
                "npmjs.com/~ada|npm|ada",
                "hub.docker.com/u/ada|Docker Hub|ada"
            })
    void knowsTheAccountBehindAnAddress(String url, String network, String username) {
        Profile profile = profiles.normalize(url).orElseThrow();

        assertThat(profile.network()).contains(network);
        assertThat(profile.username()).contains(username);
        assertThat(profile.url()).isEqualTo(urls.normalize(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GitHub: ada", "github ada", "GitHub - @ada", "GitHub/ada", "ada (GitHub)", "@ada (GitHub)"})
    void knowsAnAccountWithoutAnAddress(String text) {
        assertThat(profiles.normalize(text))
                .contains(Profile.builder().network("GitHub").username("ada").build());
    }

    @Test
    void aUserAloneHasNoNetwork() {
        assertThat(profiles.normalize("@ada"))
                .contains(Profile.builder().username("ada").build());
        assertThat(profiles.normalize("ada")).isEmpty();
        assertThat(profiles.normalize("Bakery: ada")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com",
                "example.com/ada",
                "github.com",
                "github.com/ada/engine",
                "github.com/features",
                "linkedin.com/company/kiwi",
                "x.com/home",
                "scholar.google.com/citations?hl=en",
                "www.github.io",
                "mygithub.com/ada",
                "facebook.com/profile.php"
            })
    void seesNoAccountInOtherAddresses(String url) {
        assertThat(profiles.normalize(url)).isEmpty();
    }

    @Provide
    Arbitrary<String> almostAddresses() {
        return Arbitraries.of(
                        "http",
                        "https",
                        "://",
                        ":",
                        "/",
                        "?",
                        "#",
                        "@",
                        ".",
                        "%",
                        "com",
                        "linkedin",
                        "github",
                        "ada",
                        "ä",
                        " ",
                        "(",
                        ")",
                        "[",
                        "x.com",
                        "\\",
                        "&",
                        "=")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }

    @Property
    void normalizesItsOwnOutputToItself(@ForAll("almostAddresses") String text) {
        urls.normalize(text).ifPresent(url -> assertThat(urls.normalize(url)).contains(url));
        emails.normalize(text)
                .ifPresent(email -> assertThat(emails.normalize(email)).contains(email));
        profiles.normalize(text)
                .ifPresent(profile -> profile.url()
                        .ifPresent(url -> assertThat(profiles.normalize(profile.network()
                                        .map(network -> network + ": " + url)
                                        .orElse(url)))
                                .contains(profile)));
    }

    @Property
    void givesOnlyWhatTheSchemaTakes(@ForAll("almostAddresses") String text) {
        Basics.Builder basics = Basics.builder();
        urls.normalize(text).ifPresent(basics::url);
        emails.normalize(text).ifPresent(basics::email);
        Resume resume = Resume.builder().basics(basics.build()).build();

        assertThat(validator.validate(resume, SchemaVersion.V1_3_1)).isEmpty();
    }

    @Property
    void neverThrows(@ForAll String text) {
        urls.normalize(text);
        emails.normalize(text);
        profiles.normalize(text);
    }
}
