package com.atlassian.sal.api.websudo;

// Source: Javadoc SAL 3.0.0.
public class WebSudoSessionException extends RuntimeException {
    public WebSudoSessionException() {}

    public WebSudoSessionException(String message) {
        super(message);
    }

    public WebSudoSessionException(String message, Throwable cause) {
        super(message, cause);
    }
}
