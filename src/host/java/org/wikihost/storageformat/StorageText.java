package org.wikihost.storageformat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Checks storage format and reads its words. */
public final class StorageText {
    private final StorageParser parser = new StorageParser();

    /** @throws StorageFormatException when the text is not well-formed */
    public void check(String storage) {
        parser.check(storage);
    }

    /**
     * The words of the text, without markup and without parameters of macros.
     *
     * @throws StorageFormatException when the text is not well-formed
     */
    public String words(String storage) {
        StringBuilder words = new StringBuilder();
        collect(parser.parse(storage), words);
        return words.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /**
     * The user keys, or names, of the people whom the text mentions, in order.
     *
     * @throws StorageFormatException when the text is not well-formed
     */
    public Set<String> mentions(String storage) {
        Set<String> people = new LinkedHashSet<>();
        if (storage.contains("ri:user")) {
            parser.parse(storage).select("ac|link > ri|user").forEach(user -> people.add(LinkRendering.person(user)));
        }
        return people;
    }

    private static void collect(Node node, StringBuilder words) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
            return;
        }
        if (node instanceof Element element && isHidden(element.normalName())) {
            return;
        }
        boolean inline = node instanceof Element element && SafeMarkup.isInline(element.normalName());
        if (!inline) {
            words.append(' ');
        }
        node.childNodes().forEach(child -> collect(child, words));
        if (!inline) {
            words.append(' ');
        }
    }

    private static boolean isHidden(String name) {
        return name.equals("ac:parameter")
                || name.equals("ac:placeholder")
                || name.equals("ac:task-id")
                || name.equals("ac:task-status");
    }
}
