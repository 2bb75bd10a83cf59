package org.wikihost;

import java.util.Set;
import org.wikihost.web.RequestedResources;
import org.wikihost.webresources.WebResources;

/** The scripts and styles of the page that the current thread makes. */
record OpenPageResources(WebResources.OpenPage page) implements RequestedResources {

    @Override
    public String tags(Set<String> contexts) {
        contexts.forEach(context -> page.resources().resources().requireContext(context));
        return page.tags();
    }

    @Override
    public void close() {
        page.close();
    }
}
