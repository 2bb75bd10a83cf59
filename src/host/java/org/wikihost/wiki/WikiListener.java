package org.wikihost.wiki;

/** Hears what happened to content, on the thread and in the transaction that did it. */
public interface WikiListener {
    void heard(WikiEvent event);
}
