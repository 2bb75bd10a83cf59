package org.wikihost.storageformat;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes one text as the editor shows it. */
final class EditorWriter {
    static final Set<String> CONTAINERS = Set.of("ac:layout", "ac:layout-section", "ac:layout-cell");
    private static final Set<String> INLINE = Set.of("ac:link", "ac:image", "ac:emoticon", "ac:inline-comment-marker");
    private final String storage;
    private final StringBuilder html = new StringBuilder();

    EditorWriter(String storage) {
        this.storage = storage;
    }

    String write(Node root) {
        children(root);
        return html.toString();
    }

    private void children(Node parent) {
        parent.childNodes().forEach(this::node);
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            html.append(Html.escape(text.getWholeText()));
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (MacroCall.isMacro(element) && MacroCall.hasSimpleParameters(element)) {
            macro(element);
        } else if (CONTAINERS.contains(name)) {
            html.append("<div class=\"wysiwyg-container\" data-storage-name=\"")
                    .append(name)
                    .append("\" data-storage-type=\"")
                    .append(Html.escape(element.attr("ac:type")))
                    .append("\">");
            children(element);
            html.append("</div>");
        } else if (name.equals("ac:placeholder")) {
            placeholder(element);
        } else if (name.equals("ac:task-list")) {
            tasks(element);
        } else if (name.contains(":")) {
            opaque(name, element);
        } else if (SafeMarkup.isVoid(name)) {
            html.append(SafeMarkup.open(element));
        } else if (SafeMarkup.isAllowed(name)) {
            html.append(SafeMarkup.open(element));
            if (name.equals("pre")) {
                html.append('\n');
            }
            children(element);
            html.append("</").append(name).append('>');
        } else if (!SafeMarkup.isDroppedWithContent(name)) {
            children(element);
        }
    }

    private void macro(Element element) {
        MacroCall call = MacroCall.of(element, storage);
        html.append("<table class=\"wysiwyg-macro\" data-macro-name=\"")
                .append(Html.escape(call.name()))
                .append("\" data-macro-parameters=\"")
                .append(Html.escape(MacroParameters.write(call.parameters())))
                .append("\" data-macro-body-type=\"")
                .append(bodyType(call))
                .append('"');
        Optional.ofNullable(call.attributes().get("ac:macro-id"))
                .ifPresent(id ->
                        html.append(" data-macro-id=\"").append(Html.escape(id)).append('"'));
        Optional.ofNullable(call.attributes().get("ac:schema-version"))
                .ifPresent(version -> html.append(" data-macro-schema-version=\"")
                        .append(Html.escape(version))
                        .append('"'));
        html.append("><tbody><tr><td class=\"wysiwyg-macro-body\">");
        body(call, element);
        html.append("</td></tr></tbody></table>");
    }

    private void body(MacroCall call, Element element) {
        if (call.body().isEmpty()) {
            return;
        }
        if (call.body().get() instanceof MacroCall.PlainText plain) {
            html.append("<pre>\n").append(Html.escape(plain.text())).append("</pre>");
            return;
        }
        element.children().stream()
                .filter(child -> child.normalName().equals("ac:rich-text-body"))
                .forEach(this::children);
    }

    private void placeholder(Element element) {
        html.append("<span class=\"text-placeholder\" data-placeholder-type=\"")
                .append(Html.escape(element.attr("ac:type")))
                .append("\">")
                .append(Html.escape(element.wholeText()))
                .append("</span>");
    }

    private void tasks(Element list) {
        html.append("<ul class=\"inline-task-list\">");
        for (Element task : list.children()) {
            html.append("<li data-inline-task-id=\"")
                    .append(Html.escape(
                            part(task, "ac:task-id").map(Element::text).orElse("")))
                    .append(
                            part(task, "ac:task-status")
                                            .map(Element::text)
                                            .orElse("")
                                            .equals("complete")
                                    ? "\" class=\"checked\">"
                                    : "\">");
            part(task, "ac:task-body").ifPresent(this::children);
            html.append("</li>");
        }
        html.append("</ul>");
    }

    private static Optional<Element> part(Element task, String name) {
        return task.children().stream()
                .filter(child -> child.normalName().equals(name))
                .findFirst();
    }

    /** The editor shows its words, and keeps its storage format as it is. */
    private void opaque(String name, Element element) {
        String tag = INLINE.contains(name) || name.startsWith("ri:") ? "span" : "div";
        String xml = storage.substring(element.sourceRange().startPos(), MacroCalls.endOf(element));
        html.append('<')
                .append(tag)
                .append(" class=\"wysiwyg-storage\" contenteditable=\"false\" data-storage=\"")
                .append(Html.escape(xml))
                .append("\">")
                .append(Html.escape(label(element)))
                .append("</")
                .append(tag)
                .append('>');
    }

    private static String label(Element element) {
        String text = element.wholeText().strip();
        if (!text.isEmpty()) {
            return text;
        }
        for (Element resource : element.children()) {
            for (String attribute : new String[] {"ri:content-title", "ri:filename", "ri:value", "ri:username"}) {
                if (resource.hasAttr(attribute)) {
                    return resource.attr(attribute);
                }
            }
        }
        return element.hasAttr("ac:name") ? element.attr("ac:name") : "…";
    }

    private static String bodyType(MacroCall call) {
        return call.body()
                .map(body -> body instanceof MacroCall.PlainText ? "PLAIN_TEXT" : "RICH_TEXT")
                .orElse("NONE");
    }
}
