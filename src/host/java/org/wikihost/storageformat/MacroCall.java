package org.wikihost.storageformat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A macro in a text: {@code ac:structured-macro}.
 *
 * @param parameters in the order of the text; the default parameter has the name ""
 * @param attributes of the element, such as {@code ac:macro-id}, without the name
 */
public record MacroCall(
        String name, Map<String, String> parameters, Optional<Body> body, Map<String, String> attributes) {
    /** The body of a macro. */
    public sealed interface Body {
        /** What the body says: the text itself, or storage format. */
        String text();
    }

    /** Text that is not markup. */
    public record PlainText(String text) implements Body {}

    /** Storage format. */
    public record RichText(String text) implements Body {}

    /** Copies the maps and keeps their order. */
    public MacroCall {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    static boolean isMacro(Node node) {
        return node instanceof Element element && element.normalName().equals("ac:structured-macro");
    }

    static MacroCall of(Element element, String storage) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Map<String, String> attributes = new LinkedHashMap<>();
        element.attributes().forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
        attributes.remove("ac:name");
        Optional<Body> body = Optional.empty();
        for (Element child : element.children()) {
            switch (child.normalName()) {
                case "ac:parameter" -> parameters.put(child.attr("ac:name"), parameterValue(child));
                case "ac:plain-text-body" -> body = Optional.of(new PlainText(plainText(child)));
                case "ac:rich-text-body" -> body = Optional.of(new RichText(inner(child, storage)));
                default -> {
                    // Confluence ignores what it does not know inside a macro.
                }
            }
        }
        return new MacroCall(element.attr("ac:name"), parameters, body, attributes);
    }

    /** The macro as storage format. */
    public String toStorage() {
        StringBuilder xml = new StringBuilder("<ac:structured-macro ac:name=\"")
                .append(Html.escape(name))
                .append('"');
        attributes.forEach((key, value) -> xml.append(' ')
                .append(key)
                .append("=\"")
                .append(Html.escape(value))
                .append('"'));
        xml.append('>');
        parameters.forEach((key, value) -> xml.append("<ac:parameter ac:name=\"")
                .append(Html.escape(key))
                .append("\">")
                .append(Html.escape(value))
                .append("</ac:parameter>"));
        body.ifPresent(content -> xml.append(
                content instanceof PlainText
                        ? "<ac:plain-text-body>" + Html.cdata(content.text()) + "</ac:plain-text-body>"
                        : "<ac:rich-text-body>" + content.text() + "</ac:rich-text-body>"));
        return xml.append("</ac:structured-macro>").toString();
    }

    /** Whether the parameters hold nothing but text. */
    static boolean hasSimpleParameters(Element element) {
        return element.children().stream()
                .filter(child -> child.normalName().equals("ac:parameter"))
                .allMatch(child -> child.childrenSize() == 0);
    }

    private static String parameterValue(Element parameter) {
        Element page = parameter.selectFirst("ri|page");
        if (page == null) {
            return plainText(parameter);
        }
        String space = page.attr("ri:space-key");
        return (space.isEmpty() ? "" : space + ":") + page.attr("ri:content-title");
    }

    static String plainText(Element element) {
        return element.childNodes().stream()
                .filter(TextNode.class::isInstance)
                .map(node -> ((TextNode) node).getWholeText())
                .collect(Collectors.joining());
    }

    private static String inner(Element element, String storage) {
        return element.childNodeSize() == 0
                ? ""
                : storage.substring(
                        element.sourceRange().endPos(), element.endSourceRange().startPos());
    }
}
