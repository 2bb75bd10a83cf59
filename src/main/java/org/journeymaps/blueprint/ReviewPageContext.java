package org.journeymaps.blueprint;

import org.journeymaps.wiki.Pages;
import org.journeymaps.wiki.Reader;

/** Fills the page of a review. */
public final class ReviewPageContext extends DatedPageContext {

    ReviewPageContext(Pages pages, Reader reader) {
        super("journey-maps.blueprint.review.title", pages, reader);
    }
}
