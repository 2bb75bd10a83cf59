package org.wikihost.velocity;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.Writer;
import java.util.Map;
import org.apache.velocity.exception.VelocityException;

/** The template renderer of Atlassian's apps: the same engine and rules, with the default context below the given one. */
public final class AppTemplateRenderer implements TemplateRenderer {
    private final TemplateEngine engine;

    /** A renderer over the engine. */
    public AppTemplateRenderer(TemplateEngine engine) {
        this.engine = engine;
    }

    @Override
    public void render(String templateName, Writer writer) {
        render(templateName, Map.of(), writer);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) {
        try {
            engine.render(templateName, withDefaults(context), writer);
        } catch (VelocityException e) {
            throw new RenderingException(e.getMessage(), e);
        }
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) {
        try {
            return engine.getRenderedContent(fragment, withDefaults(context));
        } catch (VelocityException e) {
            throw new RenderingException(e.getMessage(), e);
        }
    }

    @Override
    public boolean resolve(String templateName) {
        return engine.exists(templateName);
    }

    private Map<String, Object> withDefaults(Map<String, Object> context) {
        Map<String, Object> all = engine.createDefaultVelocityContext();
        all.putAll(context);
        return all;
    }
}
