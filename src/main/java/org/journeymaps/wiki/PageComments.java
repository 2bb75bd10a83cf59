package org.journeymaps.wiki;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The comments of pages, which are Confluence's own, and a note of the app on each. */
public interface PageComments {

    /** The longest note, in characters. */
    int NOTE_LENGTH = 255;

    /** All comments of a page, those that answer others too, oldest first. */
    List<PageComment> of(long pageId);

    /**
     * Adds a comment in the reader's name. Nobody is asked whether the reader may: see {@link WikiPage#mayComment}.
     *
     * @param parent the comment that it answers, or 0
     * @return its id
     */
    long add(long pageId, long parent, String storage);

    /** Gives a comment another text; false when the reader may not. */
    boolean change(long id, String storage);

    /** Deletes a comment for good; false when the reader may not. What answers it moves up. */
    boolean delete(long id);

    /** Keeps a note on a comment, which goes along with the page wherever it is exported to. */
    void note(long id, String note);

    /** What makes of texts on a page what readers see; empty for a text that Confluence cannot show. The page is read once. */
    Function<String, Optional<String>> html(long pageId);
}
