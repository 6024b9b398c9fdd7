package dev.vitae.document;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.charset.StandardCharsets;

/** A picture in shades of grey, a byte a pixel, row by row from the top. Immutable. */
final class GrayPicture {

    private final int width;
    private final int height;
    private final byte[] pixels;

    private GrayPicture(int width, int height, byte[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** What the image shows. */
    static GrayPicture of(BufferedImage image) {
        BufferedImage gray = image;
        if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
            gray = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = gray.createGraphics();
            graphics.drawImage(image, 0, 0, null);
            graphics.dispose();
        }
        byte[] pixels = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
        return new GrayPicture(gray.getWidth(), gray.getHeight(), pixels);
    }

    /** The picture as a file in the portable greymap format (PGM), the simplest that programs read. */
    byte[] toPgm() {
        byte[] head = ("P5 " + width + " " + height + " 255\n").getBytes(StandardCharsets.US_ASCII);
        byte[] file = new byte[head.length + pixels.length];
        System.arraycopy(head, 0, file, 0, head.length);
        System.arraycopy(pixels, 0, file, head.length, pixels.length);
        return file;
    }

    /** The picture turned clockwise by a quarter. */
    GrayPicture turned() {
        byte[] turned = new byte[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + height - 1 - y] = pixels[y * width + x];
            }
        }
        return new GrayPicture(/* width= */ height, /* height= */ width, turned);
    }
}
