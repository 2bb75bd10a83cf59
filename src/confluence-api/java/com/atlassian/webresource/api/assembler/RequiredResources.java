package com.atlassian.webresource.api.assembler;

// Source: Called by likec4-confluence on 10.2, com.atlassian.webresource.api.assembler.RequiredResources.
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);

    RequiredResources requireContext(String context);
}
