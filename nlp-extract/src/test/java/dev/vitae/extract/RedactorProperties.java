package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.Basics;
import dev.vitae.schema.Resume;
import dev.vitae.schema.ResumeValidator;
import dev.vitae.schema.SchemaVersion;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RedactorProperties {

    private static final Redactor REDACTOR = Redactor.of(Set.of(Redaction.NAME, Redaction.CONTACT));

    /** Words that no name of the test is made of: those have no vowel but o. */
    private static final List<String> FILLING = List.of("has", "led", "the", "team", "in", "2019,", "(with)", "bees.");

    @Property(tries = 300)
    void noFormOfTheNameIsLeft(
            @ForAll("names") String first,
            @ForAll("names") String last,
            @ForAll("fillings") List<String> filling,
            @ForAll("forms") List<String> forms) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < forms.size(); i++) {
            text.append(filling.get(i % filling.size()))
                    .append(' ')
                    .append(written(forms.get(i), first, last))
                    .append(' ');
        }
        Resume resume = Resume.builder()
                .basics(Basics.builder()
                        .name(first + " " + last)
                        .summary(text.append(".").toString())
                        .build())
                .build();

        RedactedResume redacted = REDACTOR.redact(RedactorTest.parsed(resume));

        assertThat(redacted.toJson().toLowerCase(Locale.ROOT))
                .doesNotContain(first.toLowerCase(Locale.ROOT), last.toLowerCase(Locale.ROOT));
        assertThat(ResumeValidator.assertingFormats().validate(redacted.resume(), SchemaVersion.V1_0_0))
                .isEmpty();
        assertThat(REDACTOR.redact(RedactorTest.parsed(redacted.resume())).resume())
                .isEqualTo(redacted.resume());
    }

    private static String written(String form, String first, String last) {
        return form.replace("F.", first.charAt(0) + ".")
                .replace("F", first)
                .replace("L", last)
                .replace("f", first.toLowerCase(Locale.ROOT))
                .replace("l", last.toLowerCase(Locale.ROOT))
                .replace("U", last.toUpperCase(Locale.ROOT));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("bdgkmnprtvz")
                .ofMinLength(2)
                .ofMaxLength(3)
                .list()
                .ofMinSize(2)
                .ofMaxSize(3)
                .map(parts -> String.join("o", parts))
                .map(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }

    @Provide
    Arbitrary<List<String>> fillings() {
        return Arbitraries.of(FILLING).list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<String>> forms() {
        return Arbitraries.of(
                        "F L",
                        "F",
                        "L",
                        "U",
                        "L, F.",
                        "F. L",
                        "L F",
                        "L's",
                        "fl",
                        "f.l@x.example",
                        "f_l_cv.pdf",
                        "(L)",
                        "f",
                        "www.fl.example",
                        "FL",
                        "@fl",
                        "F-L",
                        "https://x.example/f/l")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
