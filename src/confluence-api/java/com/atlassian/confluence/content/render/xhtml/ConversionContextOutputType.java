package com.atlassian.confluence.content.render.xhtml;

// Source: Javadoc Confluence 5.4 to 6.1.
public enum ConversionContextOutputType {
    DIFF("diff"),
    DISPLAY("display"),
    EMAIL("email"),
    FEED("feed"),
    HTML_EXPORT("html_export"),
    PDF("pdf"),
    PREVIEW("preview"),
    WORD("word");

    private final String value;

    ConversionContextOutputType(String value) {
        this.value = value;
    }

    public String value() {
        return value;
    }
}
