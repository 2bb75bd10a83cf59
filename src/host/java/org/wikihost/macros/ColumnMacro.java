package org.wikihost.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** {@code column}: a cell of a {@code section}. */
final class ColumnMacro implements BuiltInMacro {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        String width = parameters.get("width");
        String style = new Style()
                .withLength("width", width)
                .withLength("min-width", width)
                .withLength("max-width", width)
                .attribute();
        return "<div class=\"columnMacro\"" + style + ">" + body + "</div>";
    }
}
