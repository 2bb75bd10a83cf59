package org.wikihost.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.wikihost.storageformat.TableOfContents;

/** {@code toc}: links to the headings of the text that it stands in. */
final class TocMacro implements BuiltInMacro {
    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return context.getProperty(TableOfContents.PROPERTY) instanceof TableOfContents headings ? headings.html() : "";
    }
}
