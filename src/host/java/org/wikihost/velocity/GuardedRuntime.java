package org.wikihost.velocity;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.util.introspection.Uberspect;

/** Velocity for one set of enabled apps: their templates, their allowlists, and a cache that lives as long as the set. */
final class GuardedRuntime extends RuntimeInstance {
    private final Uberspect uberspect;

    GuardedRuntime(List<TemplateApp> apps) {
        this.uberspect = new AllowlistUberspect(getIntrospector(), new MethodAllowlist(apps));
        setProperty(RUNTIME_LOG_LOGSYSTEM, new VelocityLog());
        setProperty("app.resource.loader.instance", new AppTemplateLoader(apps));
        init(settings());
        addDirective(new DisableAntiXssDirective());
        addDirective(new HtmlSafeDirective());
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty(RESOURCE_LOADER, "app");
        settings.setProperty("app.resource.loader.cache", "true");
        settings.setProperty(INPUT_ENCODING, "UTF-8");
        settings.setProperty(OUTPUT_ENCODING, "UTF-8");
        settings.setProperty(VM_LIBRARY, "");
        settings.setProperty(RESOURCE_MANAGER_LOGWHENFOUND, "false");
        return settings;
    }

    @Override
    public Uberspect getUberspect() {
        return uberspect;
    }

    /** A context whose references are escaped on insertion; it holds for one rendering. */
    Context escapingContext(Map<String, ?> variables) {
        VelocityContext context = new VelocityContext();
        variables.forEach(context::put);
        EventCartridge handlers = new EventCartridge();
        handlers.addReferenceInsertionEventHandler(new HtmlEscaping(DisableAntiXssDirective.templatesOf(this)));
        handlers.attachToContext(context);
        return context;
    }
}
