package org.wikihost.plugins;

/** A class that the descriptor names could not be made into an object. */
public final class ModuleClassException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ModuleClassException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
