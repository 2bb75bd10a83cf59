package org.wikihost.plugins;

import java.util.List;

/**
 * {@code <ao>}: the tables of an app.
 *
 * @param namespace what the table prefix is computed from; the app's key when the descriptor gives none
 * @param entities names of the entity interfaces
 * @param upgradeTasks names of the upgrade tasks, in the order of the descriptor
 */
public record AoModule(ModuleHead head, String namespace, List<String> entities, List<String> upgradeTasks)
        implements AppModule {
    /** Copies the lists. */
    public AoModule {
        entities = List.copyOf(entities);
        upgradeTasks = List.copyOf(upgradeTasks);
    }
}
