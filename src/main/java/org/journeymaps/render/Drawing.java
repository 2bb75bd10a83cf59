package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A map as it stands in one place of a page for one reader: its pieces in order, and the frame around them. Equal maps give equal
 * drawings, so what an edit changes on the page is found by drawing before and after.
 *
 * @param id the id of the map's section
 * @param opening the tag that opens the section; it names the revision, which makes no difference
 * @param parts all that stands in the section, pieces and frame
 * @param heard the ids of the pieces that tell of marks and comments, of which the map may lack some
 */
public record Drawing(String id, String opening, List<Fragment> parts, Set<String> heard) {

    private static final String CLOSING = "</section>";

    public Drawing {
        parts = List.copyOf(parts);
        heard = Set.copyOf(heard);
    }

    /** The whole map for the page. */
    public String html() {
        int length = opening.length() + CLOSING.length() + 1;
        for (Fragment part : parts) {
            length += part.html().length() + 1;
        }
        StringBuilder html = new StringBuilder(length).append(opening).append('\n');
        for (Fragment part : parts) {
            html.append(part.html()).append('\n');
        }
        return html.append(CLOSING).toString();
    }

    /**
     * What has to be put into a page that shows an earlier drawing: the pieces that differ, or the whole map when it has other pieces
     * than before.
     *
     * @param before the earlier drawing, for the same place and reader
     */
    public List<Fragment> since(Drawing before) {
        if (!hasFrameOf(before)) {
            return List.of(new Fragment(id, html()));
        }
        List<Fragment> different = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).equals(before.parts.get(i))) {
                different.add(parts.get(i));
            }
        }
        return different;
    }

    /** The pieces that tell of marks and comments, for a page that shows the same map and has not heard of the latest. */
    public List<Fragment> voices() {
        return parts.stream().filter(part -> heard.contains(part.id())).toList();
    }

    private boolean hasFrameOf(Drawing other) {
        if (parts.size() != other.parts.size() || !id.equals(other.id)) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            Fragment part = parts.get(i);
            Fragment found = other.parts.get(i);
            if (part.isFrame() ? !part.equals(found) : !part.id().equals(found.id())) {
                return false;
            }
        }
        return true;
    }
}
