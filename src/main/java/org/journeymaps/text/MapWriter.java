package org.journeymaps.text;

import java.util.List;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Part;

/** Writes one map's canonical text. What is not set is left out. */
final class MapWriter {

    /** The version of the format; an app reads its own and all older ones. */
    static final int SCHEMA = 2;

    private static final List<Curve> ONLY_MAIN = List.of(Curve.UNNAMED);

    private static final int PART_LENGTH = 150;

    private MapWriter() {}

    static String write(JourneyContent content) {
        int parts = content.stages().size()
                + content.lanes().size()
                + content.touchpoints().size()
                + content.feelings().size()
                + content.cards().size();
        JsonOut out = new JsonOut(PART_LENGTH * (parts + 4));
        out.raw("{\n  \"schema\": " + SCHEMA);
        out.raw(",\n  ").attributes(content.header(), Header.ATTRIBUTES, ",\n  ");
        if (!content.personas().isEmpty()) {
            list(out, "personas", PartForm.PERSONA, content.personas());
        }
        if (!content.curves().equals(ONLY_MAIN)) {
            list(out, "curves", PartForm.CURVE, content.curves());
        }
        list(out, "stages", PartForm.STAGE, content.stages());
        list(out, "lanes", PartForm.LANE, content.lanes());
        list(out, "touchpoints", PartForm.TOUCHPOINT, content.touchpoints());
        if (!content.feelings().isEmpty()) {
            list(out, "feelings", PartForm.FEELING, content.feelings());
        }
        list(out, "cards", PartForm.CARD, content.cards());
        return out.raw("\n}").toString();
    }

    private static <P extends Part> void list(JsonOut out, String name, PartForm<P> form, List<P> parts) {
        out.raw(",\n  \"" + name + "\": [");
        String separator = "\n    ";
        for (P part : parts) {
            out.raw(separator).part(form, part);
            separator = ",\n    ";
        }
        out.raw(parts.isEmpty() ? "]" : "\n  ]");
    }
}
