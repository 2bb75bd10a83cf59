package org.journeymaps;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import org.journeymaps.testing.AppClasses;
import org.junit.jupiter.api.Test;
import org.wikihost.testing.HostClasses;

/** The design's dependency rules: adapters point to the core, and nobody else sees the databases or Confluence's managers. */
class ArchitectureTest {

    /** {@code wiki} gives {@code render} its words and templates, and is the one adapter that sees another. */
    @Test
    void doors_ask_use_cases_use_cases_ask_adapters_and_adapters_ask_the_core() {
        holds(layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.journeymaps..")
                .layer("core")
                .definedBy(
                        "org.journeymaps.journey..",
                        "org.journeymaps.curve..",
                        "org.journeymaps.score..",
                        "org.journeymaps.answer..",
                        "org.journeymaps.insight..",
                        "org.journeymaps.intake..",
                        "org.journeymaps.text..",
                        "org.journeymaps.library..")
                .layer("storage")
                .definedBy("org.journeymaps.storage..")
                .layer("render")
                .definedBy("org.journeymaps.render..")
                .layer("wiki")
                .definedBy("org.journeymaps.wiki..")
                .layer("editing")
                .definedBy("org.journeymaps.editing..")
                .layer("exchange")
                .definedBy("org.journeymaps.exchange..")
                .layer("discussion")
                .definedBy("org.journeymaps.discussion..")
                .layer("feedback")
                .definedBy("org.journeymaps.feedback..")
                .layer("admin")
                .definedBy("org.journeymaps.admin..")
                .layer("doors")
                .definedBy(
                        "org.journeymaps.macro..",
                        "org.journeymaps.rest..",
                        "org.journeymaps.blueprint..",
                        "org.journeymaps.jobs..")
                .whereLayer("core")
                .mayNotAccessAnyLayer()
                .whereLayer("storage")
                .mayOnlyAccessLayers("core")
                .whereLayer("render")
                .mayOnlyAccessLayers("core")
                .whereLayer("wiki")
                .mayOnlyAccessLayers("core", "render")
                .whereLayer("editing")
                .mayOnlyAccessLayers("core", "storage", "render", "wiki")
                .whereLayer("exchange")
                .mayOnlyAccessLayers("core", "render")
                .whereLayer("discussion")
                .mayOnlyAccessLayers("core", "storage", "render", "wiki", "editing")
                .whereLayer("feedback")
                .mayOnlyAccessLayers("core", "storage", "render", "wiki", "editing")
                .whereLayer("admin")
                .mayOnlyAccessLayers("core", "storage", "render", "wiki", "editing")
                .whereLayer("doors")
                .mayNotBeAccessedByAnyLayer()
                .ensureAllClassesAreContainedInArchitectureIgnoring("org.journeymaps"));
    }

    @Test
    void the_core_needs_the_jdk_alone() {
        holds(classes()
                .that()
                .resideInAnyPackage(
                        "org.journeymaps.journey..",
                        "org.journeymaps.curve..",
                        "org.journeymaps.score..",
                        "org.journeymaps.answer..",
                        "org.journeymaps.insight..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations..",
                        "org.journeymaps.journey..",
                        "org.journeymaps.curve..",
                        "org.journeymaps.score..",
                        "org.journeymaps.answer..",
                        "org.journeymaps.insight.."));
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
                .resideInAnyPackage("org.journeymaps.text..", "org.journeymaps.library..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations..",
                        "com.fasterxml.jackson..",
                        "org.journeymaps.journey..",
                        "org.journeymaps.score..",
                        "org.journeymaps.answer..",
                        "org.journeymaps.intake..",
                        "org.journeymaps.text..",
                        "org.journeymaps.library.."));
    }

    @Test
    void the_intake_of_files_needs_the_model_and_the_reader_of_tables() {
        holds(classes()
                .that()
                .resideInAPackage("org.journeymaps.intake..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations..",
                        "de.siegmar.fastcsv..",
                        "org.journeymaps.journey..",
                        "org.journeymaps.score..",
                        "org.journeymaps.answer..",
                        "org.journeymaps.intake.."));
    }

    @Test
    void only_the_intake_of_files_sees_the_reader_of_tables() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.journeymaps.intake..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar.."));
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
        holds(
                noClasses()
                        .that()
                        .resideInAPackage("org.journeymaps..")
                        .and()
                        .resideOutsideOfPackage("org.journeymaps.wiki..")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "com\\.atlassian\\.(confluence|sal)\\..*(Manager|Accessor|Service|Resolver|Template|ThreadLocal)"));
    }

    @Test
    void only_the_rest_doors_see_rest_types() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.journeymaps.rest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws..", "jakarta.inject..", "com.atlassian.plugins.rest.."));
    }

    @Test
    void requests_of_servlets_are_seen_by_the_admin_screen_and_its_doors_alone() {
        holds(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.journeymaps.admin.AdminServlet")
                .and()
                .doNotHaveFullyQualifiedName("org.journeymaps.rest.AdminResource")
                .and()
                .doNotHaveFullyQualifiedName("org.journeymaps.wiki.AdminSessions")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.servlet.."));
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
                .check(HostClasses.all());
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(AppClasses.all());
    }
}
