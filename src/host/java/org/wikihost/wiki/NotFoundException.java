package org.wikihost.wiki;

/** What was asked for does not exist, or the person may not know that it does. */
public final class NotFoundException extends WikiException {
    private static final long serialVersionUID = 1L;

    NotFoundException(String message) {
        super(message);
    }
}
