package org.wikihost.wiki;

/** The wiki is in read-only mode, nothing can be changed. */
public final class ReadOnlyModeException extends WikiException {
    private static final long serialVersionUID = 1L;

    ReadOnlyModeException(String message) {
        super(message);
    }
}
