package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.Project;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectItemsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **Quern**: A mill for flour\n- **Sieve**: A sifter for bran\n",
                "- **Quern:** A mill for flour\n- **Sieve:** A sifter for bran\n",
                "* [Quern](https://quern.example) - A mill for flour\n* [Sieve](https://sieve.example) - A sifter for bran\n",
                "- **Quern** (May 2018 – June 2019) — A mill for flour\n- **Sieve** — A sifter for bran\n",
            })
    void eachItemTellsAProjectAndWhatItIs(String list) throws IOException {
        List<Project> projects = projects(list);

        assertThat(projects)
                .extracting(Project::name)
                .extracting(name -> name.orElse(""))
                .containsExactly("Quern", "Sieve");
        assertThat(projects)
                .extracting(project -> project.description().orElse(""))
                .containsExactly("A mill for flour", "A sifter for bran");
    }

    @Test
    void belowTheHeadOfAProjectSuchItemsTellOfIt() throws IOException {
        List<Project> projects = projects("""
                ### Quern

                May 2018 - June 2019

                - **Built with**: stone and water
                - **Used by**: nine bakers
                """);

        assertThat(projects).hasSize(1);
        assertThat(projects.get(0).highlights()).hasSize(2);
    }

    private static List<Project> projects(String list) throws IOException {
        String text = """
                # Ada Quill

                ada@quill.example

                ## Projects

                """ + list + """

                ## Experience

                ### Miller, Oak & Rye Ltd

                March 2015 - June 2019

                - Ran it with four hands.
                """;
        return ResumeParser.create()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "ada.md")
                .resume()
                .projects();
    }
}
