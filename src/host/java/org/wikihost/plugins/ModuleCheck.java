package org.wikihost.plugins;

/** Looks at each module of an app before the app is enabled, on behalf of the part of the host that will use the module. */
@FunctionalInterface
public interface ModuleCheck {
    /**
     * Refuses a module that Confluence could not use.
     *
     * @throws AppRejectedException for example through {@link ModuleHead#rejected(String)}
     */
    void check(AppModule module) throws AppRejectedException;
}
