package dev.vitae.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.BOMDetector;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.apache.tika.parser.txt.UniversalEncodingDetector;

/**
 * Decodes a text file of any charset: by its byte order mark, as UTF-8 if it is valid UTF-8, as UTF-16 if every other
 * byte is zero, else as Tika's detectors judge. The byte order mark is no part of the text. Thread-safe.
 */
final class TextDecoder {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int SAMPLE = 4096;
    private static final Charset WINDOWS_WESTERN = Charset.forName("windows-1252");

    private static final Set<String> WESTERN = Set.of("windows-1252", "ISO-8859-1", "UTF-8", "US-ASCII");

    private final EncodingDetector universal = new UniversalEncodingDetector();
    private final EncodingDetector marks = new BOMDetector();

    String decode(byte[] bytes) throws IOException {
        return decode(bytes, Optional.empty());
    }

    /** Decodes by the mark, by what the file {@code declared}, or by its bytes, in this order. */
    String decode(byte[] bytes, Optional<Charset> declared) throws IOException {
        Optional<Charset> told = mark(bytes).or(() -> utf16(bytes)).or(() -> declared);
        String text = decode(bytes, told.isPresent() ? told.get() : guess(bytes));
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Whether the bytes look like UTF-16 text, with or without a mark. */
    static boolean isUtf16(byte[] bytes) {
        return utf16(bytes).isPresent();
    }

    private Optional<Charset> mark(byte[] bytes) throws IOException {
        // No mark begins with a letter; Tika's metadata, which take part of a start, are not needed to see that.
        return bytes.length > 0 && bytes[0] > 0
                ? Optional.empty()
                : Optional.ofNullable(marks.detect(new ByteArrayInputStream(bytes), new Metadata()));
    }

    private Charset guess(byte[] bytes) throws IOException {
        if (isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        Charset guess = Optional.ofNullable(universal.detect(new ByteArrayInputStream(bytes), new Metadata()))
                .orElse(WINDOWS_WESTERN);
        if (guess.name().equals("x-MacCyrillic")) {
            // The two differ in the capitals alone, and hardly anyone has written the older one for twenty years.
            return Charset.forName("windows-1251");
        }
        // Latin-1 is what is answered for want of better; windows-1252 has the quotes and dashes that it lacks.
        return WESTERN.contains(guess.name()) ? likeliest(bytes) : guess;
    }

    /** Of the charsets that the letters' frequencies allow, the one that puts the fewest signs inside of words. */
    private static Charset likeliest(byte[] bytes) {
        Charset best = WINDOWS_WESTERN;
        int fewest = oddities(decode(bytes, best));
        CharsetDetector frequencies = new CharsetDetector();
        frequencies.setText(bytes);
        for (CharsetMatch match : frequencies.detectAll()) {
            if (fewest > 0 && Charset.isSupported(match.getName())) {
                Charset charset = Charset.forName(match.getName());
                int oddities = oddities(decode(bytes, charset));
                if (oddities < fewest) {
                    best = charset;
                    fewest = oddities;
                }
            }
        }
        return best;
    }

    private static int oddities(String text) {
        int oddities = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = c > 0x7F && !Character.isLetter(c) && c != '’' && c != '·' && c != '\u00AD' && c != '–';
            boolean inside = Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1));
            boolean broken = c == '\uFFFD' || (c >= 0x80 && c < 0xA0);
            oddities += broken || (sign && inside) ? 1 : 0;
        }
        return oddities;
    }

    private static String decode(byte[] bytes, Charset charset) {
        return charset.decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Optional<Charset> utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        if (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int most = length / 2;
        if (odd * 10 > most * 7 && even * 50 < most) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even * 10 > most * 7 && odd * 50 < most ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }
}
