package org.journeymaps.render;

import java.util.List;
import java.util.Objects;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Part;

/**
 * What a part shows only to those who open it: texts that few parts have.
 *
 * @param type the word for the part's type in message keys
 * @param attributes in the order in which they are shown
 */
record PartDetails<P extends Part>(Vocabulary vocabulary, String type, List<Attribute<P, String>> attributes) {

    /** Writes nothing for a part that has none of these texts. */
    void write(Markup html, P part, String name) {
        if (attributes.stream().allMatch(attribute -> text(part, attribute).isEmpty())) {
            return;
        }
        html.markup(" <details class=\"jm-details\"><summary>");
        vocabulary.write(html, "details");
        html.markup("<span class=\"jm-sr\"> ").text(name).markup("</span></summary><dl>");
        for (Attribute<P, String> attribute : attributes) {
            String text = text(part, attribute);
            if (!text.isEmpty()) {
                html.markup("<dt")
                        .markup(vocabulary.lang())
                        .markup(">")
                        .text(vocabulary.text("attribute." + type + '.' + attribute.key()))
                        .markup("</dt><dd dir=\"auto\">")
                        .text(text)
                        .markup("</dd>");
            }
        }
        html.markup("</dl></details>");
    }

    private static <P extends Part> String text(P part, Attribute<P, String> attribute) {
        return Objects.requireNonNull(attribute.get(part));
    }
}
