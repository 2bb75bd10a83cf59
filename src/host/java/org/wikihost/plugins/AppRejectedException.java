package org.wikihost.plugins;

import org.jspecify.annotations.Nullable;

/** An app could not be installed. The message is one sentence for whoever packaged the app. */
public final class AppRejectedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    /** A refusal that no line of the descriptor is to blame for. */
    public AppRejectedException(String sentence) {
        this(sentence, null);
    }

    /** A refusal with what was thrown. */
    public AppRejectedException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.line = 0;
    }

    AppRejectedException(int line, String complaint, @Nullable Throwable cause) {
        super("atlassian-plugin.xml line " + line + ": " + complaint, cause);
        this.line = line;
    }

    /** The line of {@code atlassian-plugin.xml} that is to blame, or 0. */
    public int line() {
        return line;
    }
}
