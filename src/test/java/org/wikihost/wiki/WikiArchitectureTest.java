package org.wikihost.wiki;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class WikiArchitectureTest {
    private final JavaClasses host =
            new ClassFileImporter().importPackages("org.wikihost.wiki", "org.wikihost.storageformat");

    @Test
    void the_wiki_knows_no_type_of_confluence() {
        noClasses()
                .that()
                .resideInAPackage("org.wikihost.wiki")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.atlassian..", "org.wikihost.confluence..")
                .check(host);
    }

    @Test
    void the_storage_format_knows_no_wiki() {
        noClasses()
                .that()
                .resideInAPackage("org.wikihost.storageformat")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.wikihost.wiki..", "org.wikihost.confluence..", "org.wikihost.plugins..")
                .check(host);
    }
}
