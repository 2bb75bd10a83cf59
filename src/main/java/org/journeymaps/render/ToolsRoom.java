package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of the readers' tools as one line of text. A browser breaks it at its spaces as it breaks the row of the tools themselves, which
 * are not there yet: so it knows in how many rows they will stand. {@code tools-room.css} writes it in letters of 12 pixels, and gives each
 * space the width of a tool that is an icon alone, to which a tool with a word adds no more than the word.
 */
final class ToolsRoom {

    /** Neither broken nor stretched. */
    private static final char INSIDE = '\u202f';

    private static final String UNBROKEN = "\u2060";
    private static final String EM = "\u2003" + UNBROKEN;
    private static final String SIXTH = "\u2006" + UNBROKEN;

    /** The arrow of a menu, 14 pixels. */
    private static final String ARROW = EM + SIXTH;

    /** Two figures in their bubble, 24 pixels. */
    private static final String COUNT = EM.repeat(2);

    /** Two buttons and the size between them, 72 pixels more than an icon. */
    private static final String ZOOM = EM.repeat(6);

    private final Vocabulary words;
    private final List<String> tools = new ArrayList<>();

    ToolsRoom(Vocabulary words) {
        this.words = words;
    }

    ToolsRoom menu(String key) {
        return add(words.text(key) + ARROW);
    }

    ToolsRoom zoom() {
        return add(ZOOM);
    }

    ToolsRoom icon() {
        return add(UNBROKEN);
    }

    ToolsRoom tool(String key, boolean shown) {
        return shown ? add(words.text(key)) : this;
    }

    ToolsRoom counter(String key, boolean shown, boolean counts) {
        return shown ? add(words.text(key) + (counts ? COUNT : "")) : this;
    }

    private ToolsRoom add(String word) {
        tools.add(word.replace(' ', INSIDE));
        return this;
    }

    String text() {
        return String.join(" ", tools);
    }
}
