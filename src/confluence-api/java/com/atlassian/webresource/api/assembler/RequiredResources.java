package com.atlassian.webresource.api.assembler;

// Source: Called by likec4 on 10.2 and MarkdownMacro; the return types are unconfirmed.
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);

    RequiredResources requireContext(String context);
}
