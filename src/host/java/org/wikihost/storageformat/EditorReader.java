package org.wikihost.storageformat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads what the editor sends and writes it as storage format. */
final class EditorReader {
    private static final Set<String> LAYOUT_TYPES = Set.of(
            "single", "two_equal", "two_left_sidebar", "two_right_sidebar", "three_equal", "three_with_sidebars");
    private final StorageParser parser;
    private final StringBuilder xml = new StringBuilder();
    private final Set<String> taskIds = new HashSet<>();

    EditorReader(StorageParser parser) {
        this.parser = parser;
    }

    String read(String editorHtml) {
        children(Jsoup.parseBodyFragment(editorHtml).body());
        return xml.toString();
    }

    private void children(Node parent) {
        parent.childNodes().forEach(this::node);
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            xml.append(Html.escape(text.getWholeText()));
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (element.hasClass("wysiwyg-macro") && element.hasAttr("data-macro-name")) {
            xml.append(macro(element).toStorage());
        } else if (element.hasClass("wysiwyg-storage")) {
            opaque(element.attr("data-storage"));
        } else if (element.hasClass("wysiwyg-container")) {
            container(element);
        } else if (element.hasClass("text-placeholder")) {
            placeholder(element);
        } else if (element.hasClass("inline-task-list")) {
            tasks(element);
        } else if (SafeMarkup.isVoid(name)) {
            xml.append(SafeMarkup.open(element));
        } else if (SafeMarkup.isAllowed(name)) {
            xml.append(SafeMarkup.open(element));
            children(element);
            xml.append("</").append(name).append('>');
        } else if (!SafeMarkup.isDroppedWithContent(name)) {
            children(element);
        }
    }

    private MacroCall macro(Element table) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(
                "ac:schema-version",
                table.hasAttr("data-macro-schema-version") ? table.attr("data-macro-schema-version") : "1");
        if (table.hasAttr("data-macro-id")) {
            attributes.put("ac:macro-id", table.attr("data-macro-id"));
        }
        Element cell = table.selectFirst("td.wysiwyg-macro-body");
        Optional<MacroCall.Body> body = switch (table.attr("data-macro-body-type")) {
            case "PLAIN_TEXT" -> Optional.of(new MacroCall.PlainText(plainText(cell)));
            case "RICH_TEXT" -> Optional.of(new MacroCall.RichText(richText(cell)));
            default -> Optional.empty();
        };
        Map<String, String> parameters = MacroParameters.read(table.attr("data-macro-parameters"));
        return new MacroCall(table.attr("data-macro-name"), parameters, body, attributes);
    }

    private static String plainText(Element cell) {
        Element pre = cell == null ? null : cell.selectFirst("pre");
        return pre == null ? "" : pre.wholeText();
    }

    private String richText(Element cell) {
        int start = xml.length();
        if (cell != null) {
            children(cell);
        }
        String text = xml.substring(start);
        xml.setLength(start);
        return text;
    }

    private void container(Element element) {
        String name = element.attr("data-storage-name");
        if (!EditorWriter.CONTAINERS.contains(name)) {
            children(element);
            return;
        }
        String type = element.attr("data-storage-type");
        xml.append('<').append(name);
        if (LAYOUT_TYPES.contains(type)) {
            xml.append(" ac:type=\"").append(type).append('"');
        }
        xml.append('>');
        children(element);
        xml.append("</").append(name).append('>');
    }

    private void placeholder(Element element) {
        xml.append(
                        element.attr("data-placeholder-type").equals("mention")
                                ? "<ac:placeholder ac:type=\"mention\">"
                                : "<ac:placeholder>")
                .append(Html.escape(element.wholeText()))
                .append("</ac:placeholder>");
    }

    /** An item that the browser split in two gives its id to the first. */
    private void tasks(Element list) {
        xml.append("<ac:task-list>");
        for (Element task : list.children()) {
            String id = task.attr("data-inline-task-id");
            xml.append("<ac:task>");
            if (!id.isEmpty() && taskIds.add(id)) {
                xml.append("<ac:task-id>").append(Html.escape(id)).append("</ac:task-id>");
            }
            xml.append("<ac:task-status>")
                    .append(task.hasClass("checked") ? "complete" : "incomplete")
                    .append("</ac:task-status><ac:task-body>");
            children(task);
            xml.append("</ac:task-body></ac:task>");
        }
        xml.append("</ac:task-list>");
    }

    /** Takes storage format that came back whole; what was damaged on the way becomes text. */
    private void opaque(String storage) {
        try {
            parser.check(storage);
            xml.append(storage);
        } catch (StorageFormatException e) {
            xml.append("<p>").append(Html.escape(storage)).append("</p>");
        }
    }
}
