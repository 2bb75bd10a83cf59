package org.wikihost.plugins;

/** {@code <rest-migration>}: says that the app's REST modules are written for REST v2, which Confluence 10 takes for granted. */
public record RestMigrationModule(ModuleHead head) implements AppModule {}
