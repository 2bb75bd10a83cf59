package com.atlassian.webresource.api.assembler;

// Source: Called by likec4 on 10.2.
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);

    RequiredResources requireContext(String context);
}
