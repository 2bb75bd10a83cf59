package org.wikihost.wiki;

/** The request makes no sense: an empty title, a page moved under itself, a query with a mistake, a key with a wrong character. */
public final class InvalidRequestException extends WikiException {
    private static final long serialVersionUID = 1L;

    InvalidRequestException(String message) {
        super(message);
    }
}
