package com.atlassian.webresource.api.assembler;

// Source: Called by likec4 and MarkdownMacro on 10.
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
