package org.wikihost.webresources;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** A file as it is sent to the browser. */
final class ServedFile {
    private final String contentType;
    private final byte[] content;

    /** The content type comes with a charset for texts. */
    ServedFile(String contentType, byte[] content) {
        this.contentType = contentType;
        this.content = content.clone();
    }

    static ServedFile named(String name, byte[] content) {
        return new ServedFile(ContentTypes.of(name), content);
    }

    static ServedFile named(String name, String content) {
        return named(name, content.getBytes(StandardCharsets.UTF_8));
    }

    String contentType() {
        return contentType;
    }

    boolean isText() {
        return contentType.contains("charset");
    }

    byte[] content() {
        return content.clone();
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** Changes with the content; quoted as HTTP wants it. */
    String tag() {
        return '"' + HexFormat.of().toHexDigits(Arrays.hashCode(content)) + "-" + content.length + '"';
    }
}
