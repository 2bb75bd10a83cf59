package com.atlassian.webresource.api.assembler;

// Source: Called by likec4-confluence on 10.2, com.atlassian.webresource.api.assembler.WebResourceAssembler.
public interface WebResourceAssembler {
    RequiredResources resources();

    RequiredData data();
}
