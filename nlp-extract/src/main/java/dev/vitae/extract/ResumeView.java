package dev.vitae.extract;

import dev.vitae.document.HtmlText;
import dev.vitae.document.PageImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An HTML page that shows a resume beside the document that it was read from: pointing at a value lights the place where it
 * stands, how sure each value is can be seen, and text that found no place is grey.
 *
 * <pre>{@code
 * String page = ResumeView.create().html(parsed, PageImages.create().of(file));
 * }</pre>
 *
 * <p>The page stands by itself: it loads nothing, and its content security policy forbids all but its own style and script.
 * Whatever the document says is text in it and never markup. {@code #} and the JSON pointer of a value behind the page's
 * address selects that value. {@code docs/view.md} describes it. Immutable and thread-safe.
 */
public final class ResumeView {

    private final String template;
    private final String style;
    private final String script;
    private final String scriptHash;

    private ResumeView() {
        this.template = resource("view.html");
        this.style = resource("view.css");
        this.script = resource("view.js");
        this.scriptHash = hash(script);
    }

    /** Reads what pages are made of; keep it for the next page. */
    public static ResumeView create() {
        return new ResumeView();
    }

    /** The page of a resume, whose document's pages are drawn from the words that were read on them. */
    public String html(ParsedResume parsed) {
        return html(parsed, List.of());
    }

    /**
     * The page of a resume.
     *
     * @param images the pages of its document, as {@link dev.vitae.document.PageImages} draws them; a page that is missing
     *     is drawn from its words, and of a document without pages the text is shown
     */
    public String html(ParsedResume parsed, List<PageImage> images) {
        ViewMarks marks = ViewMarks.of(parsed);
        boolean paged = !parsed.document().pages().isEmpty();
        String source = paged ? ViewedPages.html(parsed, marks, images) : ViewedText.html(parsed, marks);
        return fill(parsed, source, ViewedResume.html(parsed, marks));
    }

    private String fill(ParsedResume parsed, String source, String resume) {
        StringBuilder page = new StringBuilder(template.length() + style.length() + source.length() + resume.length());
        int from = 0;
        // One pass, so that what was filled in is never looked at again, whatever stands in it.
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", from)) {
            int close = template.indexOf("}}", open);
            page.append(template, from, open);
            page.append(
                    switch (template.substring(open + 2, close)) {
                        case "title" ->
                            HtmlText.of(parsed.document().metadata().name().orElse("Resume"));
                        case "language" ->
                            parsed.language().map(Locale::toLanguageTag).orElse("");
                        case "share" -> percent(parsed.trace().unplacedShare());
                        case "style" -> style;
                        case "script" -> script;
                        case "hash" -> scriptHash;
                        case "source" -> source;
                        case "resume" -> resume;
                        default -> throw new IllegalStateException("no such part: " + template.substring(open, close));
                    });
            from = close + 2;
        }
        return page.append(template, from, template.length()).toString();
    }

    /** A share as a person reads it; never all or nothing unless it is. */
    static String percent(double share) {
        long rounded = Math.round(share * 100);
        if (rounded == 0 && share > 0) {
            return "1";
        }
        return String.valueOf(rounded == 100 && share < 1 ? 99 : rounded);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ResumeView.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
