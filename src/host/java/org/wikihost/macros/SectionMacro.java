package org.wikihost.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** {@code section}: a row of columns. */
final class SectionMacro implements BuiltInMacro {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        String cssClass = "true".equals(parameters.get("border")) ? "sectionMacroWithBorder" : "sectionMacro";
        return "<div class=\"sectionColumnWrapper\"><div class=\"" + cssClass + "\"><div class=\"sectionMacroRow\">"
                + body + "</div></div></div>";
    }
}
