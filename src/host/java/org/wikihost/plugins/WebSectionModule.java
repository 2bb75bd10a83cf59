package org.wikihost.plugins;

/**
 * {@code <web-section>}: a heading in a menu of Confluence.
 *
 * @param location the menu, such as {@code system.admin}
 * @param weight lower comes first; 1000 when the descriptor gives none
 */
public record WebSectionModule(ModuleHead head, String location, int weight, Label label, WebCondition condition)
        implements AppModule {}
