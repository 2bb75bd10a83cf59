package com.atlassian.confluence.core;

// Source: Javadoc Confluence 8.7.1 and 9.1.0 (saveNewVersion); getById called by ONLYOFFICE on 10.2.
public interface ContentEntityManager {
    ContentEntityObject getById(long id);

    <T extends ContentEntityObject> void saveNewVersion(
            T current, Modification<T> modification, SaveContext saveContext);
}
