package org.wikihost.plugins;

import java.util.List;

/**
 * {@code <component>}: an object of the app that is made at enabling.
 *
 * @param className the name of its class
 * @param exported whether other apps may import it
 * @param interfaces the interfaces under which it is exported
 */
public record ComponentModule(ModuleHead head, String className, boolean exported, List<String> interfaces)
        implements AppModule {
    /** Copies the list. */
    public ComponentModule {
        interfaces = List.copyOf(interfaces);
    }
}
