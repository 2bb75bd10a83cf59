package org.journeymaps.blueprint;

import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.Reader;
import org.journeymaps.wiki.SuggestedTitle;

/** Fills a page with a map and nothing else. */
public final class JourneyMapPageContext extends DatedPageContext {

    JourneyMapPageContext(Pages pages, Reader reader) {
        super(SuggestedTitle.OF_A_MAP, pages, reader);
    }
}
