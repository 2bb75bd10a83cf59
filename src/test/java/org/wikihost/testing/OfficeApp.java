package org.wikihost.testing;

import org.example.office.OfficeServlet;

/** The app {@code org.example.office}, with a screen in the administration and a macro that tells what it is drawn in, as a jar. */
public final class OfficeApp {
    private OfficeApp() {}

    /** All that it has. */
    public static AppJar jar() {
        return AppJar.ofPackage(OfficeServlet.class)
                .importing(
                        "com.atlassian.audit.api",
                        "com.atlassian.audit.entity",
                        "com.atlassian.confluence.content.render.xhtml",
                        "com.atlassian.confluence.core",
                        "com.atlassian.confluence.macro",
                        "com.atlassian.sal.api.websudo",
                        "jakarta.servlet",
                        "jakarta.servlet.http");
    }
}
