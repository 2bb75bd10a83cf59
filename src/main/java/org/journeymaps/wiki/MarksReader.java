package org.journeymaps.wiki;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads a storage format back into marks. While it does, it spells the storage format anew; the marks are good only when
 * {@link MarksWriter} makes the same of them.
 */
final class MarksReader implements XmlScanner.Handler {

    private static final String CONTENT = "http://atlassian.com/content";
    private static final String RESOURCE = "http://atlassian.com/resource/identifier";
    private static final Map<String, String> NAMESPACES = Map.of("ac", CONTENT, "ri", RESOURCE);
    private static final XmlName USER = new XmlName(RESOURCE, "user");
    private static final XmlName USER_KEY = new XmlName(RESOURCE, "userkey");
    private static final XmlName MENTION = new XmlName(CONTENT, "link");
    private static final XmlName HREF = new XmlName("", "href");
    private static final Map<String, String> BOLD_AND_ITALIC = Map.of("strong", "**", "b", "**", "em", "_", "i", "_");
    private static final Set<String> LISTS = Set.of("ul", "ol");

    private final UnaryOperator<String> names;
    private final StringBuilder marks = new StringBuilder();
    private final StringBuilder spelled = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private final Deque<String> lists = new ArrayDeque<>();
    private @Nullable String target;
    private boolean isBetweenBlocks = true;
    private boolean isFit = true;

    private MarksReader(UnaryOperator<String> names) {
        this.names = names;
    }

    static Optional<String> read(String storage, UnaryOperator<String> names) {
        MarksReader reader = new MarksReader(names);
        try {
            XmlScanner.scan(storage, NAMESPACES, reader);
        } catch (NotXmlException e) {
            return Optional.empty();
        }
        String marks = reader.marks.toString();
        boolean isSame =
                reader.isFit && new MarksWriter().write(marks).storage().equals(reader.spelled.toString());
        return isSame ? Optional.of(marks) : Optional.empty();
    }

    @Override
    public void start(XmlTag tag) {
        if (tag.name().equals(MENTION) && tag.attributes().isEmpty()) {
            return;
        }
        if (tag.name().equals(USER) && tag.attributes().keySet().equals(Set.of(USER_KEY))) {
            mention(value(tag, USER_KEY));
            return;
        }
        String element = tag.qualifiedName();
        if (element.equals("a") && tag.attributes().keySet().equals(Set.of(HREF))) {
            target = value(tag, HREF);
        } else if (tag.attributes().isEmpty()) {
            start(element);
        } else {
            isFit = false;
        }
    }

    private void start(String element) {
        if (BOLD_AND_ITALIC.containsKey(element)) {
            marks.append(BOLD_AND_ITALIC.get(element));
            spelled.append(BOLD_AND_ITALIC.get(element).equals("_") ? "<em>" : "<strong>");
        } else if (element.equals("br")) {
            marks.append('\n');
            spelled.append("<br/>");
        } else if (element.equals("p")) {
            block("p");
        } else if (LISTS.contains(element)) {
            list(element);
        } else if (element.equals("li") && !lists.isEmpty()) {
            item();
        } else {
            isFit = false;
        }
    }

    private void block(String element) {
        isFit &= isBetweenBlocks;
        isBetweenBlocks = false;
        marks.append(marks.isEmpty() ? "" : "\n\n");
        spelled.append('<').append(element).append('>');
    }

    private void list(String element) {
        if (lists.isEmpty()) {
            block(element);
        } else {
            marks.append('\n');
            spelled.append('<').append(element).append('>');
        }
        lists.push(element);
    }

    private void item() {
        if (!marks.isEmpty() && marks.charAt(marks.length() - 1) != '\n') {
            marks.append('\n');
        }
        marks.append(MarksWriter.INDENT.repeat(lists.size() - 1))
                .append(lists.element().equals("ul") ? "- " : "1. ");
        spelled.append("<li>");
    }

    private void mention(String key) {
        marks.append("@[")
                .append(names.apply(key).replace('[', '(').replace(']', ')'))
                .append("](")
                .append(key)
                .append(')');
        spelled.append(MarksWriter.mention(key));
    }

    @Override
    public void text(String piece) {
        String text = piece.replaceAll("[ \t\n]+", " ");
        if (target != null) {
            words.append(text);
        } else if (!isBetweenBlocks) {
            marks.append(text);
            spelled.append(XmlText.escaped(text));
        } else {
            isFit &= text.isBlank();
        }
    }

    @Override
    public void end(XmlElement element) {
        String name = element.tag().qualifiedName();
        if (name.equals("a")) {
            link();
        } else if (BOLD_AND_ITALIC.containsKey(name)) {
            marks.append(BOLD_AND_ITALIC.get(name));
            spelled.append(BOLD_AND_ITALIC.get(name).equals("_") ? "</em>" : "</strong>");
        } else if (name.equals("p") || name.equals("li") || LISTS.contains(name)) {
            spelled.append("</").append(name).append('>');
            endBlock(name);
        }
    }

    private void endBlock(String name) {
        if (LISTS.contains(name)) {
            lists.poll();
        }
        isBetweenBlocks = lists.isEmpty();
    }

    private void link() {
        if (target == null) {
            return;
        }
        String address = target;
        target = null;
        String said = words.toString();
        words.setLength(0);
        marks.append(said.equals(address) ? address : "[" + said + "](" + address + ")");
        spelled.append(MarksWriter.link(address, said));
    }

    private static String value(XmlTag tag, XmlName attribute) {
        XmlTag.@Nullable Attribute found = tag.attributes().get(attribute);
        return found == null ? "" : found.value();
    }
}
