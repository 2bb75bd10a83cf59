package org.journeymaps.wiki;

/** The scripts and styles of the page that is being drawn. */
public interface WebResources {

    /**
     * Adds one of the app's web-resources to the page, once.
     *
     * @param key the module's key without the app's, such as {@code map-view}
     */
    void require(String key);
}
