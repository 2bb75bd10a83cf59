package org.wikihost.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import org.wikihost.i18n.Texts;
import org.wikihost.storageformat.MacroCall;
import org.wikihost.storageformat.MacroCalls;
import org.wikihost.wiki.Page;

/** {@code excerpt-include}: the excerpt of another page, in a panel with the page's title. */
final class ExcerptIncludeMacro implements BuiltInMacro {
    private final IncludedPages pages;
    private final Texts texts;
    private final MacroCalls macros = new MacroCalls();
    private final PanelMacro panel = new PanelMacro();

    ExcerptIncludeMacro(IncludedPages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException {
        Page page = pages.find(parameters.getOrDefault("", ""), context);
        String excerpt = macros.find(page.body()).stream()
                .filter(macro -> macro.name().equals("excerpt"))
                .flatMap(macro -> macro.body().stream())
                .map(MacroCall.Body::text)
                .findFirst()
                .orElseThrow(() -> new MacroExecutionException(texts.text("macro.excerpt-include.none", page.title())));
        String html = pages.render(page, excerpt, context);
        return "true".equals(parameters.get("nopanel"))
                ? html
                : panel.execute(Map.of("title", page.title()), html, context);
    }
}
