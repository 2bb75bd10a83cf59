package org.wikihost.plugins;

/** A module of an app: one top-level element of its descriptor. */
public sealed interface AppModule
        permits AoModule,
                BlueprintModule,
                ComponentImportModule,
                ComponentModule,
                ContentTemplateModule,
                JobModule,
                MacroModule,
                ResourceModule,
                RestMigrationModule,
                RestModule,
                ServletModule,
                VelocityAllowlistModule,
                WebItemModule,
                WebResourceModule,
                WebSectionModule {
    /** Key, app, name and description. */
    ModuleHead head();

    /** The module's key inside its app. */
    default String key() {
        return head().key();
    }

    /** The app that the module belongs to. */
    default App app() {
        return head().app();
    }

    /** {@code <app key>:<module key>}. */
    default String completeKey() {
        return head().completeKey();
    }
}
