package org.wikihost.wiki;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wikihost.database.Database;

/** Labels of pages: lower case, no space. Refuses as {@link Pages} does. */
public final class Labels {
    private static final Pattern LABEL = Pattern.compile("[^\\s:;,.?&\\[\\]()#^*@!]{1,255}");
    private final Database database;
    private final LabelRows rows;
    private final Pages pages;
    private final Permissions permissions;
    private final Settings settings;

    Labels(Database database, LabelRows rows, Pages pages, Permissions permissions, Settings settings) {
        this.database = database;
        this.rows = rows;
        this.pages = pages;
        this.permissions = permissions;
        this.settings = settings;
    }

    /** In alphabetical order. */
    public List<String> of(@Nullable User user, long pageId) {
        long id = pages.get(user, pageId).latestId();
        return rows.of(List.of(id)).getOrDefault(id, List.of());
    }

    /** Labels of several pages in one query, for lists that are already checked. */
    public Map<Long, List<String>> of(Collection<Long> pageIds) {
        return rows.of(pageIds);
    }

    /** Adds the labels that the page does not have. */
    public void add(@Nullable User user, long pageId, Collection<String> labels) {
        Page page = editable(user, pageId);
        database.inTransaction(() -> {
            Set<String> present = new HashSet<>(of(user, page.id()));
            for (String label : labels) {
                String lower = label.strip().toLowerCase(Locale.ROOT);
                if (!LABEL.matcher(lower).matches()) {
                    throw new InvalidRequestException("A label has no space and none of : ; , . ? & [ ] ( ) # ^ * @ !");
                }
                if (present.add(lower)) {
                    rows.insert(page.id(), lower);
                }
            }
        });
    }

    public void remove(@Nullable User user, long pageId, String label) {
        rows.delete(editable(user, pageId).id(), label.toLowerCase(Locale.ROOT));
    }

    private Page editable(@Nullable User user, long pageId) {
        settings.requireWritable();
        Page page = pages.get(user, pageId);
        if (!permissions.canEdit(user, page)) {
            throw new NotPermittedException("You may not change the labels of the page " + page.title() + ".");
        }
        return page;
    }
}
