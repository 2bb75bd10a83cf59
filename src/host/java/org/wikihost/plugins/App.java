package org.wikihost.plugins;

import java.net.URL;
import java.util.List;
import java.util.Optional;

/** A running app, as its modules see it. */
public interface App {
    /** The {@code key} of {@code <atlassian-plugin>}. */
    String key();

    /** What {@code <plugin-info>} says. */
    PluginInformation information();

    /** Sees the app's own classes and resources, and the packages that it imports. */
    ClassLoader classLoader();

    /** A file of the app's jar; empty when there is none at the path, or the path is a folder. */
    Optional<URL> resource(String path);

    /** Whether the app's jar has files below the path. */
    boolean hasFolder(String path);

    /**
     * The class of this name: the app's own, one that it imports, or, in an app that Confluence transforms, one that Confluence exports
     * (its descriptor may name those without an import).
     *
     * @throws ClassNotFoundException when there is none
     */
    Class<?> load(String className) throws ClassNotFoundException;

    /**
     * A new object whose constructor is given the app's components and imports by type.
     *
     * @throws ModuleClassException when the class has no constructor that can be satisfied, or its constructor throws
     */
    <T> T create(Class<T> type);

    /** All modules of the app, also those switched off; empty until the app's components have been made. */
    List<AppModule> modules();

    /** The only component or import of this type; empty when there is none or more than one. */
    <T> Optional<T> component(Class<T> type);
}
