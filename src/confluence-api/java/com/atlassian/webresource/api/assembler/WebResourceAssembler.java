package com.atlassian.webresource.api.assembler;

// Source: Called by likec4 on 10.2 and MarkdownMacro.
public interface WebResourceAssembler {
    RequiredResources resources();
}
