package dev.vitae.document;

import org.apache.tika.mime.MediaType;

/** Words for the kinds of files that are not read. */
final class Unsupported {

    private static final String READ = "PDF, DOCX, DOC, ODT, RTF, HTML, Markdown or plain text";

    private Unsupported() {}

    static UnreadableDocumentException of(MediaType type) {
        String subtype = type.getSubtype();
        return new UnreadableDocumentException.Unsupported(
                switch (type.getType()) {
                    case "image" ->
                        "This is a picture (" + type + ") without text to read; save the resume as " + READ
                                + ", or install tesseract to have it read.";
                    case "audio", "video" ->
                        "This is a recording (" + type + "), not a resume; give a " + READ + " file.";
                    default -> application(type, subtype);
                });
    }

    private static String application(MediaType type, String subtype) {
        if (subtype.equals("zip")) {
            return "This is a ZIP archive; run `vitae batch` on it to read the files inside.";
        }
        if (isArchive(subtype)) {
            return "This is an archive (" + type + "); unpack it and read the files inside.";
        }
        if (subtype.contains("msdownload") || subtype.contains("executable") || subtype.contains("sharedlib")) {
            return "This is a program (" + type + "), not a resume; give a " + READ + " file.";
        }
        return "Files of the type " + type + " are not read; save the resume as " + READ + ".";
    }

    private static boolean isArchive(String subtype) {
        return subtype.contains("zip")
                || subtype.contains("tar")
                || subtype.contains("rar")
                || subtype.contains("7z")
                || subtype.contains("java-archive")
                || subtype.contains("compress")
                || subtype.contains("cab");
    }
}
