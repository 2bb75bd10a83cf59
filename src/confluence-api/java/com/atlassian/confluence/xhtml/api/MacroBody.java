package com.atlassian.confluence.xhtml.api;

// Source: Javadoc Confluence.
public interface MacroBody {
    String getBody();
}
