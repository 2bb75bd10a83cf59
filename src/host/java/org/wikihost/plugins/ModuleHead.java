package org.wikihost.plugins;

/**
 * What every module has.
 *
 * @param type the name of its element
 * @param line the line of its element in {@code atlassian-plugin.xml}
 */
public record ModuleHead(App app, String key, String type, Label name, Label description, int line) {

    /** {@code <app key>:<module key>}, the name that other modules and the screens use. */
    public String completeKey() {
        return app.key() + ":" + key;
    }

    /** A refusal of the app that names the module's line. */
    public AppRejectedException rejected(String complaint) {
        return new AppRejectedException(line, complaint, null);
    }
}
