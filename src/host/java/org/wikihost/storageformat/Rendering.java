package org.wikihost.storageformat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** One rendering of one text: walks its tree and writes HTML. */
final class Rendering {
    private static final Map<String, String> EMOTICONS = Map.of(
            "smile",
            "🙂",
            "sad",
            "🙁",
            "cheeky",
            "😛",
            "laugh",
            "😀",
            "wink",
            "😉",
            "thumbs-up",
            "👍",
            "thumbs-down",
            "👎",
            "tick",
            "✔",
            "cross",
            "✖",
            "warning",
            "⚠");
    /** What the cells of a section are for, by the section's type. */
    private static final Map<String, List<String>> CELLS = Map.of(
            "two_left_sidebar", List.of("aside", "normal"),
            "two_right_sidebar", List.of("normal", "aside"),
            "three_with_sidebars", List.of("sidebars", "normal", "sidebars"));

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private final StringBuilder html = new StringBuilder();
    private final MacroRendering macros;
    private final LinkRendering links;
    private final ConversionContext context;
    private final Headings headings = new Headings();

    Rendering(String storage, MacroFinder finder, LinkResolver resolver, Locale locale, ConversionContext context) {
        this.links = new LinkRendering(resolver, context);
        this.macros = new MacroRendering(storage, finder, locale, context, this::fragment);
        this.context = context;
    }

    String of(Node root) {
        headings.collect(root);
        Object outer = context.getProperty(TableOfContents.PROPERTY);
        context.setProperty(TableOfContents.PROPERTY, headings);
        children(root);
        context.setProperty(TableOfContents.PROPERTY, outer);
        return html.toString();
    }

    private String fragment(List<Node> nodes) {
        int start = html.length();
        nodes.forEach(this::node);
        String fragment = html.substring(start);
        html.setLength(start);
        return fragment;
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
        if (name.startsWith("ac:") || name.startsWith("ri:")) {
            confluenceElement(name, element);
        } else if (name.equals("p") && isMacroOfItsOwn(element)) {
            element.children().forEach(this::node);
        } else if (HEADINGS.contains(name)) {
            String open = SafeMarkup.open(element);
            wrap(
                    open.substring(0, open.length() - 1) + " id=\"" + Html.escape(headings.id(element)) + "\">",
                    element,
                    "</" + name + ">");
        } else if (name.equals("table")) {
            wrap(SafeMarkup.open(element.shallowClone().addClass("confluenceTable")), element, "</table>");
        } else if (SafeMarkup.isVoid(name)) {
            html.append(SafeMarkup.open(element));
        } else if (SafeMarkup.isAllowed(name)) {
            wrap(SafeMarkup.open(element), element, "</" + name + ">");
        } else if (!SafeMarkup.isDroppedWithContent(name)) {
            children(element);
        }
    }

    private void confluenceElement(String name, Element element) {
        switch (name) {
            case "ac:structured-macro" -> html.append(macros.render(element));
            case "ac:link" -> html.append(links.link(element, fragment(links.text(element))));
            case "ac:image" -> html.append(links.image(element));
            case "ac:emoticon" ->
                html.append(Html.escape(
                        EMOTICONS.getOrDefault(element.attr("ac:name"), element.attr("ac:emoji-fallback"))));
            case "ac:task-list" -> wrap("<ul class=\"inline-task-list\">", element, "</ul>");
            case "ac:task" -> task(element);
            case "ac:layout" -> wrap("<div class=\"contentLayout2\">", element, "</div>");
            case "ac:layout-section" -> section(element);
            case "ac:layout-cell", "ac:inline-comment-marker" -> children(element);
            default -> {
                // Placeholders are for the editor, other elements mean nothing on their own.
            }
        }
    }

    private void section(Element section) {
        String type = section.attr("ac:type");
        String layout = Html.escape(type.replace('_', '-'));
        html.append("<div class=\"columnLayout ")
                .append(layout)
                .append("\" data-layout=\"")
                .append(layout)
                .append("\">");
        Iterator<String> kinds = CELLS.getOrDefault(type, List.of()).iterator();
        for (Element cell : section.children()) {
            String kind = kinds.hasNext() ? kinds.next() : "normal";
            wrap(
                    "<div class=\"cell " + kind + "\" data-type=\"" + kind + "\"><div class=\"innerCell\">",
                    cell,
                    "</div></div>");
        }
        html.append("</div>");
    }

    private void task(Element task) {
        Element status = task.selectFirst("ac|task-status");
        boolean complete = status != null && status.text().strip().equals("complete");
        html.append(complete ? "<li class=\"checked\">" : "<li>");
        Element body = task.selectFirst("ac|task-body");
        if (body != null) {
            children(body);
        }
        html.append("</li>");
    }

    private void wrap(String open, Node content, String close) {
        html.append(open);
        children(content);
        html.append(close);
    }

    /** A paragraph that holds a block macro and nothing else gives way to the macro. */
    private boolean isMacroOfItsOwn(Element paragraph) {
        List<Node> content = paragraph.childNodes().stream()
                .filter(node -> !(node instanceof TextNode text && text.isBlank()))
                .toList();
        return content.size() == 1
                && MacroCall.isMacro(content.get(0))
                && macros.outputType((Element) content.get(0)) == Macro.OutputType.BLOCK;
    }
}
