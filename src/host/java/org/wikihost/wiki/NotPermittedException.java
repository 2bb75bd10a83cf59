package org.wikihost.wiki;

/** The person sees the content but may not do this to it. */
public final class NotPermittedException extends WikiException {
    private static final long serialVersionUID = 1L;

    NotPermittedException(String message) {
        super(message);
    }
}
