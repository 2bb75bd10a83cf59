package org.wikihost.plugins;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * {@code <servlet>}: answers below {@code /plugins/servlet}.
 *
 * @param urlPatterns such as {@code /journeys/*}
 * @param servlet the servlet, not yet initialised; the same object at every call
 */
public record ServletModule(
        ModuleHead head, List<String> urlPatterns, Map<String, String> initParameters, Supplier<Servlet> servlet)
        implements AppModule {
    /** Copies the collections. */
    public ServletModule {
        urlPatterns = List.copyOf(urlPatterns);
        initParameters = Map.copyOf(initParameters);
    }
}
