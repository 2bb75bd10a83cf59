package org.wikihost.plugins;

import java.util.List;

/**
 * {@code <blueprint>}: a way to create a page from a template.
 *
 * @param contentTemplates complete keys of the content templates, the first is the default one
 * @param indexKey the label of the pages that are created
 * @param createResult what the creator sees next
 * @param wizard pages of the dialog that asks before the page is created; empty without a wizard
 */
public record BlueprintModule(
        ModuleHead head,
        List<String> contentTemplates,
        String indexKey,
        CreateResult createResult,
        boolean indexPageDisabled,
        List<DialogPage> wizard)
        implements AppModule {
    /** Copies the lists. */
    public BlueprintModule {
        contentTemplates = List.copyOf(contentTemplates);
        wizard = List.copyOf(wizard);
    }

    /** What the creator sees after choosing the blueprint. */
    public enum CreateResult {
        /** The editor, filled with the template. */
        EDIT,
        /** The page, created at once. */
        VIEW
    }

    /** A page of the wizard. */
    public record DialogPage(
            String id,
            String templateKey,
            String titleKey,
            String descriptionHeaderKey,
            String descriptionContentKey,
            boolean last) {}
}
