package dev.vitae.cli;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** An entry of an archive that stays open as long as the run. */
record ZipInput(String label, ZipFile archive, ZipArchiveEntry entry) implements Input {

    @Override
    public String name() {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    @Override
    public InputStream open() throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new FailedException(
                    "encrypted", "The archive is protected by a password; unpack it and read the files inside.");
        }
        if (!archive.canReadEntryData(entry)) {
            throw new FailedException(
                    "unsupported", "It is packed in an unusual way; unpack the archive and read the files inside.");
        }
        return archive.getInputStream(entry);
    }
}
