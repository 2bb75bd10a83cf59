package org.wikihost.plugins;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code <blueprint>} and {@code <content-template>}. */
final class BlueprintReader {
    private final ModuleParts parts;

    BlueprintReader(ModuleParts parts) {
        this.parts = parts;
    }

    ContentTemplateModule template(DescriptorElement module) throws AppRejectedException {
        return new ContentTemplateModule(
                parts.head(module),
                parts.location(module, "template"),
                new Label(module.attribute("template-title-key"), "", List.of()),
                parts.contextProvider(module));
    }

    BlueprintModule blueprint(DescriptorElement module) throws AppRejectedException {
        List<String> templates = new ArrayList<>();
        if (!module.attribute("content-template-key").isEmpty()) {
            templates.add(complete(module.attribute("content-template-key")));
        }
        module.attributesOf("content-template", "ref").forEach(key -> templates.add(complete(key)));
        if (templates.isEmpty()) {
            throw module.rejected("<blueprint> has no content-template-key");
        }
        List<BlueprintModule.DialogPage> wizard = module.children("dialog-wizard").stream()
                .flatMap(element -> element.children("dialog-page").stream())
                .map(BlueprintReader::page)
                .toList();
        return new BlueprintModule(
                parts.head(module),
                templates,
                module.attribute("index-key"),
                result(module),
                module.flag("disable-index-page"),
                wizard);
    }

    private String complete(String key) {
        return key.contains(":") ? key : parts.app().key() + ":" + key;
    }

    private static BlueprintModule.CreateResult result(DescriptorElement module) throws AppRejectedException {
        return switch (module.attribute("create-result")) {
            case "", "edit" -> BlueprintModule.CreateResult.EDIT;
            case "view" -> BlueprintModule.CreateResult.VIEW;
            default -> throw module.rejected("create-result must be edit or view");
        };
    }

    private static BlueprintModule.DialogPage page(DescriptorElement page) {
        return new BlueprintModule.DialogPage(
                page.attribute("id"),
                page.attribute("template-key"),
                page.attribute("title-key"),
                page.attribute("description-header-key"),
                page.attribute("description-content-key"),
                page.flag("last"));
    }
}
