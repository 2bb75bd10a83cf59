package org.journeymaps.text;

/**
 * A writer's request to save a map into its page.
 *
 * @param comment the writer's comment of the page's version, one line; empty when the app is to say what changed
 * @param tellWatchers whether watchers of the page get a mail
 */
public record DoneRequest(String comment, boolean tellWatchers) {}
