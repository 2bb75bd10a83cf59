package org.journeymaps;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The design's dependency rules: adapters point to the core, and nobody else sees the databases or Confluence's managers. */
class ArchitectureTest {
    private static final Path CLASSES = Path.of("target", "classes", "org", "journeymaps");

    private final JavaClasses app = new ClassFileImporter().importPath(CLASSES);

    private final JavaClasses host = new ClassFileImporter().importPackages("org.wikihost");

    @Test
    void the_core_needs_the_jdk_alone() {
        holds(classes()
                .that()
                .resideInAnyPackage("org.journeymaps.journey..", "org.journeymaps.curve..", "org.journeymaps.score..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations..",
                        "org.journeymaps.journey..",
                        "org.journeymaps.curve..",
                        "org.journeymaps.score.."));
    }

    @Test
    void the_curve_knows_nothing_of_maps() {
        holds(noClasses()
                .that()
                .resideInAPackage("org.journeymaps.curve..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.journeymaps.journey.."));
    }

    @Test
    void the_text_of_a_map_needs_the_model_and_jackson() {
        holds(classes()
                .that()
                .resideInAnyPackage("org.journeymaps.checkpoint..", "org.journeymaps.library..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations..",
                        "com.fasterxml.jackson..",
                        "org.journeymaps.journey..",
                        "org.journeymaps.checkpoint..",
                        "org.journeymaps.library.."));
    }

    @Test
    void only_storage_sees_active_objects() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.journeymaps.storage..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects.."));
    }

    @Test
    void only_wiki_sees_the_managers_of_confluence() {
        holds(noClasses()
                .that()
                .resideInAPackage("org.journeymaps..")
                .and()
                .resideOutsideOfPackage("org.journeymaps.wiki..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("com\\.atlassian\\.(confluence|sal)\\..*(Manager|Accessor|Service|XhtmlContent)"));
    }

    @Test
    void only_the_doors_see_rest_types() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("org.journeymaps.rest..", "org.journeymaps.admin..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "com.atlassian.plugins.rest..")
                .as("jakarta.ws.rs is seen by rest and admin only"));
    }

    @Test
    void packages_have_no_cycles() {
        holds(slices().matching("org.journeymaps.(*)..").should().beFreeOfCycles());
    }

    @Test
    void no_state_is_kept_in_static_fields() {
        holds(fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal());
    }

    @Test
    void the_host_knows_no_app() {
        noClasses()
                .that()
                .resideInAPackage("org.wikihost..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.journeymaps..")
                .check(host);
    }

    private void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(app);
    }
}
