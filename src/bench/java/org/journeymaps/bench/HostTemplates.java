package org.journeymaps.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.render.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.wikihost.i18n.Texts;
import org.wikihost.request.RequestScope;
import org.wikihost.velocity.TemplateApp;
import org.wikihost.velocity.TemplateEngine;

/** The app's templates in the host's Velocity: what they insert is escaped, and they call only what the app's descriptor allows. */
final class HostTemplates implements Templates {

    private final TemplateEngine engine = new TemplateEngine(new Texts(new RequestScope()), "/confluence");

    HostTemplates() {
        engine.load(List.of(new TemplateApp(HostTemplates.class.getClassLoader(), allowedMethods())));
    }

    @Override
    public String render(String name, Map<String, Object> context) {
        return engine.getRenderedTemplateWithoutSwallowingErrors(name, context);
    }

    private static Set<String> allowedMethods() {
        try (InputStream descriptor = HostTemplates.class.getResourceAsStream("/atlassian-plugin.xml")) {
            return Jsoup.parse(descriptor, "UTF-8", "", Parser.xmlParser())
                    .select("velocity-allowlist > method")
                    .stream()
                    .map(Element::text)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
