package com.atlassian.confluence.content.render.xhtml;

// Source: Javadoc Confluence.
public class XhtmlException extends Exception {
    private static final long serialVersionUID = 1L;

    public XhtmlException() {}

    public XhtmlException(String message) {
        super(message);
    }

    public XhtmlException(String message, Throwable cause) {
        super(message, cause);
    }

    public XhtmlException(Throwable cause) {
        super(cause);
    }
}
