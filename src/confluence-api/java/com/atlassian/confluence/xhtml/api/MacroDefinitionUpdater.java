package com.atlassian.confluence.xhtml.api;

// Source: Javadoc Confluence, com.atlassian.confluence.xhtml.api.MacroDefinitionUpdater.
public interface MacroDefinitionUpdater {
    MacroDefinition update(MacroDefinition macroDefinition);
}
