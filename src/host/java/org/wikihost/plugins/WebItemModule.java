package org.wikihost.plugins;

import java.util.List;
import java.util.Map;

/**
 * {@code <web-item>}: a link in a menu of Confluence.
 *
 * @param section such as {@code system.admin/configuration}
 * @param weight lower comes first; 1000 when the descriptor gives none
 * @param link a Velocity template of the address
 * @param absolute whether the address is used as it is, without the context path
 * @param condition whether it is shown
 * @param resources among them the {@code icon} of the create dialog
 */
public record WebItemModule(
        ModuleHead head,
        String section,
        int weight,
        Label label,
        Label tooltip,
        String link,
        String linkId,
        boolean absolute,
        String styleClass,
        Map<String, String> parameters,
        WebCondition condition,
        List<ResourceFile> resources)
        implements AppModule {
    /** Copies the collections. */
    public WebItemModule {
        parameters = Map.copyOf(parameters);
        resources = List.copyOf(resources);
    }
}
