package com.atlassian.webresource.api.assembler;

// Source: Called by likec4 and MarkdownMacro on 10; the return types are unconfirmed.
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);

    RequiredResources requireContext(String context);
}
