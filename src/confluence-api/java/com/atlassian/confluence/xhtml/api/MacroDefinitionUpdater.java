package com.atlassian.confluence.xhtml.api;

// Source: Javadoc Confluence.
public interface MacroDefinitionUpdater {
    MacroDefinition update(MacroDefinition macroDefinition);
}
