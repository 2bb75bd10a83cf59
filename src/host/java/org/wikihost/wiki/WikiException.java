package org.wikihost.wiki;

/** A refusal of the wiki. */
public abstract sealed class WikiException extends RuntimeException
        permits NotFoundException,
                NotPermittedException,
                TitleTakenException,
                VersionConflictException,
                ReadOnlyModeException,
                InvalidRequestException {
    private static final long serialVersionUID = 1L;

    WikiException(String message) {
        super(message);
    }
}
