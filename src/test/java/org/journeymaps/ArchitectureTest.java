package org.journeymaps;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private final JavaClasses everything = new ClassFileImporter().importPackages("org.journeymaps", "org.wikihost");

    @Test
    void the_host_knows_no_app() {
        noClasses()
                .that()
                .resideInAPackage("org.wikihost..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.journeymaps..")
                .allowEmptyShould(true)
                .check(everything);
    }
}
