package org.wikihost.webresources;

import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the parts of one page have asked for so far, in the order of their asking. */
public final class PageResources implements WebResourceAssembler {
    private final Set<String> modules = new LinkedHashSet<>();
    private final Set<String> contexts = new LinkedHashSet<>();

    @Override
    public RequiredResources resources() {
        return new Requirements();
    }

    Set<String> modules() {
        return modules;
    }

    Set<String> contexts() {
        return contexts;
    }

    private final class Requirements implements RequiredResources {
        @Override
        public RequiredResources requireWebResource(String moduleCompleteKey) {
            modules.add(moduleCompleteKey);
            return this;
        }

        @Override
        public RequiredResources requireContext(String context) {
            contexts.add(context);
            return this;
        }
    }
}
