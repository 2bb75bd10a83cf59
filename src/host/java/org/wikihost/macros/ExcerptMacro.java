package org.wikihost.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** {@code excerpt}: the part of a page that others include; on its own page it may be hidden. */
final class ExcerptMacro implements BuiltInMacro {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return "true".equals(parameters.get("hidden")) ? "" : body;
    }
}
