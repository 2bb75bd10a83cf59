package org.journeymaps.blueprint;

import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.Reader;

/** Fills the page of a workshop, with the map that is drawn there. */
public final class WorkshopPageContext extends DatedPageContext {

    WorkshopPageContext(Pages pages, Reader reader) {
        super("journey-maps.blueprint.workshop.title", pages, reader);
    }
}
