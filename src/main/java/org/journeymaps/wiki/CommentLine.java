package org.journeymaps.wiki;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a comment on a part of a map: a link to that part, by which the page's own comments tell what it is about.
 *
 * @param anchor the id of the part's element in the page
 * @param words what the link says
 */
public record CommentLine(String anchor, String words) {

    private static final Pattern LINE = Pattern.compile(
            "\\s*<p[^>]*>\\s*<a\\s[^>]*?href=\"#(jm-[^\"]{1,100})\"[^>]*>([^<]*)</a>\\s*(?:<br ?/>\\s*)?</p>\\s*");

    /** The line that a comment begins with. */
    public static Optional<CommentLine> of(String storage) {
        Matcher line = LINE.matcher(storage);
        return line.lookingAt()
                ? Optional.of(new CommentLine(line.group(1), XmlText.unescaped(line.group(2))))
                : Optional.empty();
    }

    /** The storage format of a comment without the line that it may begin with. */
    public static String without(String storage) {
        Matcher line = LINE.matcher(storage);
        return line.lookingAt() ? storage.substring(line.end()) : storage;
    }

    public String storage() {
        return "<p><a href=\"#" + XmlText.escaped(anchor) + "\">" + XmlText.escaped(XmlText.legal(words)) + "</a></p>";
    }
}
