package com.atlassian.webresource.api.assembler;

// Source: Javadoc web resource manager, com.atlassian.webresource.api.assembler.RequiredData.
public interface RequiredData {
    RequiredData requireData(String key, String content);

    RequiredData requireData(String key, Number content);

    RequiredData requireData(String key, Boolean content);
}
