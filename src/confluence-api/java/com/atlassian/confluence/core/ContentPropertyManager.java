package com.atlassian.confluence.core;

// Source: Javadoc Confluence 4.0 to 5.5 (its implementation) and 9.5.2.
public interface ContentPropertyManager {
    String getStringProperty(ContentEntityObject entity, String key);

    void setStringProperty(ContentEntityObject entity, String key, String value);
}
