package org.wikihost.servlets;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.wikihost.plugins.ServletModule;

/** What a servlet of an app is initialised with. */
record ModuleServletConfig(ServletModule module, ServletContext context) implements ServletConfig {
    @Override
    public String getServletName() {
        return module.completeKey();
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public @Nullable String getInitParameter(String name) {
        return module.initParameters().get(name);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.enumeration(module.initParameters().keySet());
    }
}
