package org.journeymaps.text;

import org.journeymaps.journey.Kind;

/**
 * A writer's request to save a map into its page.
 *
 * @param comment the writer's comment of the page's version, one line; empty when the app is to say what changed
 * @param tellWatchers whether watchers of the page get a mail
 */
public record DoneRequest(String comment, boolean tellWatchers) {

    static final Asked<String> COMMENT = Asked.optional("comment", new Kind.Name());
    static final Asked<Boolean> TELL_WATCHERS = Asked.optional("tellWatchers", new Kind.Flag());
}
