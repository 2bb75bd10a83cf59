package com.atlassian.confluence.xhtml.api;

// Source: Javadoc Confluence.
public interface MacroDefinitionHandler {
    void handle(MacroDefinition macroDefinition);
}
