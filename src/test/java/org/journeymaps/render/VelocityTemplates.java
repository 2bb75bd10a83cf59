package org.journeymaps.render;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.wikihost.markup.HtmlText;

/**
 * Runs the app's templates as Confluence does (what they insert is escaped unless its name ends in Html, and they call only allowlisted
 * methods), but more strictly: a reference to nothing and a call that is not allowed are errors here, where Confluence shows a gap.
 */
public final class VelocityTemplates implements Templates {

    private final VelocityEngine engine;

    public VelocityTemplates() {
        Properties settings = new Properties();
        settings.setProperty(RuntimeConstants.RESOURCE_LOADER, "jar");
        settings.setProperty("jar.resource.loader.class", ClasspathResourceLoader.class.getName());
        settings.setProperty(RuntimeConstants.INPUT_ENCODING, StandardCharsets.UTF_8.name());
        settings.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        settings.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        settings.setProperty("jar.resource.loader.cache", "true");
        settings.setProperty("velocimacro.library", "");
        settings.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowlistedMethods.class.getName());
        engine = new VelocityEngine(settings);
        engine.init();
    }

    @Override
    public String render(String name, Map<String, Object> context) {
        VelocityContext velocity = new VelocityContext(context);
        EventCartridge events = new EventCartridge();
        events.addEventHandler((ReferenceInsertionEventHandler) VelocityTemplates::escaped);
        events.attachToContext(velocity);
        StringWriter writer = new StringWriter();
        engine.getTemplate(name).merge(velocity, writer);
        return writer.toString();
    }

    private static Object escaped(String reference, Object value) {
        return reference.endsWith("Html") ? value : HtmlText.escape(value.toString());
    }
}
