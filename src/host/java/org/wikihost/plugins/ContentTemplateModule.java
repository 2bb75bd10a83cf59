package org.wikihost.plugins;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * {@code <content-template>}: storage format that a blueprint fills a page with.
 *
 * @param template path of the template in the jar
 * @param contextProvider gives the template's variables; the same object at every call, already initialised
 */
public record ContentTemplateModule(
        ModuleHead head, String template, Label title, Optional<Supplier<ContextProvider>> contextProvider)
        implements AppModule {}
