package org.journeymaps.render;

/**
 * An element of a page, drawn anew.
 *
 * @param id the id of the element in the page whose place {@code html} takes
 * @param html that element and nothing else
 */
public record Fragment(String id, String html) {

    /** What holds pieces together: halves of elements, which never come alone. */
    static Fragment frame(String html) {
        return new Fragment("", html);
    }

    boolean isFrame() {
        return id.isEmpty();
    }
}
