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

/** Renders macros: the few that are built in, and those of apps. */
final class MacroRendering {
    private static final Logger LOG = LoggerFactory.getLogger(MacroRendering.class);
    private static final String BUNDLE = "i18n.wikihost-macros";
    private final String storage;
    private final MacroFinder finder;
    private final Locale locale;
    private final ConversionContext context;
    private final Function<List<Node>, String> fragments;
    private final Headings headings;

    MacroRendering(
            String storage,
            MacroFinder finder,
            Locale locale,
            ConversionContext context,
            Function<List<Node>, String> fragments,
            Headings headings) {
        this.storage = storage;
        this.finder = finder;
        this.locale = locale;
        this.context = context;
        this.fragments = fragments;
        this.headings = headings;
    }

    Macro.OutputType outputType(Element element) {
        return macro(element.attr("ac:name")).map(Macro::getOutputType).orElse(Macro.OutputType.BLOCK);
    }

    String render(Element element) {
        MacroCall call = MacroCall.of(element, storage);
        try {
            Optional<Macro> macro = macro(call.name());
            return macro.isPresent() ? execute(macro.get(), call, element) : builtIn(call, element);
        } catch (MacroExecutionException | RuntimeException | LinkageError e) {
            LOG.warn("The macro {} failed.", call.name(), e);
            return error(text("wikihost.macro.failed", call.name()), String.valueOf(e.getMessage()));
        }
    }

    private Optional<Macro> macro(String name) {
        return finder.find(name);
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

    private String builtIn(MacroCall call, Element element) {
        return switch (call.name()) {
            case "info", "note", "tip", "warning" -> message(call, richBody(element));
            case "panel" ->
                "<div class=\"panel\">" + heading(call, "panelHeader") + "<div class=\"panelContent\">"
                        + richBody(element) + "</div></div>";
            case "code" ->
                "<div class=\"code panel\">" + heading(call, "codeHeader panelHeader")
                        + "<div class=\"codeContent panelContent\"><pre class=\"syntaxhighlighter-pre\">"
                        + plainBody(call)
                        + "</pre></div></div>";
            case "noformat" ->
                "<div class=\"preformatted panel\"><div class=\"preformattedContent panelContent\"><pre>"
                        + plainBody(call) + "</pre></div></div>";
            case "toc" -> headings.tableOfContents();
            default -> error(text("wikihost.macro.unknown", call.name()), "");
        };
    }

    private static String message(MacroCall call, String body) {
        String classes = switch (call.name()) {
            case "tip" -> "confluence-information-macro-tip aui-message-success";
            case "note" -> "confluence-information-macro-note aui-message-warning";
            case "warning" -> "confluence-information-macro-warning aui-message-error";
            default -> "confluence-information-macro-information aui-message-info";
        };
        String title = call.parameters().getOrDefault("title", "");
        return "<div class=\"confluence-information-macro aui-message " + classes + "\">"
                + (title.isEmpty() ? "" : "<p class=\"title\">" + Html.escape(title) + "</p>")
                + "<div class=\"confluence-information-macro-body\">" + body + "</div></div>";
    }

    private static String heading(MacroCall call, String cssClass) {
        String title = call.parameters().getOrDefault("title", "");
        return title.isEmpty() ? "" : "<div class=\"" + cssClass + "\"><b>" + Html.escape(title) + "</b></div>";
    }

    private static String plainBody(MacroCall call) {
        return Html.escape(call.body().map(MacroCall.Body::text).orElse(""));
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
