package dev.vitae.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether what is drawn belongs to a layer (an optional content group) that a reader does not show when it opens
 * the file. Not thread-safe; of one document.
 */
final class PdfLayers {

    private static final String ALL_ON = "AllOn";
    private static final String ANY_OFF = "AnyOff";
    private static final String ALL_OFF = "AllOff";

    private final Optional<PDOptionalContentProperties> properties;
    private final Deque<Boolean> open = new ArrayDeque<>();
    private int off;

    private PdfLayers(Optional<PDOptionalContentProperties> properties) {
        this.properties = properties;
    }

    static PdfLayers of(PDDocument document) {
        return new PdfLayers(Optional.ofNullable(document.getDocumentCatalog().getOCProperties()));
    }

    /** Whether what is drawn now is not shown. */
    boolean isOff() {
        return off > 0;
    }

    /** Begins a sequence of marked content, or an object, that may belong to a layer; says how many were open. */
    int begin(COSName tag, @Nullable COSDictionary layer) {
        boolean hidden = properties.isPresent() && tag.equals(COSName.OC) && layer != null && isHidden(layer);
        open.push(hidden);
        off += hidden ? 1 : 0;
        return open.size() - 1;
    }

    /** Ends what began last. */
    void end() {
        endTo(open.size() - 1);
    }

    /** Ends what is open until there are only so many, whatever an object left open. */
    void endTo(int depth) {
        while (open.size() > Math.max(0, depth)) {
            off -= open.pop() ? 1 : 0;
        }
    }

    /** Forgets what a page left open. */
    void clear() {
        open.clear();
        off = 0;
    }

    private boolean isHidden(COSDictionary layer) {
        PDPropertyList list = PDPropertyList.create(layer);
        if (list instanceof PDOptionalContentGroup group) {
            return !isOn(group);
        }
        return list instanceof PDOptionalContentMembershipDictionary members && !isOn(members);
    }

    private boolean isOn(PDOptionalContentGroup group) {
        return properties.map(known -> known.isGroupEnabled(group)).orElse(true);
    }

    private boolean isOn(PDOptionalContentMembershipDictionary members) {
        List<PDOptionalContentGroup> groups = members.getOCGs().stream()
                .filter(PDOptionalContentGroup.class::isInstance)
                .map(PDOptionalContentGroup.class::cast)
                .toList();
        if (groups.isEmpty()) {
            return true;
        }
        String policy = members.getVisibilityPolicy().getName();
        return switch (policy) {
            case ALL_ON -> groups.stream().allMatch(this::isOn);
            case ANY_OFF -> !groups.stream().allMatch(this::isOn);
            case ALL_OFF -> groups.stream().noneMatch(this::isOn);
            default -> groups.stream().anyMatch(this::isOn);
        };
    }
}
