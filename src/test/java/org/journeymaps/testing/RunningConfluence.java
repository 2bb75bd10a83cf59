package org.journeymaps.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.wikihost.Host;

/**
 * Starts the host with the packaged jar once for all tests of a run, and gives tests their {@link WikiClient}, their {@link Browser} and the
 * {@link Host} itself. Tests share the wiki and so make pages of their own.
 */
public final class RunningConfluence implements BeforeAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(RunningConfluence.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        started(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == WikiClient.class || type == Browser.class || type == Host.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Confluence confluence = started(context);
        Class<?> type = parameter.getParameter().getType();
        if (type == Browser.class) {
            return context.getRoot()
                    .getStore(NAMESPACE)
                    .computeIfAbsent(Browser.class, key -> confluence.browser(), Browser.class);
        }
        return type == Host.class ? confluence.host() : confluence.admin();
    }

    private static Confluence started(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Confluence.class, key -> Confluence.start(), Confluence.class);
    }
}
