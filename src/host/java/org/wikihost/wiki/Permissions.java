package org.wikihost.wiki;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may do what. A null user is anonymous. Members of the administrators' group may do everything, as in Confluence. */
public interface Permissions {
    boolean canView(@Nullable User user, Page page);

    boolean canEdit(@Nullable User user, Page page);

    boolean canComment(@Nullable User user, Page page);

    boolean canAttach(@Nullable User user, Page page);

    boolean canDelete(@Nullable User user, Page page);

    boolean canView(@Nullable User user, Comment comment);

    /** Its author, while allowed to comment, or a space administrator. */
    boolean canEdit(@Nullable User user, Comment comment);

    boolean canDelete(@Nullable User user, Comment comment);

    boolean canView(@Nullable User user, Space space);

    boolean canCreatePage(@Nullable User user, Space space);

    boolean canAdminister(@Nullable User user, Space space);

    /** Keeps the pages that the user may view, with a constant number of queries. */
    List<PageSummary> visible(@Nullable User user, List<PageSummary> pages);
}
