package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountFinderTest {

    private static final AccountFinder ACCOUNTS =
            new AccountFinder(Recognizers.load().normalizers());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GitHub: amoss7",
                "GitHub: @amoss",
                "GitHub - ada_moss",
                "GitHub ada.moss",
                "GitHub/amoss",
                "GitHub: orrell",
                "Google Scholar: aM00ssAAAAJ",
                "ada-moss (GitHub)",
                "amoss (GitHub)",
                "@amoss",
                "Mastodon: @ada@social.example",
                "@ada@social.example",
                "/in/ada-moss",
                "ORCID: 0000-0002-1825-0097",
                "LinkedIn Profile: ada-moss",
                "Zenn: ada_moss",
                "Medium: @amoss",
                "Kaggle: amoss"
            })
    void anAccountIsWrittenInManyWays(String account) {
        assertThat(find(account)).containsExactly(account);
    }

    @Test
    void severalStandOnALine() {
        assertThat(find("Leeds | GitHub: amoss7 / XING - ada_moss, ada-moss (Medium) 0113 496 0007"))
                .containsExactly("GitHub: amoss7", "XING - ada_moss", "ada-moss (Medium)");
    }

    @Test
    void theUserMayStandBelowTheNetwork() {
        assertThat(find("GitHub", "ada-moss", "Leeds")).containsExactly("GitHub ada-moss");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LinkedIn",
                "LinkedIn Profile",
                "GitHub: Ada Moss",
                "GitHub: https://github.com/amoss",
                "LinkedIn linkedin.com",
                "Medium sized kitchens",
                "Medium-risk clients",
                "Medium well-done steaks",
                "Note: available",
                "GitHub Actions",
                "LinkedIn Learning",
                "ada@social.example",
                "2019-2021",
                "Leeds (UK)"
            })
    void anOrdinaryWordIsNoUser(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void aTownBelowANetworkIsNoUser() {
        assertThat(find("LinkedIn", "Leeds")).isEmpty();
    }

    private static List<String> find(String... lines) {
        List<Line> read = Arrays.stream(lines).map(TestLines::line).toList();
        return ACCOUNTS.find(read, Optional.of("Ada Moss")).stream()
                .map(Mention::text)
                .toList();
    }
}
