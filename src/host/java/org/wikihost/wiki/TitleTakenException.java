package org.wikihost.wiki;

/** A current page of the space has that title already, whatever the case. */
public final class TitleTakenException extends WikiException {
    private static final long serialVersionUID = 1L;

    TitleTakenException(String message) {
        super(message);
    }
}
