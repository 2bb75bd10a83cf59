package org.wikihost.storageformat;

/** The headings of the text that is being rendered; macros find it in the rendering's context. */
public interface TableOfContents {
    /** The name under which the context has it. */
    String PROPERTY = TableOfContents.class.getName();

    /** A list of links to the headings. */
    String html();
}
