package org.wikihost.wiki;

/** Switches for the whole wiki. */
public interface Settings {
    boolean isReadOnly();

    void setReadOnly(boolean readOnly);
}
