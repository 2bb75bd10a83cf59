package org.journeymaps.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A journey-map macro in a page.
 *
 * @param parameters its own {@value MapKeys#PARAMETER} parameters; when there are several, the last one counts
 * @param bodies its own plain-text bodies; when there are several, the last one counts
 */
record MacroElement(XmlElement element, List<Text> parameters, List<Text> bodies) {

    static MacroElement of(XmlElement element, List<Text> texts) {
        return new MacroElement(
                element,
                texts.stream().filter(Text::isParameter).toList(),
                texts.stream().filter(Text::isBody).toList());
    }

    /** What the macro says, as Confluence hands it to the app. */
    PageText.MacroText said() {
        @Nullable Text parameter = last(parameters);
        @Nullable Text body = last(bodies);
        return new PageText.MacroText(
                parameter == null ? null : parameter.content(), body == null ? "" : body.content());
    }

    /** The changes of the page that give the macro a key and a text. They touch no other macro, not even one inside this one. */
    List<XmlElement.Edit> edits(PageText.Replacement replacement) {
        String key = escaped(replacement.key());
        String text = section(replacement.text());
        List<XmlElement.Edit> edits = new ArrayList<>();
        fillLast(parameters, key, edits);
        fillLast(bodies, text, edits);
        @Nullable Text body = last(bodies);
        if (body == null) {
            edits.add(element.extended((parameters.isEmpty() ? newParameter(key) : "") + newBody(text)));
        } else if (parameters.isEmpty()) {
            edits.add(body.element().preceded(newParameter(key)));
        }
        return edits;
    }

    private static void fillLast(List<Text> texts, String content, List<XmlElement.Edit> edits) {
        for (int i = 0; i < texts.size(); i++) {
            XmlElement text = texts.get(i).element();
            edits.add(i == texts.size() - 1 ? text.filled(content) : text.removed());
        }
    }

    private String newParameter(String content) {
        XmlTag tag = element.tag();
        String name = tag.prefix() + MacroFinder.PARAMETER.local();
        String attribute =
                Objects.requireNonNull(tag.attributes().get(MacroFinder.NAME)).qualifiedName();
        return "<" + name + " " + attribute + "=\"" + MapKeys.PARAMETER + "\">" + content + "</" + name + ">";
    }

    private String newBody(String content) {
        String name = element.tag().prefix() + MacroFinder.BODY.local();
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }

    /** The text as CDATA; what CDATA cannot hold stands between two sections. */
    private static String section(String text) {
        return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>").replace("\r", "]]>&#13;<![CDATA[") + "]]>";
    }

    private static @Nullable Text last(List<Text> texts) {
        return texts.isEmpty() ? null : texts.get(texts.size() - 1);
    }

    /** An element with text, such as a macro's parameter or body. */
    record Text(XmlElement element, String content) {

        boolean isParameter() {
            return element.tag().name().equals(MacroFinder.PARAMETER)
                    && element.tag().has(MacroFinder.NAME, MapKeys.PARAMETER);
        }

        boolean isBody() {
            return element.tag().name().equals(MacroFinder.BODY);
        }
    }
}
