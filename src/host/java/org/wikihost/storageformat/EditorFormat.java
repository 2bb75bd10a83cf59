package org.wikihost.storageformat;

/**
 * What the page editor shows, and back. A macro is a {@code table.wysiwyg-macro} with {@code data-macro-name},
 * {@code data-macro-parameters} ({@code a=b|c=d}) and {@code data-macro-body-type}; its plain-text body is in a {@code pre} and its rich-text
 * body is HTML, as in Confluence's editor. Elements that cannot be edited as HTML, such as links to pages and images, are a
 * {@code .wysiwyg-storage} that holds their storage format in {@code data-storage}; sections and cells of a layout are a
 * {@code div.wysiwyg-container}. Instructional text is a {@code span.text-placeholder}, a list of tasks a {@code ul.inline-task-list}.
 */
public final class EditorFormat {
    private final StorageParser parser = new StorageParser();

    /** @throws StorageFormatException when the text is not well-formed */
    public String toEditor(String storage) {
        return new EditorWriter(storage).write(parser.parse(storage));
    }

    /**
     * Well-formed storage format, whatever the editor sends. What is not allowed in a page is left out. Browsers send the line breaks of a
     * form as CR LF; in a page they are LF.
     */
    public String toStorage(String editorHtml) {
        String storage = new EditorReader(parser).read(editorHtml.replace("\r\n", "\n"));
        parser.check(storage);
        return storage;
    }
}
