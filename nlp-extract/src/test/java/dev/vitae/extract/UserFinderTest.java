package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserFinderTest {

    private static final UserFinder USERS = new UserFinder(Recognizers.load().normalizers());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ada-moss-baker                  | ada-moss-baker
                    adamoss                         | adamoss
                    amoss7 adabakes_bread           | amoss7,adabakes_bread
                    Leeds · ada-moss                | ada-moss
                    0000-0002-1825-0097             | 0000-0002-1825-0097
                    Bakers: ada_moss                | Bakers: ada_moss
                    Bakers: @bread                  | Bakers: @bread
                    """)
    void findsUsersMadeOfTheNameOrInATellingForm(String line, String users) {
        assertThat(find(line)).containsExactly(users.split(",", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada moss",
                "Ada Moss",
                "full-stack developer",
                "adamoss.com",
                "ada-moss.design",
                "ada-moss-cv",
                "ada.moss@example.com",
                "2019-2021",
                "Bakers: bread",
                "Location: leeds",
                "part-time"
            })
    void anOrdinaryWordIsNoUser(String line) {
        assertThat(find(line)).isEmpty();
    }

    private static List<String> find(String line) {
        return USERS.find(List.of(TestLines.line(line)), Optional.of("Ada Moss")).stream()
                .map(Mention::text)
                .toList();
    }
}
