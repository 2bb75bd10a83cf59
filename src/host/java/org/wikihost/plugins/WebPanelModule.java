package org.wikihost.plugins;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * {@code <web-panel>}: a piece of HTML at a place of Confluence's pages.
 *
 * @param view path of its Velocity template in the jar
 * @param contextProvider gives the template's variables; the same object at every call, already initialised
 */
public record WebPanelModule(
        ModuleHead head,
        String location,
        int weight,
        String view,
        WebCondition condition,
        Optional<Supplier<ContextProvider>> contextProvider)
        implements AppModule {}
