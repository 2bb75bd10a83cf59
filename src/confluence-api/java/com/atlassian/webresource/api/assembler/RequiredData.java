package com.atlassian.webresource.api.assembler;

// Source: Javadoc web resource manager.
public interface RequiredData {
    RequiredData requireData(String key, String content);

    RequiredData requireData(String key, Number content);

    RequiredData requireData(String key, Boolean content);
}
