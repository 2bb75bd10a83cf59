package org.wikihost.testing;

import org.wikihost.jobs.keeper.PageKeeper;

/** The app {@code org.wikihost.jobs.keeper}, whose job saves the page "Kept" of the space {@code DEMO}, as a jar. */
public final class KeeperApp {
    /** The complete key of its job. */
    public static final String JOB = "org.wikihost.jobs.keeper:keep";

    private static final String DESCRIPTOR = """
            <atlassian-plugin key="org.wikihost.jobs.keeper" name="Keeper" plugins-version="2">
              <plugin-info><version>1.0.0</version><vendor name="Example" /></plugin-info>
              <job-config key="keep" name="Keep"><job key="keeper" perClusterJob="true" /><schedule cron-expression="0 0 3 * * ?" /></job-config>
              <component-import key="pages" interface="com.atlassian.confluence.pages.PageManager" />
              <component-import key="users" interface="com.atlassian.confluence.user.UserAccessor" />
              <component-import key="userManager" interface="com.atlassian.sal.api.user.UserManager" />
              <component-import key="locales" interface="com.atlassian.sal.api.message.LocaleResolver" />
              <component-import key="transactions" interface="com.atlassian.sal.api.transaction.TransactionTemplate" />
              <component-import key="locks" interface="com.atlassian.beehive.ClusterLockService" />
              <component key="keeper" class="org.wikihost.jobs.keeper.PageKeeper" />
            </atlassian-plugin>
            """;

    private KeeperApp() {}

    /** All that it has. */
    public static AppJar jar() {
        return AppJar.ofPackage(PageKeeper.class)
                .file("atlassian-plugin.xml", DESCRIPTOR)
                .importing(
                        "com.atlassian.beehive",
                        "com.atlassian.confluence.core",
                        "com.atlassian.confluence.pages",
                        "com.atlassian.confluence.user",
                        "com.atlassian.sal.api.message",
                        "com.atlassian.sal.api.transaction",
                        "com.atlassian.sal.api.user",
                        "com.atlassian.scheduler");
    }
}
