package org.wikihost.plugins;

/**
 * {@code <component-import>}: a service of Confluence, or of another app, that the app's constructors may ask for.
 *
 * @param interfaceName the name of the service's interface
 */
public record ComponentImportModule(ModuleHead head, String interfaceName) implements AppModule {}
