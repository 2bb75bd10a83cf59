package org.wikihost.wiki;

/** The content was changed by somebody else since it was read. */
public final class VersionConflictException extends WikiException {
    private static final long serialVersionUID = 1L;

    VersionConflictException(String message) {
        super(message);
    }
}
