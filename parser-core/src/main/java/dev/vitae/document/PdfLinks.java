package dev.vitae.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * The hyperlinks of a page, by the areas that they cover.
 *
 * @param areas in the order of the file
 */
record PdfLinks(List<Area> areas) {

    /**
     * @param box where it is, on the page as shown
     * @param target the address
     */
    record Area(BoundingBox box, String target) {}

    static PdfLinks of(PDPage page) throws IOException {
        List<Area> areas = new ArrayList<>();
        PdfFrame frame = PdfFrame.of(page);
        for (PDAnnotation annotation : page.getAnnotations(PDAnnotationLink.class::isInstance)) {
            if (annotation instanceof PDAnnotationLink link
                    && !link.isHidden()
                    && link.getAction() instanceof PDActionURI action) {
                String target = action.getURI();
                if (target != null && !target.isBlank()) {
                    addAreas(link, frame, target.strip(), areas);
                }
            }
        }
        return new PdfLinks(areas);
    }

    private static void addAreas(PDAnnotationLink link, PdfFrame frame, String target, List<Area> areas) {
        float[] quads = link.getQuadPoints();
        if (quads != null && quads.length >= 8) {
            for (int i = 0; i + 8 <= quads.length; i += 8) {
                float left = Math.min(Math.min(quads[i], quads[i + 2]), Math.min(quads[i + 4], quads[i + 6]));
                float right = Math.max(Math.max(quads[i], quads[i + 2]), Math.max(quads[i + 4], quads[i + 6]));
                float low = Math.min(Math.min(quads[i + 1], quads[i + 3]), Math.min(quads[i + 5], quads[i + 7]));
                float high = Math.max(Math.max(quads[i + 1], quads[i + 3]), Math.max(quads[i + 5], quads[i + 7]));
                areas.add(new Area(frame.box(new PDRectangle(left, low, right - left, high - low)), target));
            }
        } else if (link.getRectangle() != null) {
            areas.add(new Area(frame.box(link.getRectangle()), target));
        }
    }

    /** The address under the middle of the box. */
    Optional<String> at(BoundingBox box) {
        double x = (box.left() + box.right()) / 2;
        double y = (box.top() + box.bottom()) / 2;
        for (Area area : areas) {
            BoundingBox place = area.box();
            if (place.left() <= x && x <= place.right() && place.top() <= y && y <= place.bottom()) {
                return Optional.of(area.target());
            }
        }
        return Optional.empty();
    }
}
