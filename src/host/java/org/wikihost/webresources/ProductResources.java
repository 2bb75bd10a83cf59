package org.wikihost.webresources;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The web-resources that the product brings and apps depend on. The host loads AUI as a whole on every page, so that all of them are
 * there at once; keys that are not in the list are unknown, as at Confluence.
 */
final class ProductResources {
    private static final String AJS = "com.atlassian.auiplugin:ajs";
    private static final String CONFLUENCE = "confluence.web.resources:ajs";
    private static final String DATA = "com.atlassian.plugins.atlassian-plugins-webresource-plugin:data";
    private static final String JQUERY = "com.atlassian.plugins.jquery:jquery";

    /** What every page loads before anything else, as module key and file name, in this order. */
    static final List<ProductFile> SUPERBATCH = List.of(
            new ProductFile(JQUERY, "jquery.min.js"),
            new ProductFile(DATA, "wrm.js"),
            new ProductFile(AJS, "aui-prototyping.js"),
            new ProductFile(AJS, "aui-prototyping-design-tokens-api.js"),
            new ProductFile(AJS, "aui-prototyping.css"),
            new ProductFile(CONFLUENCE, "platform.js"));

    private static final String AUI = "com.atlassian.auiplugin:";
    private static final Set<String> AUI_MODULES = Set.of(
            "ajs",
            "aui",
            "aui-alphanum",
            "aui-avatar",
            "aui-badge",
            "aui-banner",
            "aui-buttons",
            "aui-date-picker",
            "aui-design-tokens-api",
            "aui-dropdown2",
            "aui-expander",
            "aui-flag",
            "aui-form-notification",
            "aui-form-validation",
            "aui-forms",
            "aui-header",
            "aui-icons",
            "aui-inline-dialog2",
            "aui-label",
            "aui-lozenge",
            "aui-message",
            "aui-navigation",
            "aui-page-header",
            "aui-page-layout",
            "aui-progressbar",
            "aui-progress-indicator",
            "aui-select",
            "aui-select2",
            "aui-sidebar",
            "aui-spinner",
            "aui-tabs",
            "aui-toggle",
            "aui-toolbar2",
            "aui-tooltips",
            "button",
            "dialog2",
            "dropdown2",
            "jquery",
            "message",
            "sidebar",
            "table",
            "tables-sortable",
            "tabs",
            "trigger");
    private static final Set<String> OTHER_MODULES = Set.of(
            "com.atlassian.plugins.jquery:jquery",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:context-path",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:data",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:format",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:i18n",
            "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager",
            "com.atlassian.confluence.plugins.confluence-create-content-plugin:resources",
            "com.atlassian.confluence.tinymceplugin:editor-resources",
            "com.atlassian.confluence.editor:macro-browser-js",
            "confluence.macros.advanced:utils",
            "confluence.web.components:core",
            "confluence.web.resources:ajs",
            "confluence.web.resources:jquery",
            "confluence.web.resources:page-editor",
            "confluence.web.resources:view-content",
            "confluence.extra.jira:common");

    /** A file of the product in one of its modules. */
    record ProductFile(String moduleKey, String name) {
        boolean endsWith(String ending) {
            return name.endsWith(ending);
        }
    }

    private final ClassLoader loader;

    ProductResources(ClassLoader loader) {
        this.loader = loader;
    }

    boolean knows(String completeKey) {
        return OTHER_MODULES.contains(completeKey)
                || (completeKey.startsWith(AUI) && AUI_MODULES.contains(completeKey.substring(AUI.length())));
    }

    /** A file of the product's modules: AUI and jQuery as they were built in, and the host's own scripts. */
    Optional<URL> file(String moduleKey, String name) {
        String folder = switch (moduleKey) {
            case AJS -> "org/wikihost/static/aui/";
            case JQUERY -> "org/wikihost/static/jquery/";
            case DATA, CONFLUENCE -> "org/wikihost/webresources/";
            default -> "";
        };
        return folder.isEmpty() ? Optional.empty() : Optional.ofNullable(loader.getResource(folder + name));
    }
}
