package org.journeymaps.wiki;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One page or blog post, as the reader of the running request meets it. */
public interface WikiPage {

    /** The content id. Old versions of a page have ids of their own. */
    long id();

    /** Its title, or the empty text for one that has none yet. */
    String title();

    /** The key of its space. */
    String spaceKey();

    /** Whether this is the published latest version: no draft, no old version, not in the trash. */
    boolean isCurrent();

    boolean mayView();

    /** Whether somebody else may see the page; nobody may who is not there any more. */
    boolean mayView(String userKey);

    /** Whether the reader may edit the page; the wiki's read-only mode is another question. */
    boolean mayEdit();

    /** Whether the reader may comment on the page; the wiki's read-only mode is another question. */
    boolean mayComment();

    /** Whether somebody else may edit the page; nobody may who is not there any more. */
    boolean mayEdit(String userKey);

    PageState state();

    /** The user key of whoever wrote this version, or null for an anonymous one. */
    @Nullable
    String lastAuthorKey();

    /**
     * The page's journey-map macros in the order of its text, wherever they are nested; empty when the text cannot be parsed. The
     * text is read at the first call.
     */
    List<MapMacro> maps();

    /** Whether the whole text is that of one of the page's latest 100 earlier versions, as after a version was restored. */
    boolean isEarlierText();

    /**
     * Saves the page with maps in its macros, as a new version. All other characters of the text stay as they are.
     *
     * @param texts what the macros at some of the places of {@link #maps()} shall hold
     * @return the page after the save; empty when its macros are no longer those of {@link #maps()}, so that nothing was saved
     */
    Optional<PageState> save(List<MapText> texts, NewVersion version);
}
