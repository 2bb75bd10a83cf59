package org.wikihost.velocity;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wikihost.i18n.Texts;
import org.wikihost.plugins.App;
import org.wikihost.plugins.AppModule;
import org.wikihost.plugins.PluginSystem;
import org.wikihost.plugins.VelocityAllowlistModule;

/**
 * Renders templates of enabled apps, and fragments of templates, by Confluence's rules. A template is found by its path in any
 * enabled app, the app that was installed first winning.
 */
public final class TemplateEngine implements VelocityHelperService {
    private static final Logger log = LoggerFactory.getLogger(TemplateEngine.class);
    private static final String UTF_8 = "UTF-8";

    private final TemplateTexts texts;
    private final TemplateRequest request;
    private volatile GuardedRuntime velocity = new GuardedRuntime(List.of());

    /** An engine that knows no app until {@link #load(PluginSystem)}. */
    public TemplateEngine(Texts texts, String contextPath) {
        this.texts = new TemplateTexts(texts);
        this.request = new TemplateRequest(contextPath);
    }

    /** Takes the templates and allowlists of the enabled apps, and forgets all that was parsed before. */
    public void load(PluginSystem plugins) {
        List<VelocityAllowlistModule> allowlists = plugins.modules(VelocityAllowlistModule.class);
        load(plugins.modules(AppModule.class).stream()
                .map(AppModule::app)
                .distinct()
                .map(app -> new TemplateApp(app.classLoader(), methodsOf(app, allowlists)))
                .toList());
    }

    private static Set<String> methodsOf(App app, List<VelocityAllowlistModule> allowlists) {
        return allowlists.stream()
                .filter(allowlist -> allowlist.app().key().equals(app.key()))
                .flatMap(allowlist -> allowlist.methods().stream())
                .collect(Collectors.toSet());
    }

    /** Takes the templates and allowlists of these apps, and forgets all that was parsed before. */
    public void load(List<TemplateApp> apps) {
        velocity = new GuardedRuntime(apps);
    }

    /** {@inheritDoc} An error is logged and yields the empty text. */
    @Override
    public String getRenderedTemplate(String templateName, Map<String, ?> context) {
        try {
            return getRenderedTemplateWithoutSwallowingErrors(templateName, context);
        } catch (RuntimeException e) {
            log.error("Template {} cannot be rendered", templateName, e);
            return "";
        }
    }

    @Override
    public String getRenderedTemplateWithoutSwallowingErrors(String templateName, Map<String, ?> context) {
        StringWriter text = new StringWriter();
        render(templateName, context, text);
        return text.toString();
    }

    @Override
    public String getRenderedContent(String templateContent, Map<String, ?> context) {
        GuardedRuntime engine = velocity;
        StringWriter text = new StringWriter();
        engine.evaluate(engine.escapingContext(context), text, templateContent, templateContent);
        return text.toString();
    }

    /** What Confluence puts before every template of its own: {@code $i18n} and {@code $req}. */
    @Override
    public Map<String, Object> createDefaultVelocityContext() {
        return new HashMap<>(Map.of("i18n", texts, "req", request));
    }

    void render(String templateName, Map<String, ?> context, Writer writer) {
        GuardedRuntime engine = velocity;
        engine.getTemplate(templateName, UTF_8).merge(engine.escapingContext(context), writer);
    }

    boolean exists(String templateName) {
        return velocity.getLoaderNameForResource(templateName) != null;
    }
}
