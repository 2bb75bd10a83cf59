package org.journeymaps.blueprint;

import com.atlassian.confluence.plugins.createcontent.api.contextproviders.AbstractBlueprintContextProvider;
import com.atlassian.confluence.plugins.createcontent.api.contextproviders.BlueprintContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.Reader;
import org.journeymaps.wiki.SuggestedTitle;

/**
 * Fills the template of a new page that has the day in its title, and gives a map on it a key. It writes nothing: Confluence also asks
 * for pages that are never saved, and the first edit of the map makes its rows.
 */
abstract class DatedPageContext extends AbstractBlueprintContextProvider {

    private static final String MAP_KEY = "mapKey";
    private static final String SPACE_KEY = "spaceKey";

    /** The key that Atlassian's guide to blueprint template contexts names. */
    private static final String TITLE = "ContentPageTitle";

    private final String titleKey;
    private final Pages pages;
    private final Reader reader;

    DatedPageContext(String titleKey, Pages pages, Reader reader) {
        this.titleKey = titleKey;
        this.pages = pages;
        this.reader = reader;
    }

    @Override
    protected final BlueprintContext updateBlueprintContext(BlueprintContext context) {
        context.getMap().put(MAP_KEY, UUID.randomUUID().toString());
        String space = context.get(SPACE_KEY) instanceof String key ? key : "";
        SuggestedTitle title = new SuggestedTitle(titleKey, reader.words(), LocalDate.now(ZoneId.systemDefault()));
        context.getMap().put(TITLE, title.unlike(taken -> !space.isEmpty() && pages.isTitleTaken(space, taken)));
        return context;
    }
}
