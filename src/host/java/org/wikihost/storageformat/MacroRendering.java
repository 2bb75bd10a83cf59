package org.wikihost.storageformat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renders macros, or in their place the box that tells why not. */
final class MacroRendering {
    private static final Logger LOG = LoggerFactory.getLogger(MacroRendering.class);
    private static final String BUNDLE = "i18n.wikihost-macros";
    private final String storage;
    private final MacroFinder finder;
    private final Locale locale;
    private final ConversionContext context;
    private final Function<List<Node>, String> fragments;

    MacroRendering(
            String storage,
            MacroFinder finder,
            Locale locale,
            ConversionContext context,
            Function<List<Node>, String> fragments) {
        this.storage = storage;
        this.finder = finder;
        this.locale = locale;
        this.context = context;
        this.fragments = fragments;
    }

    Macro.OutputType outputType(Element element) {
        return finder.find(element.attr("ac:name")).map(Macro::getOutputType).orElse(Macro.OutputType.BLOCK);
    }

    String render(Element element) {
        MacroCall call = MacroCall.of(element, storage);
        try {
            Optional<Macro> macro = finder.find(call.name());
            return macro.isPresent()
                    ? execute(macro.get(), call, element)
                    : error(text("wikihost.macro.unknown", call.name()), "");
        } catch (MacroExecutionException | RuntimeException | LinkageError e) {
            LOG.warn("The macro {} failed.", call.name(), e);
            return error(text("wikihost.macro.failed", call.name()), String.valueOf(e.getMessage()));
        }
    }

    private String execute(Macro macro, MacroCall call, Element element) throws MacroExecutionException {
        String body = switch (macro.getBodyType()) {
            case NONE -> "";
            case PLAIN_TEXT -> call.body().map(MacroCall.Body::text).orElse("");
            case RICH_TEXT -> richBody(element);
        };
        String html = macro.execute(new HashMap<>(call.parameters()), body, context);
        return html == null ? "" : html;
    }

    private String richBody(Element element) {
        return element.children().stream()
                .filter(child -> child.normalName().endsWith("-text-body"))
                .findFirst()
                .map(body -> fragments.apply(body.childNodes()))
                .orElse("");
    }

    private static String error(String title, String message) {
        return "<div class=\"error\"><span class=\"error\">" + Html.escape(title) + "</span>"
                + (message.isEmpty() ? "" : " : " + Html.escape(message)) + "</div>";
    }

    private String text(String key, String macroName) {
        ResourceBundle texts = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), locale).format(new Object[] {macroName});
    }
}
