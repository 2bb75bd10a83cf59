package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

// Source: Javadoc Confluence 9.1.2; called by likec4 on 10.2.
public interface Macro {
    String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    enum BodyType {
        RICH_TEXT,
        PLAIN_TEXT,
        NONE
    }

    enum OutputType {
        INLINE,
        BLOCK
    }
}
