package com.atlassian.confluence.core;

// Source: Javadoc Confluence; getById called by ONLYOFFICE on 10.2.
public interface ContentEntityManager {
    ContentEntityObject getById(long id);

    void saveContentEntity(ContentEntityObject content, SaveContext saveContext);

    void saveContentEntity(ContentEntityObject content, ContentEntityObject original, SaveContext saveContext);

    <T extends ContentEntityObject> void saveNewVersion(
            T content, Modification<T> modification, SaveContext saveContext);
}
