package com.atlassian.confluence.xhtml.api;

// Source: Javadoc Confluence, com.atlassian.confluence.xhtml.api.MacroDefinitionHandler.
public interface MacroDefinitionHandler {
    void handle(MacroDefinition macroDefinition);
}
