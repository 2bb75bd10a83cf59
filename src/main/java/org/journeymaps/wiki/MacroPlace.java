package org.journeymaps.wiki;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a journey-map macro stands in a page's storage format. Writing a map into it leaves every other character of the page as it is,
 * which no round trip through a parser would.
 *
 * @param start the index of the macro's first character
 * @param inner the index after its start tag
 * @param innerEnd the index of its end tag, or {@code inner} when the start tag ends the element
 * @param end the index after its last character
 * @param startTag without the bracket, and the slash, at its end
 * @param content what stands between its tags
 */
record MacroPlace(int start, int inner, int innerEnd, int end, String startTag, String content) {

    private static final String ELEMENT = "ac:structured-macro";
    private static final String BODY = "ac:plain-text-body";
    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";
    private static final Pattern NAME = Pattern.compile("\\sac:name\\s*=\\s*([\"'])" + MapKeys.MACRO + "\\1");
    private static final Pattern PARAMETER = Pattern.compile("<ac:parameter\\s+ac:name\\s*=\\s*([\"'])"
            + MapKeys.PARAMETER + "\\1\\s*(?:/>|>([^<]*)</ac:parameter\\s*>)");

    /** The journey-map macros of a page in the order of its text, wherever they are nested. */
    static List<MacroPlace> in(String storage) {
        List<MacroPlace> places = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int at = storage.indexOf('<'); at >= 0; at = storage.indexOf('<', at)) {
            if (storage.startsWith(CDATA, at)) {
                at = after(storage, CDATA_END, at);
            } else if (storage.startsWith("<!--", at)) {
                at = after(storage, "-->", at);
            } else if (isTag(storage, "</" + ELEMENT, at)) {
                int end = after(storage, ">", at);
                if (!open.isEmpty()) {
                    open.pop().closed(storage, at, end, places);
                }
                at = end;
            } else if (isTag(storage, "<" + ELEMENT, at)) {
                int end = endOfTag(storage, at);
                Open element = new Open(at, end);
                if (storage.charAt(end - 2) == '/') {
                    element.closed(storage, end, end, places);
                } else {
                    open.push(element);
                }
                at = end;
            } else {
                at++;
            }
        }
        places.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return places;
    }

    /** What the macro says of its map. */
    MapKeys.MacroText text() {
        Matcher parameter = PARAMETER.matcher(content);
        boolean named = parameter.find();
        return new MapKeys.MacroText(named ? parameter.group(2) : null, body());
    }

    /** The whole storage format with this macro holding the map. */
    String withMap(String storage, UUID key, String text) {
        String others = PARAMETER.matcher(withoutBody()).replaceAll("");
        return storage.substring(0, start) + startTag + ">" + others
                + "<ac:parameter ac:name=\"" + MapKeys.PARAMETER + "\">" + key + "</ac:parameter>"
                + "<" + BODY + ">" + CDATA + text.replace(CDATA_END, "]]]]><![CDATA[>") + CDATA_END + "</" + BODY + ">"
                + "</" + ELEMENT + ">" + storage.substring(end);
    }

    private String body() {
        int tag = content.indexOf("<" + BODY);
        if (tag < 0) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (int at = content.indexOf(CDATA, tag); at >= 0; at = content.indexOf(CDATA, at)) {
            int end = after(content, CDATA_END, at);
            text.append(content, at + CDATA.length(), Math.max(at + CDATA.length(), end - CDATA_END.length()));
            at = end;
        }
        return text.toString();
    }

    private String withoutBody() {
        int tag = content.indexOf("<" + BODY);
        if (tag < 0) {
            return content;
        }
        String endTag = "</" + BODY + ">";
        int last = content.lastIndexOf(endTag);
        int end = last < 0 ? endOfTag(content, tag) : last + endTag.length();
        return content.substring(0, tag) + content.substring(end);
    }

    private static boolean isTag(String storage, String tag, int at) {
        int next = at + tag.length();
        return storage.startsWith(tag, at)
                && next < storage.length()
                && (Character.isWhitespace(storage.charAt(next))
                        || storage.charAt(next) == '>'
                        || storage.charAt(next) == '/');
    }

    private static int after(String storage, String mark, int from) {
        int at = storage.indexOf(mark, from);
        return at < 0 ? storage.length() : at + mark.length();
    }

    /** The index after the bracket that ends a tag; brackets inside quoted values do not. */
    private static int endOfTag(String storage, int from) {
        @Nullable Character quote = null;
        for (int at = from; at < storage.length(); at++) {
            char character = storage.charAt(at);
            if (quote != null) {
                quote = quote == character ? null : quote;
            } else if (character == '"' || character == '\'') {
                quote = character;
            } else if (character == '>') {
                return at + 1;
            }
        }
        return storage.length();
    }

    /** A macro of any name whose end has not been met. */
    private record Open(int start, int inner) {

        void closed(String storage, int innerEnd, int end, List<MacroPlace> places) {
            String tag = storage.substring(start, inner - (innerEnd == end ? 2 : 1));
            if (NAME.matcher(tag).find()) {
                places.add(new MacroPlace(start, inner, innerEnd, end, tag, storage.substring(inner, innerEnd)));
            }
        }
    }
}
