package org.wikihost.testing;

import org.example.hello.HelloMacro;

/** The app {@code org.example.hello} as a jar. */
public final class HelloApp {
    /** The app's key. */
    public static final String KEY = "org.example.hello";

    private HelloApp() {}

    /** Version 1.0.0 with all that it has. */
    public static AppJar jar() {
        return AppJar.ofPackage(HelloMacro.class)
                .importing(
                        "com.atlassian.activeobjects.external",
                        "com.atlassian.confluence.content.render.xhtml",
                        "com.atlassian.confluence.macro",
                        "com.atlassian.event.api",
                        "com.atlassian.plugins.rest.api.security.annotation",
                        "com.atlassian.sal.api.lifecycle",
                        "com.atlassian.sal.api.transaction",
                        "com.atlassian.scheduler",
                        "jakarta.inject",
                        "jakarta.ws.rs",
                        "jakarta.ws.rs.core",
                        "net.java.ao",
                        "net.java.ao.schema",
                        "org.springframework.beans.factory");
    }

    /** The same app with another version. */
    public static AppJar jar(String version) {
        return jar().header("Bundle-Version", version)
                .descriptor(xml -> xml.replace("<version>1.0.0</version>", "<version>" + version + "</version>"));
    }
}
