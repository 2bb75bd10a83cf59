package org.journeymaps.release;

/** Why there is no release, in one sentence for whoever wanted to make it. */
final class ReleaseException extends Exception {
    private static final long serialVersionUID = 1L;

    ReleaseException(String sentence) {
        super(sentence);
    }

    ReleaseException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
