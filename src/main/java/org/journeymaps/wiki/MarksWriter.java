package org.journeymaps.wiki;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the storage format that a text with the marks of {@link CommentText} stands for. */
final class MarksWriter {

    static final String INDENT = "  ";

    private static final Pattern ITEM = Pattern.compile("( *)(-|[0-9]{1,9}\\.) +(.*)");

    private static final String WEB =
            "https?://[^\\s<>\"()\\[\\]]++(?:\\([^\\s<>\"()\\[\\]]*+\\)[^\\s<>\"()\\[\\]]*+)*+";

    /** An address in the middle of a text: not the punctuation and the marks after it. */
    static final Pattern BARE = Pattern.compile("https?://[^\\s<>\"()\\[\\]]*[^\\s<>\"()\\[\\].,;:!?'*_…»]");

    static final Pattern TARGET = Pattern.compile(WEB + "|mailto:[^\\s<>\"()\\[\\]]++");

    /** What is longer than 1,000 characters is no mark, so that the cost does not grow with the square of the length. */
    private static final Pattern MARK = Pattern.compile("@\\[(?<name>[^\\]]{1,1000}+)\\]\\((?<key>[^()\\s]{1,255})\\)"
            + "|\\[(?<words>[^\\]]{1,1000}+)\\]\\((?<target>" + TARGET + ")\\)"
            + "|(?<bare>" + BARE + ")"
            + "|\\*\\*(?=\\S)(?<bold>.{1,1000}?)(?<=\\S)\\*\\*"
            + "|(?<![\\p{L}\\p{N}_])_(?=[^\\s_])(?<italic>.{1,1000}?)(?<=[^\\s_])_(?![\\p{L}\\p{N}_])");

    private final StringBuilder storage = new StringBuilder();
    private final Set<String> mentioned = new LinkedHashSet<>();
    private final List<String> paragraph = new ArrayList<>();
    private final Deque<String> lists = new ArrayDeque<>();

    CommentText write(String marks) {
        for (String line : XmlText.legal(marks).replace("\r\n", "\n").split("[\n\r]", -1)) {
            line(line.stripTrailing().replace('\t', ' '));
        }
        endParagraph();
        endLists(0);
        return new CommentText(storage.toString(), Set.copyOf(mentioned));
    }

    private void line(String line) {
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
            endParagraph();
            item(item.group(1).length() / INDENT.length(), item.group(2).equals("-") ? "ul" : "ol", item.group(3));
            return;
        }
        endLists(0);
        if (line.isBlank()) {
            endParagraph();
        } else {
            paragraph.add(line.strip());
        }
    }

    private void item(int depth, String list, String text) {
        int level = Math.min(Math.min(depth, lists.size()), CommentText.DEEPEST - 1);
        endLists(level + 1);
        if (lists.size() == level + 1 && !lists.element().equals(list)) {
            endLists(level);
        }
        if (lists.size() == level + 1) {
            storage.append("</li>");
        } else {
            storage.append('<').append(list).append('>');
            lists.push(list);
        }
        storage.append("<li>");
        inline(text);
    }

    private void endLists(int left) {
        while (lists.size() > left) {
            storage.append("</li></").append(lists.pop()).append('>');
        }
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) {
            return;
        }
        storage.append("<p>");
        for (int i = 0; i < paragraph.size(); i++) {
            storage.append(i == 0 ? "" : "<br/>");
            inline(paragraph.get(i));
        }
        storage.append("</p>");
        paragraph.clear();
    }

    private void inline(String text) {
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            storage.append(XmlText.escaped(text.substring(from, mark.start())));
            mark(mark);
            from = mark.end();
        }
        storage.append(XmlText.escaped(text.substring(from)));
    }

    private void mark(Matcher mark) {
        if (mark.group("key") != null) {
            mentioned.add(mark.group("key"));
            storage.append(mention(mark.group("key")));
        } else if (mark.group("target") != null) {
            storage.append(link(mark.group("target"), mark.group("words")));
        } else if (mark.group("bare") != null) {
            storage.append(link(mark.group("bare"), mark.group("bare")));
        } else if (mark.group("bold") != null) {
            around("strong", mark.group("bold"));
        } else {
            around("em", mark.group("italic"));
        }
    }

    private void around(String element, String text) {
        storage.append('<').append(element).append('>');
        inline(text);
        storage.append("</").append(element).append('>');
    }

    static String mention(String key) {
        return "<ac:link><ri:user ri:userkey=\"" + XmlText.escaped(key) + "\"/></ac:link>";
    }

    static String link(String target, String words) {
        return "<a href=\"" + XmlText.escaped(target) + "\">" + XmlText.escaped(words) + "</a>";
    }
}
