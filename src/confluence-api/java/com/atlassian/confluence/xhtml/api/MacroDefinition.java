package com.atlassian.confluence.xhtml.api;

import java.util.Map;

// Source: Javadoc Confluence 4.3 to 6.6 (a class).
public class MacroDefinition {
    public String getName() {
        throw new UnsupportedOperationException();
    }

    public String getParameter(String name) {
        throw new UnsupportedOperationException();
    }

    public Map<String, String> getParameters() {
        throw new UnsupportedOperationException();
    }

    public void setParameters(Map<String, String> parameters) {
        throw new UnsupportedOperationException();
    }

    public MacroBody getBody() {
        throw new UnsupportedOperationException();
    }

    public String getBodyText() {
        throw new UnsupportedOperationException();
    }

    public boolean hasBody() {
        throw new UnsupportedOperationException();
    }

    public void setBody(MacroBody body) {
        throw new UnsupportedOperationException();
    }
}
