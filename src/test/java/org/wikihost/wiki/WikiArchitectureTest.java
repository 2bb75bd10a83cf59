package org.wikihost.wiki;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;
import org.wikihost.testing.HostClasses;

class WikiArchitectureTest {
    @Test
    void the_wiki_knows_no_type_of_confluence() {
        noClasses()
                .that()
                .resideInAPackage("org.wikihost.wiki")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.atlassian..", "org.wikihost.confluence..")
                .check(HostClasses.all());
    }

    @Test
    void the_storage_format_knows_no_wiki() {
        noClasses()
                .that()
                .resideInAPackage("org.wikihost.storageformat")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.wikihost.wiki..", "org.wikihost.confluence..", "org.wikihost.plugins..")
                .check(HostClasses.all());
    }
}
