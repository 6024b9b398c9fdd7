package dev.vitae.cli;

import dev.vitae.extract.ParsedResume;
import dev.vitae.extract.ResumeParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** From a file to its JSON, in this process. Thread-safe. */
final class ResumeWork implements Bulk.Work {

    private final ResumeParser parser;
    private final Function<ParsedResume, Rendition> renderer;
    private final boolean trace;

    ResumeWork(ResumeParser parser, Function<ParsedResume, Rendition> renderer, boolean trace) {
        this.parser = parser;
        this.renderer = renderer;
        this.trace = trace;
    }

    @Override
    public Product make(Input input) throws IOException {
        try (InputStream in = input.open()) {
            List<Rendition> resumes =
                    parser.parseAll(in, input.name()).stream().map(renderer).toList();
            List<Notice> notices = resumes.stream()
                    .flatMap(parsed -> parsed.problems().stream())
                    .map(Notice::of)
                    .toList();
            List<Product.Content> files = new ArrayList<>();
            files.add(content("", resumes, Rendition::json, Rendition::jsonLine));
            if (trace) {
                files.add(content(".trace", resumes, Rendition::trace, Rendition::traceLine));
            }
            return new Product(files, notices);
        }
    }

    /** One resume over several lines, or several on one each. */
    private static Product.Content content(
            String suffix,
            List<Rendition> resumes,
            Function<Rendition, Supplier<String>> whole,
            Function<Rendition, Supplier<String>> line) {
        return resumes.size() == 1
                ? new Product.Content(
                        suffix + ".json", whole.apply(resumes.get(0)).get().stripTrailing() + "\n")
                : new Product.Content(
                        suffix + ".jsonl",
                        resumes.stream()
                                .map(resume -> line.apply(resume).get() + "\n")
                                .collect(Collectors.joining()));
    }
}
