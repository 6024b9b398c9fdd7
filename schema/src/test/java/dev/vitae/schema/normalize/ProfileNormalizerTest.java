package dev.vitae.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileNormalizerTest {

    private static final ProfileNormalizer PROFILES = ProfileNormalizer.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    zenn.dev/ada                                     | Zenn           | ada
                    https://qiita.com/ada                            | Qiita          | ada
                    note.com/ada                                     | note           | ada
                    wantedly.com/id/ada                              | Wantedly       | ada
                    ada.hatenablog.com                               | Hatena Blog    | ada
                    velog.io/@ada/posts                              |                |
                    velog.io/@ada                                    | Velog          | ada
                    blog.naver.com/ada                               | Naver Blog     | ada
                    zhihu.com/people/ada                             | Zhihu          | ada
                    habr.com/ru/users/ada                            | Habr           | ada
                    https://vk.com/ada                               | VK             | ada
                    viadeo.com/fr/profile/ada.moss                   | Viadeo         | ada.moss
                    lattes.cnpq.br/0123456789012345                  | Lattes         | 0123456789012345
                    news.ycombinator.com/user?id=ada                 | Hacker News    | ada
                    sr.ht/~ada                                       | SourceHut      | ada
                    papers.ssrn.com/sol3/cf_dev/AbsByAuth.cfm?per_id=12 | SSRN        | 12
                    ideas.repec.org/f/pmo123.html                    | RePEc          | pmo123
                    ada.bandcamp.com                                 | Bandcamp       | ada
                    muckrack.com/ada-moss                            | Muck Rack      | ada-moss
                    avvo.com/attorneys/98101-wa-ada-moss.html        | Avvo           | 98101-wa-ada-moss
                    ada.academia.edu                                 | Academia.edu   | ada
                    https://independent.academia.edu/AdaMoss         | Academia.edu   | AdaMoss
                    academia.edu/1234/Bakeries_of_Leeds              |                |
                    gaming.stackexchange.com/users/12/ada            | Stack Exchange | ada
                    superuser.com/users/12/ada                       | Stack Exchange | ada
                    lobste.rs/u/ada                                  | Lobsters       | ada
                    profiles.topcoder.com/ada                        | TopCoder       | ada
                    app.hackthebox.com/public/users/12               | Hack The Box   | 12
                    https://farcaster.xyz/ada                        | Farcaster      | ada
                    https://www.coursera.org/learner/ada-moss        | Coursera       | ada-moss
                    https://www.geeksforgeeks.org/profile/ada?tab=overview | GeeksforGeeks  | ada
                    www.stage32.com/profile/12/about                 | Stage 32       | 12
                    trailhead.salesforce.com/en/me/ada               | Salesforce Trailblazer | ada
                    devpost.com/ada                                  | Devpost        | ada
                    devpost.com/software                             |                |
                    aclanthology.org/people/a/ada-moss               | ACL Anthology  | ada-moss
                    hackster.io/ada                                  | Hackster       | ada
                    mathstodon.xyz/@ada                              | Mastodon       | ada
                    Mastodon: @ada@social.example                    | Mastodon       | @ada@social.example
                    Mastodon @ada@social.example                     | Mastodon       | @ada@social.example
                    @ada@fosstodon.org                               | Mastodon       | @ada@fosstodon.org
                    Mastodon: https://social.example/@ada            | Mastodon       | @ada@social.example
                    Behance: https://short.example/ada               | Behance        | ada
                    StackOverflow: ada                               | Stack Overflow | ada
                    LinkedIn profile: ada-moss                       | LinkedIn       | ada-moss
                    GitHub username - ada                            | GitHub         | ada
                    ORCID iD: 0000-0002-1825-0097                    | ORCID          | 0000-0002-1825-0097
                    0000-0002-1825-0097                              | ORCID          | 0000-0002-1825-0097
                    aM00ss_AAAAJ                                     | Google Scholar | aM00ss_AAAAJ
                    /in/ada-moss                                     | LinkedIn       | ada-moss
                    linkedin/in/ada-moss/                            | LinkedIn       | ada-moss
                    WeChat: ada_moss                                 | WeChat         | ada_moss
                    """)
    void knowsAnAccount(String text, String network, String username) {
        assertThat(PROFILES.normalize(text).flatMap(Profile::network).orElse(null))
                .isEqualTo(network);
        assertThat(PROFILES.normalize(text).flatMap(Profile::username).orElse(null))
                .isEqualTo(username);
    }

    @Test
    void aServerWeDoNotKnowHasNoNetwork() {
        assertThat(PROFILES.normalize("@ada@social.example"))
                .contains(Profile.builder().username("@ada@social.example").build());
        assertThat(PROFILES.normalize("https://social.example/@ada"))
                .contains(Profile.builder()
                        .username("ada")
                        .url("https://social.example/@ada")
                        .build());
    }

    @Test
    void aTextThatIsKnownToBeAnAccountMayBeTheUserAlone() {
        assertThat(PROFILES.ofAccount("ada-moss"))
                .contains(Profile.builder().username("ada-moss").build());
        assertThat(PROFILES.ofAccount("Bakers: @ada"))
                .contains(Profile.builder().network("Bakers").username("ada").build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ada@example.com", "2019-2021", "GitHub: https://github.com/features", "555-0100-0200-0300"})
    void seesNoAccountInOtherThings(String text) {
        assertThat(PROFILES.normalize(text)).isEmpty();
    }

    @Test
    void someNetworksAreCalledByOrdinaryWords() {
        assertThat(PROFILES.isWord("Medium")).isTrue();
        assertThat(PROFILES.isWord("LinkedIn")).isFalse();
    }
}
