package org.wikihost.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.wikihost.markup.HtmlText;

/**
 * {@code code} and {@code noformat}: text as it is written.
 *
 * @param name begins the names of the classes
 */
record PlainTextMacro(String name) implements BuiltInMacro {
    @Override
    public BodyType getBodyType() {
        return BodyType.PLAIN_TEXT;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        String title = parameters.getOrDefault("title", "");
        return "<div class=\"" + name + " panel\">"
                + (title.isEmpty()
                        ? ""
                        : "<div class=\"" + name + "Header panelHeader\"><b>" + HtmlText.escape(title) + "</b></div>")
                + "<div class=\"" + name + "Content panelContent\"><pre>" + HtmlText.escape(body)
                + "</pre></div></div>";
    }
}
