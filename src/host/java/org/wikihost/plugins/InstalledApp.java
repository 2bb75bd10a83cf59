package org.wikihost.plugins;

import java.util.List;

/**
 * An installed app as the screens show it: a copy of its state at one moment.
 *
 * @param problem why an app that should run does not, in one sentence; empty when all is well
 */
public record InstalledApp(
        String key, PluginInformation information, boolean enabled, String problem, List<Module> modules) {

    /** Copies the list. */
    public InstalledApp {
        modules = List.copyOf(modules);
    }

    /**
     * A module of the app.
     *
     * @param type the name of the module's element, such as {@code xhtml-macro}
     * @param enabled whether the module itself is switched on; it works when its app is, too
     * @param problem why a module of an enabled app cannot be switched on, in one sentence; empty when it can
     */
    public record Module(
            String key,
            String completeKey,
            String type,
            Label name,
            Label description,
            boolean enabled,
            String problem) {}
}
