package org.wikihost.web;

import java.util.Set;

/** The scripts and styles that one page asks for. */
public interface RequestedResources {

    /** The tags for the page's head: what was asked for so far, and everything in these web-resource contexts. */
    String tags(Set<String> contexts);

    /** Ends the page. */
    void close();
}
