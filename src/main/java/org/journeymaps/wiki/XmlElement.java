package org.journeymaps.wiki;

/**
 * Where an element stands in a text.
 *
 * @param contentEnd the index of its end tag, or after the tag that is the whole element
 * @param end the index after its last character
 */
record XmlElement(XmlTag tag, int contentEnd, int end) {

    private static final int EMPTY_TAG_END = "/>".length();

    /** The change that gives the element another content and leaves its tags as they are. */
    Edit filled(String content) {
        return tag.isEmpty() ? opened(content) : new Edit(tag.end(), contentEnd, content);
    }

    /** The change that adds to the end of the element's content. */
    Edit extended(String content) {
        return tag.isEmpty() ? opened(content) : new Edit(contentEnd, contentEnd, content);
    }

    /** The change that puts something in front of the element. */
    Edit preceded(String content) {
        return new Edit(tag.start(), tag.start(), content);
    }

    Edit removed() {
        return new Edit(tag.start(), end, "");
    }

    private Edit opened(String content) {
        return new Edit(tag.end() - EMPTY_TAG_END, tag.end(), ">" + content + "</" + tag.qualifiedName() + ">");
    }

    /**
     * A change of a text.
     *
     * @param start the index of the first character that goes
     * @param end the index after the last one
     * @param text what comes instead
     */
    record Edit(int start, int end, String text) {}
}
