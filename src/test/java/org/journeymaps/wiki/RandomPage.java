package org.journeymaps.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page in any legal spelling, the same one for the same seed. It knows what its macros say and how the page reads with other maps in
 * them, as it has composed both.
 */
final class RandomPage {
    private static final String NAMESPACE = "http://atlassian.com/content";
    private static final List<String> WORDS = List.of(
            "order",
            "é",
            "\u00A0",
            "…",
            "😀",
            "&",
            "<",
            ">",
            "]]>",
            "]]",
            "\"",
            "'",
            "\n",
            "\n\n",
            "\r",
            "\t",
            " ",
            "&amp;",
            "<p>",
            "</ac:structured-macro>",
            "{\"title\":",
            "\u2028");
    private static final Map<Integer, String> ENTITIES =
            Map.of((int) 'é', "eacute", 0xA0, "nbsp", (int) '…', "hellip", (int) '\'', "apos", (int) '"', "quot");
    private static final String LOOKALIKE =
            "<ac:structured-macro ac:name=\"journey-map\"><ac:parameter ac:name=\"map\">no</ac:parameter></ac:structured-macro>";

    private final Random random;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<PageText.MacroText> macros = new ArrayList<>();
    private List<String> prefixes = List.of("ac", "atlassian-content");

    RandomPage(long seed) {
        random = new Random(seed);
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            part(3);
        }
    }

    String storage() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    List<PageText.MacroText> macros() {
        return macros;
    }

    /** The page with other maps in some of its macros. */
    String with(Map<Integer, PageText.Replacement> byPlace) {
        return pieces.stream().map(piece -> piece.with(byPlace)).collect(Collectors.joining());
    }

    /** A text that a macro may hold. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(any(WORDS));
        }
        return text.toString();
    }

    private void content(int depth) {
        for (int i = random.nextInt(5); i > 0; i--) {
            part(depth);
        }
    }

    private void part(int depth) {
        switch (random.nextInt(depth > 0 ? 12 : 6)) {
            case 0 -> fixed(spelled(text()));
            case 1 -> fixed("<!-- " + LOOKALIKE + " -->");
            case 2 -> fixed("<![CDATA[" + LOOKALIKE + "]]>");
            case 3 -> fixed("<?some " + LOOKALIKE + "?>");
            case 4 -> fixed(emptyTag());
            case 5 -> textOfAnother();
            case 6 -> element("p" + attributes(), "p", depth);
            case 7 -> element("table><tbody" + attributes(), "tbody></table", depth);
            case 8 -> panel(depth);
            case 9 -> alias(depth);
            default -> macro(depth);
        }
    }

    private String emptyTag() {
        return "<" + any(List.of("br", "hr", "ri:page", "undeclared:x", "ac:structured-macro", "é")) + attributes()
                + "/>";
    }

    private void textOfAnother() {
        String content = random.nextBoolean() ? LOOKALIKE : "<![CDATA[" + LOOKALIKE + "]]>";
        String element = any(List.of("ac:plain-text-body", "ac:parameter", "ac:plain-text-link-body"));
        fixed("<ac:structured-macro" + attribute("ac:name", "code") + "><" + element + ">" + content + "</" + element
                + "></ac:structured-macro>");
    }

    private void element(String start, String end, int depth) {
        fixed("<" + start + ">");
        content(depth - 1);
        fixed("</" + end + optionalSpace() + ">");
    }

    private void panel(int depth) {
        String prefix = any(prefixes);
        fixed("<" + prefix + ":structured-macro" + attribute(any(prefixes) + ":name", "panel") + ">");
        element(prefix + ":rich-text-body", prefix + ":rich-text-body", depth);
        fixed("</" + prefix + ":structured-macro>");
    }

    /** An element that declares prefixes for what is in it, and now and then takes the usual one away. */
    private void alias(int depth) {
        List<String> outer = prefixes;
        boolean isTaken = random.nextBoolean();
        prefixes = isTaken ? List.of("x", "y") : List.of("x", "ac");
        fixed("<div" + attribute("xmlns:x", NAMESPACE) + attribute("xmlns:y", NAMESPACE)
                + attribute("xmlns:ac", isTaken ? "urn:other" : NAMESPACE) + ">");
        fixed(isTaken ? LOOKALIKE : "");
        content(depth - 1);
        fixed("</div>");
        prefixes = outer;
    }

    private void macro(int depth) {
        int place = macros.size();
        String prefix = any(prefixes) + ":";
        String nameAttribute = any(prefixes) + ":name";
        macros.add(new PageText.MacroText(null, ""));
        fixed("<" + prefix + "structured-macro" + attributes() + attribute(nameAttribute, "journey-map")
                + optionalSpace());
        Macro macro = new Macro(place, prefix, nameAttribute);
        if (random.nextInt(5) == 0) {
            macro.empty();
        } else {
            fixed(">");
            macro.parts(depth);
            fixed("</" + prefix + "structured-macro" + optionalSpace() + ">");
        }
    }

    private void fixed(String text) {
        pieces.add(new Piece(text, -1, replacement -> text));
    }

    private String attributes() {
        return (random.nextBoolean()
                        ? attribute("ac:macro-id", text().replace("\n", "").replace("\t", ""))
                        : "")
                + (random.nextBoolean() ? attribute("class", "a>b") : "");
    }

    private String attribute(String name, String value) {
        String quote = any(List.of("\"", "'"));
        StringBuilder spelled = new StringBuilder();
        value.codePoints().forEach(codePoint -> {
            boolean isReference =
                    "<&\r".indexOf(codePoint) >= 0 || codePoint == quote.charAt(0) || random.nextInt(6) == 0;
            spelled.append(isReference ? reference(codePoint) : Character.toString(codePoint));
        });
        return space() + name + optionalSpace() + "=" + optionalSpace() + quote + spelled + quote;
    }

    /** A text as the content of an element: in characters, references and sections, with comments between. */
    private String spelled(String text) {
        StringBuilder spelled = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int to = text.offsetByCodePoints(from, 1 + random.nextInt(text.codePointCount(from, text.length())));
            String chunk = text.substring(from, to);
            boolean isSection = random.nextBoolean() && !chunk.contains("]]>") && !chunk.contains("\r");
            spelled.append(isSection ? "<![CDATA[" + withAnyLineEnds(chunk) + "]]>" : escaped(chunk))
                    .append(any(List.of("", "<!-- ]]> & < no -->", "<?no no?>", "<![CDATA[]]>", "<br/>")));
            from = to;
        }
        return spelled.toString();
    }

    private String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            boolean isReference = "<>&\r".indexOf(codePoint) >= 0 || random.nextInt(6) == 0;
            escaped.append(isReference ? reference(codePoint) : withAnyLineEnds(Character.toString(codePoint)));
        });
        return escaped.toString();
    }

    private String reference(int codePoint) {
        @Nullable String entity = ENTITIES.get(codePoint);
        return switch (random.nextInt(3)) {
            case 0 -> "&#" + codePoint + ";";
            case 1 -> entity == null ? "&#000" + codePoint + ";" : "&" + entity + ";";
            default -> "&#x" + Integer.toHexString(codePoint) + ";";
        };
    }

    private String withAnyLineEnds(String text) {
        return text.replace("\n", any(List.of("\n", "\r\n")));
    }

    private String space() {
        return any(List.of(" ", "\n", "\t", "\r\n  ", "\r"));
    }

    private String optionalSpace() {
        return random.nextInt(4) == 0 ? space() : "";
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A macro whose start tag was begun. */
    private final class Macro {
        private final int place;
        private final String prefix;
        private final String nameAttribute;
        private final boolean hasParameter = random.nextInt(4) > 0;
        private final boolean hasBody = random.nextInt(4) > 0;

        Macro(int place, String prefix, String nameAttribute) {
            this.place = place;
            this.prefix = prefix;
            this.nameAttribute = nameAttribute;
        }

        void empty() {
            changing("/>", map -> ">" + newParameter(map) + newBody(map) + "</" + prefix + "structured-macro>");
        }

        void parts(int depth) {
            String parameter = text();
            String body = hasBody ? text() : "";
            macros.set(place, new PageText.MacroText(hasParameter ? parameter : null, body));
            between(depth);
            if (random.nextBoolean()) {
                parameter(parameter);
                between(depth);
                body(body);
            } else {
                body(body);
                between(depth);
                parameter(parameter);
            }
            between(depth);
            changing("", map -> (hasParameter || hasBody ? "" : newParameter(map)) + (hasBody ? "" : newBody(map)));
        }

        private void between(int depth) {
            switch (random.nextInt(8)) {
                case 0 -> fixed("<!-- " + LOOKALIKE + " -->");
                case 1 -> fixed(space());
                case 2 -> otherParameter();
                case 3 -> element(prefix + "rich-text-body", prefix + "rich-text-body", depth);
                case 4 -> content(depth - 1);
                default -> fixed("");
            }
        }

        private void otherParameter() {
            String name = prefix + "parameter";
            fixed("<" + name + attribute(nameAttribute, any(List.of("other", "Map", ""))) + ">" + spelled(text()) + "</"
                    + name + ">");
        }

        private void parameter(String content) {
            String name = prefix + "parameter";
            String start = name + attribute(nameAttribute, "map");
            if (hasParameter && random.nextInt(8) == 0) {
                changing("<" + start + ">" + spelled(text()) + "</" + name + ">", map -> "");
            }
            if (hasParameter) {
                textElement(start, name, content, RandomPage::key);
            }
        }

        private void body(String content) {
            String name = prefix + "plain-text-body";
            if (hasBody && random.nextInt(8) == 0) {
                changing("<" + name + attributes() + "/>", map -> "");
            }
            if (hasBody && !hasParameter) {
                changing("", this::newParameter);
            }
            if (hasBody) {
                textElement(name + attributes(), name, content, RandomPage::section);
            }
        }

        private void textElement(
                String start, String name, String content, Function<PageText.Replacement, String> changed) {
            fixed("<" + start + optionalSpace());
            if (content.isEmpty() && random.nextBoolean()) {
                changing("/>", map -> ">" + changed.apply(map) + "</" + name + ">");
            } else {
                fixed(">");
                changing(spelled(content), changed);
                fixed("</" + name + optionalSpace() + ">");
            }
        }

        private String newParameter(PageText.Replacement map) {
            String name = prefix + "parameter";
            return "<" + name + " " + nameAttribute + "=\"map\">" + key(map) + "</" + name + ">";
        }

        private String newBody(PageText.Replacement map) {
            return "<" + prefix + "plain-text-body>" + section(map) + "</" + prefix + "plain-text-body>";
        }

        private void changing(String text, Function<PageText.Replacement, String> changed) {
            pieces.add(new Piece(text, place, changed));
        }
    }

    private static String key(PageText.Replacement map) {
        return map.key()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }

    private static String section(PageText.Replacement map) {
        return "<![CDATA[" + map.text().replace("]]>", "]]]]><![CDATA[>").replace("\r", "]]>&#13;<![CDATA[") + "]]>";
    }

    /**
     * A part of the page.
     *
     * @param place of the macro that the part changes with, or -1
     */
    private record Piece(String text, int place, Function<PageText.Replacement, String> changed) {

        String with(Map<Integer, PageText.Replacement> byPlace) {
            PageText.@Nullable Replacement map = byPlace.get(place);
            return map == null ? text : changed.apply(map);
        }
    }
}
