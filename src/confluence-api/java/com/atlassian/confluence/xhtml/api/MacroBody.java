package com.atlassian.confluence.xhtml.api;

// Source: Javadoc Confluence, com.atlassian.confluence.xhtml.api.MacroBody.
public interface MacroBody {
    String getBody();
}
