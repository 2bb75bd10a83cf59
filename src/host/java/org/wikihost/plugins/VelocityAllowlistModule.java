package org.wikihost.plugins;

import java.util.List;

/**
 * {@code <velocity-allowlist>}: methods that templates may call.
 *
 * @param methods such as {@code org.example.Greeting#text(java.lang.String)}
 */
public record VelocityAllowlistModule(ModuleHead head, List<String> methods) implements AppModule {
    /** Copies the list. */
    public VelocityAllowlistModule {
        methods = List.copyOf(methods);
    }
}
