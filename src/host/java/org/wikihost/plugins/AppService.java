package org.wikihost.plugins;

/** A service that each app has its own of, and that ends with the app. */
public interface AppService {
    /** Gives up what the app left behind in it. */
    void close();
}
