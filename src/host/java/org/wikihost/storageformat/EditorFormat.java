package org.wikihost.storageformat;

/**
 * What the page editor shows, and back. A macro is a {@code table.wysiwyg-macro} with {@code data-macro-name} and
 * {@code data-macro-parameters} ({@code a=b|c=d}), its plain-text body in a {@code pre} and its rich-text body as HTML, as in Confluence's editor.
 */
public interface EditorFormat {
    /** @throws StorageFormatException when the text is not well-formed */
    String toEditor(String storage);

    /** Well-formed storage format, whatever the editor sends. */
    String toStorage(String editorHtml);
}
