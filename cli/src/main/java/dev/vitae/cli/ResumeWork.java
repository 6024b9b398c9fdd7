package dev.vitae.cli;

import dev.vitae.extract.ParsedResume;
import dev.vitae.extract.ResumeParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** From a file to its JSON, in this process. Thread-safe. */
final class ResumeWork implements Bulk.Work {

    static final String LINES = ".jsonl";
    static final String TRACE = ".trace";
    private static final String WHOLE = ".json";

    /** All that names of results end with. */
    static final Set<String> SUFFIXES = Set.of(WHOLE, LINES, TRACE + WHOLE, TRACE + LINES);

    private final ResumeParser parser;
    private final Function<ParsedResume, Rendition> renderer;
    private final boolean trace;
    private final boolean lines;

    /**
     * Makes of each file what these say.
     *
     * @param trace whether to tell where values stand, too
     * @param lines whether each resume is to be one line, also where it is the only one of its file
     */
    ResumeWork(ResumeParser parser, Function<ParsedResume, Rendition> renderer, boolean trace, boolean lines) {
        this.parser = parser;
        this.renderer = renderer;
        this.trace = trace;
        this.lines = lines;
    }

    @Override
    public Product make(Input input) throws IOException {
        try (InputStream in = input.open()) {
            List<ParsedResume> parsed = parser.parseAll(in, input.name());
            List<Rendition> resumes = parsed.stream().map(renderer).toList();
            List<Notice> notices = resumes.stream()
                    .flatMap(resume -> resume.problems().stream())
                    .map(Notice::of)
                    .toList();
            List<Product.Content> files = new ArrayList<>();
            files.add(content("", resumes, Rendition::json, Rendition::jsonLine));
            if (trace) {
                files.add(content(TRACE, resumes, Rendition::trace, Rendition::traceLine));
            }
            return new Product(files, notices, pages(parsed));
        }
    }

    /** Profiles that stand in one file have its pages in common. */
    private static OptionalInt pages(List<ParsedResume> parsed) {
        int pages = parsed.stream()
                .mapToInt(resume -> resume.document().pages().size())
                .max()
                .orElse(0);
        return pages == 0 ? OptionalInt.empty() : OptionalInt.of(pages);
    }

    /** One resume over several lines, or several on one each. */
    private Product.Content content(
            String suffix,
            List<Rendition> resumes,
            Function<Rendition, Supplier<String>> whole,
            Function<Rendition, Supplier<String>> line) {
        return resumes.size() == 1 && !lines
                ? new Product.Content(
                        suffix + WHOLE, whole.apply(resumes.get(0)).get().stripTrailing() + "\n")
                : new Product.Content(
                        suffix + LINES,
                        resumes.stream()
                                .map(resume -> line.apply(resume).get() + "\n")
                                .collect(Collectors.joining()));
    }
}
