package com.atlassian.activeobjects.external;

// Source: Open source Active Objects plugin 1.4.
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
