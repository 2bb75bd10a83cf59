package org.journeymaps.blueprint;

import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.Reader;

/** Fills a page with a map and nothing else. */
public final class JourneyMapPageContext extends DatedPageContext {

    JourneyMapPageContext(Pages pages, Reader reader) {
        super("journey-maps.blueprint.title", pages, reader);
    }
}
