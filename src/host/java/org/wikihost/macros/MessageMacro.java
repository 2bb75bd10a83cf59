package org.wikihost.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.wikihost.markup.HtmlText;

/**
 * {@code info}, {@code note}, {@code tip} and {@code warning}: a box in the colour of its kind.
 *
 * @param icon AUI's name
 */
record MessageMacro(String kind, String icon) implements BuiltInMacro {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        String title = parameters.getOrDefault("title", "");
        boolean plain = "false".equals(parameters.get("icon"));
        return "<div class=\"confluence-information-macro confluence-information-macro-" + kind
                + (plain ? " has-no-icon" : "") + "\">"
                + (title.isEmpty() ? "" : "<p class=\"title\">" + HtmlText.escape(title) + "</p>")
                + (plain
                        ? ""
                        : "<span class=\"aui-icon aui-icon-small aui-iconfont-" + icon
                                + " confluence-information-macro-icon\"></span>")
                + "<div class=\"confluence-information-macro-body\">" + body + "</div></div>";
    }
}
