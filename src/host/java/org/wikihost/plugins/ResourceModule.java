package org.wikihost.plugins;

/** {@code <resource>} directly below {@code <atlassian-plugin>}: texts or files for the whole app. */
public record ResourceModule(ModuleHead head, ResourceFile resource) implements AppModule {}
