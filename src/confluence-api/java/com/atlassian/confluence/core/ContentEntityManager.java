package com.atlassian.confluence.core;

// Source: Javadoc Confluence 8.7.1 (saveNewVersion); getById called by ONLYOFFICE on 10.2.
public interface ContentEntityManager {
    ContentEntityObject getById(long id);

    void saveContentEntity(ContentEntityObject content, SaveContext saveContext);

    void saveContentEntity(ContentEntityObject content, ContentEntityObject original, SaveContext saveContext);

    <T extends ContentEntityObject> void saveNewVersion(
            T current, Modification<T> modification, SaveContext saveContext);
}
