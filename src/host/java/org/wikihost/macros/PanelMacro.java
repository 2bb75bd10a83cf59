package org.wikihost.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.wikihost.markup.HtmlText;

/** {@code panel}: a box with a title. */
final class PanelMacro implements BuiltInMacro {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        String panel = new Style()
                .with("background-color", parameters.get("bgColor"))
                .with("border-color", parameters.get("borderColor"))
                .with("border-style", parameters.get("borderStyle"))
                .withLength("border-width", parameters.getOrDefault("borderWidth", "1"))
                .attribute();
        String header = new Style()
                .withLength("border-bottom-width", parameters.getOrDefault("borderWidth", "1"))
                .with("border-bottom-color", parameters.get("borderColor"))
                .with("background-color", parameters.get("titleBGColor"))
                .with("color", parameters.get("titleColor"))
                .attribute();
        String content =
                new Style().with("background-color", parameters.get("bgColor")).attribute();
        String title = parameters.getOrDefault("title", "");
        return "<div class=\"panel\"" + panel + ">"
                + (title.isEmpty()
                        ? ""
                        : "<div class=\"panelHeader\"" + header + "><b>" + HtmlText.escape(title) + "</b></div>")
                + "<div class=\"panelContent\"" + content + ">" + body + "</div></div>";
    }
}
