package com.atlassian.confluence.xhtml.api;

import java.util.LinkedHashMap;
import java.util.Map;

// Source: Javadoc Confluence 4.3, 5.2.4 and 6.6 (a class).
public class MacroDefinition {
    private String name;
    private Map<String, String> parameters = new LinkedHashMap<>();

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getParameter(String name) {
        return parameters.get(name);
    }

    public Map<String, String> getParameters() {
        return parameters;
    }

    public void setParameters(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    public String getBodyText() {
        throw new UnsupportedOperationException();
    }

    public boolean hasBody() {
        throw new UnsupportedOperationException();
    }
}
