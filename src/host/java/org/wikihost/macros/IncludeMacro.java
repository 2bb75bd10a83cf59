package org.wikihost.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import org.wikihost.wiki.Page;

/** {@code include}: the whole text of another page. */
final class IncludeMacro implements BuiltInMacro {
    private final IncludedPages pages;

    IncludeMacro(IncludedPages pages) {
        this.pages = pages;
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException {
        Page page = pages.find(parameters.getOrDefault("", ""), context);
        return pages.render(page, page.body(), context);
    }
}
