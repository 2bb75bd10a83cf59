package org.wikihost.plugins;

import java.util.ArrayList;
import java.util.List;

/** Fills an app's context from the {@code <component>} and {@code <component-import>} elements of its descriptor. */
final class DescriptorComponents {
    private final ModuleParts parts;
    private final ImportedServices services;

    DescriptorComponents(App app, ImportedServices services) {
        this.parts = new ModuleParts(app);
        this.services = services;
    }

    /** Makes the components, and says which of them are public. */
    List<ExportedBean> fill(ComponentContext context, List<DescriptorElement> modules) throws AppRejectedException {
        List<ExportedBean> exports = new ArrayList<>();
        for (DescriptorElement element : modules) {
            String key = element.attribute("key");
            if (element.name().equals("component-import")) {
                Class<?> type = parts.load(element, element.attribute("interface"));
                context.addImport(key, services.imported(type, false, element::rejected));
            } else if (element.name().equals("component")) {
                context.addComponent(key, element.attribute("alias"), parts.load(element, element.attribute("class")));
                if (element.flag("public")) {
                    exports.add(new ExportedBean("atlassian-plugin.xml", key, element.texts("interface")));
                }
            }
        }
        context.start();
        return exports;
    }
}
