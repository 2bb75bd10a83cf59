package org.wikihost.storageformat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The headings of one text and the ids that links reach them by. */
final class Headings implements TableOfContents {
    private final Map<Element, String> ids = new HashMap<>();
    private final Map<String, Element> inOrder = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    void collect(Node node) {
        if (node instanceof Element element && element.normalName().matches("h[1-6]")) {
            String base = element.text().replaceAll("\\s+", "");
            String id = base;
            for (int i = 1; !taken.add(id); i++) {
                id = base + "." + i;
            }
            ids.put(element, id);
            inOrder.put(id, element);
        }
        node.childNodes().forEach(this::collect);
    }

    /** Confluence's form: the words of the heading without spaces, with a number when it occurs again. */
    String id(Element heading) {
        return ids.getOrDefault(heading, "");
    }

    @Override
    public String html() {
        StringBuilder html = new StringBuilder("<div class=\"toc-macro\"><ul class=\"toc-indentation\">");
        inOrder.forEach((id, heading) -> html.append("<li class=\"toc-item-")
                .append(heading.normalName())
                .append("\"><a href=\"#")
                .append(Html.escape(id))
                .append("\">")
                .append(Html.escape(heading.text()))
                .append("</a></li>"));
        return html.append("</ul></div>").toString();
    }
}
