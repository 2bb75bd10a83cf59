package org.wikihost.web;

import java.io.StringWriter;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.wikihost.velocity.HtmlEscaping;

/**
 * The host's own templates, in {@code org/wikihost/screens}. As in Confluence, every inserted reference is escaped for HTML unless
 * its name ends in {@code Html}. A reference without a value is an error, never an empty or a literal text.
 */
public final class Templates {
    private static final String FOLDER = "org/wikihost/screens/";

    private final VelocityEngine engine;

    public Templates() {
        Properties settings = new Properties();
        settings.setProperty("resource.loader", "host");
        settings.setProperty("host.resource.loader.class", ClasspathResourceLoader.class.getName());
        settings.setProperty("host.resource.loader.cache", "true");
        settings.setProperty("input.encoding", "UTF-8");
        settings.setProperty("velocimacro.library", FOLDER + "macros.vm");
        settings.setProperty("velocimacro.context.localscope", "true");
        settings.setProperty("runtime.references.strict", "true");
        settings.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
        engine = new VelocityEngine(settings);
    }

    /** Fills a template of the host. */
    public String render(String name, Map<String, Object> values) {
        VelocityContext context = new VelocityContext(values);
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler(new HtmlEscaping(Set.of()));
        escaping.attachToContext(context);
        StringWriter out = new StringWriter();
        Template template = engine.getTemplate(FOLDER + name, "UTF-8");
        template.merge(context, out);
        return out.toString();
    }
}
