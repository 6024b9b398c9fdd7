package dev.vitae.training;

/** Prints a sheet as a file. */
interface Printer {

    /** The same sheet, style and dice give the same bytes. */
    Printout print(Persona persona, Sheet sheet, Style style, Dice dice);

    /** The printer of a kind of file. */
    static Printer of(Layout.Medium medium) {
        return switch (medium) {
            case PDF -> new PdfPrinter();
            case DOCX -> new WordPrinter();
            case TEXT -> new TextPrinter();
            case MARKDOWN -> new MarkdownPrinter();
            case HTML -> new HtmlPrinter();
            case DUMP -> new DumpPrinter();
        };
    }
}
