package dev.vitae.document;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;

/**
 * Leads from the components of a colour to 0xRRGGBB, near enough to tell colours apart. Profiles of devices are passed
 * over: loading them costs more than reading a page.
 *
 * @param components how many components a plain colour has; 0 for a space that only PDFBox can compute
 * @param other that space, if any; none for patterns
 */
record PdfColorSpace(int components, Optional<PDColorSpace> other) {

    static final PdfColorSpace GRAY = new PdfColorSpace(1, Optional.empty());
    static final PdfColorSpace RGB = new PdfColorSpace(3, Optional.empty());
    static final PdfColorSpace CMYK = new PdfColorSpace(4, Optional.empty());
    private static final PdfColorSpace PATTERN = new PdfColorSpace(0, Optional.empty());

    /** The space of that name. */
    static PdfColorSpace of(COSName name, PDResources resources) throws IOException {
        COSDictionary spaces = resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        COSBase found = spaces == null ? null : spaces.getDictionaryObject(name);
        COSBase space = found == null ? name : found;
        COSName family = space instanceof COSName plain
                ? plain
                : space instanceof COSArray array && array.size() > 0 && array.getObject(0) instanceof COSName first
                        ? first
                        : COSName.PATTERN;
        return switch (family.getName()) {
            case "DeviceGray", "CalGray", "G" -> GRAY;
            case "DeviceRGB", "CalRGB", "RGB" -> RGB;
            case "DeviceCMYK", "CMYK" -> CMYK;
            case "Pattern" -> PATTERN;
            case "ICCBased" -> ofProfile((COSArray) space);
            default -> {
                PDColorSpace computed = resources.getColorSpace(name);
                yield computed instanceof PDPattern ? PATTERN : new PdfColorSpace(0, Optional.of(computed));
            }
        };
    }

    private static PdfColorSpace ofProfile(COSArray space) {
        int components =
                space.size() > 1 && space.getObject(1) instanceof COSStream profile ? profile.getInt(COSName.N) : 0;
        return switch (components) {
            case 1 -> GRAY;
            case 3 -> RGB;
            case 4 -> CMYK;
            default -> PATTERN;
        };
    }

    /** The colour that holds until another is set. */
    int initial() {
        return components > 0 ? 0 : Paint.UNKNOWN;
    }

    /** The colour of these components, or {@link Paint#UNKNOWN}. */
    int rgb(double[] values) throws IOException {
        if (other.isPresent()) {
            PDColorSpace space = other.get();
            if (values.length != space.getNumberOfComponents()) {
                return Paint.UNKNOWN;
            }
            float[] components = new float[values.length];
            for (int i = 0; i < values.length; i++) {
                components[i] = (float) values[i];
            }
            float[] rgb = space.toRGB(components);
            return rgb(rgb[0], rgb[1], rgb[2]);
        }
        if (values.length != components) {
            return Paint.UNKNOWN;
        }
        return switch (components) {
            case 1 -> rgb(values[0], values[0], values[0]);
            case 3 -> rgb(values[0], values[1], values[2]);
            case 4 -> {
                double light = 1 - values[3];
                yield rgb((1 - values[0]) * light, (1 - values[1]) * light, (1 - values[2]) * light);
            }
            default -> Paint.UNKNOWN;
        };
    }

    private static int rgb(double red, double green, double blue) {
        return channel(red) << 16 | channel(green) << 8 | channel(blue);
    }

    private static int channel(double value) {
        return (int) Math.round(Math.max(0, Math.min(1, value)) * 255);
    }
}
