package org.wikihost.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.wikihost.i18n.Texts;
import org.wikihost.markup.HtmlText;

/** {@code expand}: text that a click shows, and that is open where nobody can click. */
final class ExpandMacro implements BuiltInMacro {
    private static final Set<String> IN_A_BROWSER =
            Set.of(ConversionContextOutputType.DISPLAY.value(), ConversionContextOutputType.PREVIEW.value());
    private final Texts texts;

    ExpandMacro(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        String given = parameters.getOrDefault("title", parameters.getOrDefault("", ""));
        String title = HtmlText.escape(given.isEmpty() ? texts.text("macro.expand") : given);
        return IN_A_BROWSER.contains(context.getOutputType()) ? closed(title, body) : open(title, body);
    }

    private static String closed(String title, String body) {
        int id = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
        return "<div id=\"expander-" + id + "\" class=\"expand-container\">"
                + "<div id=\"expander-control-" + id + "\" class=\"expand-control\" role=\"button\" tabindex=\"0\""
                + " aria-expanded=\"false\" aria-controls=\"expander-content-" + id + "\">"
                + "<span class=\"expand-icon aui-icon aui-icon-small aui-iconfont-chevron-right\"></span>"
                + "<span class=\"expand-control-text\">" + title + "</span></div>"
                + "<div id=\"expander-content-" + id + "\" class=\"expand-content expand-hidden\">" + body
                + "</div></div>";
    }

    private static String open(String title, String body) {
        return "<div class=\"expand-container\"><div class=\"expand-control\"><span class=\"expand-control-text\">"
                + title + "</span></div><div class=\"expand-content\">" + body + "</div></div>";
    }
}
