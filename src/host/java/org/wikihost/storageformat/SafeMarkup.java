package org.wikihost.storageformat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The HTML that a page's text may use. Nothing that runs code passes. */
final class SafeMarkup {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "big", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp",
            "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var");
    private static final Set<String> BLOCK = Set.of(
            "address",
            "blockquote",
            "caption",
            "col",
            "colgroup",
            "dd",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img");
    private static final Set<String> DROPPED_WITH_CONTENT = Set.of(
            "script", "style", "iframe", "object", "embed", "applet", "form", "noscript", "template", "svg", "math");
    private static final Set<String> EVERYWHERE = Set.of("class", "title", "lang", "dir", "style");
    private static final Map<String, Set<String>> ONLY_ON = Map.of(
            "a", Set.of("href"),
            "img", Set.of("src", "alt", "width", "height"),
            "td", Set.of("colspan", "rowspan"),
            "th", Set.of("colspan", "rowspan", "scope"),
            "col", Set.of("span", "width"),
            "colgroup", Set.of("span"),
            "ol", Set.of("start"),
            "time", Set.of("datetime"));
    private static final Set<String> STYLES = Set.of(
            "text-align",
            "color",
            "background-color",
            "width",
            "height",
            "margin-left",
            "padding-left",
            "text-decoration",
            "font-weight",
            "font-style",
            "vertical-align");
    private static final Pattern STYLE_VALUE = Pattern.compile("[#\\w\\s.,%-]+|rgb\\([\\d\\s,.%]+\\)");
    private static final Pattern SAFE_ADDRESS = Pattern.compile("(?i)(?:https?:|mailto:|tel:|[/?#.]|[^:]*$).*");

    private SafeMarkup() {}

    static boolean isAllowed(String name) {
        return INLINE.contains(name) || BLOCK.contains(name) || VOID.contains(name);
    }

    static boolean isInline(String name) {
        return INLINE.contains(name);
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    static boolean isDroppedWithContent(String name) {
        return DROPPED_WITH_CONTENT.contains(name);
    }

    static boolean isSafeAddress(String address) {
        return SAFE_ADDRESS.matcher(address.strip()).matches()
                && address.chars().noneMatch(Character::isISOControl);
    }

    /** The start tag with the attributes that may pass. */
    static String open(Element element) {
        String name = element.normalName();
        StringBuilder tag = new StringBuilder("<").append(name);
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = value(name, key, attribute.getValue());
            if (!value.isEmpty()) {
                tag.append(' ')
                        .append(key)
                        .append("=\"")
                        .append(Html.escape(value))
                        .append('"');
            }
        }
        return tag.append(isVoid(name) ? " />" : ">").toString();
    }

    private static String value(String name, String key, String value) {
        if (!EVERYWHERE.contains(key) && !ONLY_ON.getOrDefault(name, Set.of()).contains(key)) {
            return "";
        }
        if (key.equals("style")) {
            return style(value);
        }
        boolean address = key.equals("href") || key.equals("src");
        return address && !isSafeAddress(value) ? "" : value;
    }

    private static String style(String value) {
        List<String> kept = new ArrayList<>();
        for (String declaration : value.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0
                    && STYLES.contains(declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT))
                    && STYLE_VALUE
                            .matcher(declaration.substring(colon + 1).strip())
                            .matches()) {
                kept.add(declaration.strip());
            }
        }
        return String.join("; ", kept);
    }
}
