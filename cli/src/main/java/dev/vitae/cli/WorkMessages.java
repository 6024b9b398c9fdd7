package dev.vitae.cli;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;

/**
 * What a run and its workers say to each other, over the worker's standard streams.
 *
 * <p>To the worker: the name of a file, then its bytes in chunks, the last of length 0; {@value #WITHDRAWN} instead means
 * that there will be no more of it. From the worker: {@value #READY} once, then for each file what was made of it or why
 * not. A text is the number of its characters and those, two bytes each, so that what is no valid Unicode arrives as it
 * was. What a worker says may be forged by the file that it read: it is read as plain data, and no more of it than is
 * allowed.
 */
final class WorkMessages {

    /** Far more than the JSON and the trace of the longest text that is allowed by default. */
    static final int MOST_CHARACTERS = 1 << 26;

    /** How many bytes of a file go in one message. */
    static final int CHUNK = 1 << 16;

    private static final int MOST_PARTS = 1 << 16;
    private static final int WITHDRAWN = -1;

    private static final int READY = 1;
    private static final int MADE = 2;
    private static final int FAILED = 3;

    private WorkMessages() {}

    static void writeName(DataOutputStream out, String name) throws IOException {
        writeText(out, name);
    }

    /** Some of a file's bytes; none is its end. */
    static void writeChunk(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
        if (bytes.length == 0) {
            out.flush();
        }
    }

    static void writeWithdrawal(DataOutputStream out) throws IOException {
        out.writeInt(WITHDRAWN);
        out.flush();
    }

    /** The next file that was not withdrawn. */
    static HandedInput readFile(DataInputStream in) throws IOException {
        while (true) {
            String name = readText(in, MOST_CHARACTERS);
            Queue<byte[]> chunks = new ArrayDeque<>();
            int length = in.readInt();
            while (length > 0) {
                byte[] chunk = new byte[length];
                in.readFully(chunk);
                chunks.add(chunk);
                length = in.readInt();
            }
            if (length == 0) {
                return new HandedInput(name, chunks);
            }
        }
    }

    static void writeReady(DataOutputStream out) throws IOException {
        out.writeByte(READY);
        out.flush();
    }

    static void readReady(DataInputStream in) throws IOException {
        require(in.readByte() == READY);
    }

    static void writeReply(DataOutputStream out, Attempt<Product> attempt) throws IOException {
        if (attempt.failure().isPresent()) {
            out.writeByte(FAILED);
            writeText(out, attempt.failure().get().code());
            writeText(out, attempt.failure().get().message());
        } else {
            Product product = attempt.value().orElseThrow();
            out.writeByte(MADE);
            out.writeInt(product.files().size());
            for (Product.Content file : product.files()) {
                writeText(out, file.suffix());
                writeText(out, file.text());
            }
            out.writeInt(product.notices().size());
            for (Notice notice : product.notices()) {
                writeText(out, notice.code());
                writeText(out, notice.message());
            }
            out.writeInt(product.pages().orElse(0));
        }
        out.flush();
    }

    /** How many characters that reply has: no more than {@link #MOST_CHARACTERS} are read. */
    static long characters(Product product) {
        long files = product.files().stream()
                .mapToLong(file -> file.suffix().length() + (long) file.text().length())
                .sum();
        long notices = product.notices().stream()
                .mapToLong(notice ->
                        notice.code().length() + (long) notice.message().length())
                .sum();
        return files + notices;
    }

    /** What was made of the file, or why not. */
    static Attempt<Product> readReply(DataInputStream in) throws IOException {
        int kind = in.readByte();
        Texts texts = new Texts(in);
        if (kind == FAILED) {
            return Attempt.failed(new Failure(texts.next(), texts.next()));
        }
        require(kind == MADE);
        List<Product.Content> files = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            String suffix = texts.next();
            // It becomes part of a path.
            require(ResumeWork.SUFFIXES.contains(suffix));
            files.add(new Product.Content(suffix, texts.next()));
        }
        List<Notice> notices = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            notices.add(new Notice(texts.next(), texts.next()));
        }
        int pages = in.readInt();
        require(pages >= 0);
        return Attempt.made(new Product(files, notices, pages == 0 ? OptionalInt.empty() : OptionalInt.of(pages)));
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        require(count >= 0 && count <= MOST_PARTS);
        return count;
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private static String readText(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        require(length >= 0 && length <= most);
        // Takes memory as the bytes come, not as they are announced.
        byte[] bytes = in.readNBytes(2 * length);
        if (bytes.length < 2 * length) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }

    private static void require(boolean wellFormed) throws IOException {
        if (!wellFormed) {
            throw new IOException("a worker said what is no message");
        }
    }

    /** The texts of one reply, which share one limit. */
    private static final class Texts {
        private final DataInputStream in;
        private int left = MOST_CHARACTERS;

        Texts(DataInputStream in) {
            this.in = in;
        }

        String next() throws IOException {
            String text = readText(in, left);
            left -= text.length();
            return text;
        }
    }
}
