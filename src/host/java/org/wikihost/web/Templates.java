package org.wikihost.web;

import java.io.StringWriter;
import java.util.Map;
import java.util.Properties;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

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
        escaping.addEventHandler((ReferenceInsertionEventHandler) Templates::escaped);
        escaping.attachToContext(context);
        StringWriter out = new StringWriter();
        Template template = engine.getTemplate(FOLDER + name, "UTF-8");
        template.merge(context, out);
        return out.toString();
    }

    private static Object escaped(String reference, Object value) {
        if (value == null || isMarkup(reference)) {
            return value;
        }
        return Markup.escape(value.toString());
    }

    private static boolean isMarkup(String reference) {
        String name = reference.replaceAll("\\(.*\\)|[${}!]", "");
        return name.endsWith("Html");
    }
}
