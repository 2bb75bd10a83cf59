package org.journeymaps.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.journeymaps.testing.AppClasses;
import org.junit.jupiter.api.Test;

/**
 * The bundle imports what its bytecode needs, and cannot do without what Confluence 10 is known to export alone: the table of
 * {@code docs/confluence-api.md} has a source for each such package.
 */
class ImportedPackagesTest {

    /** Java gives its own packages to every bundle; annotations of the compiler are not needed at run time; libraries are in the jar. */
    private static final Set<String> NOT_IMPORTED = Set.of("java.", "org.jspecify.", "org.journeymaps", "de.siegmar.");

    private static final Pattern ROW = Pattern.compile(
            "^\\| `([a-z0-9.]+)` \\| (mandatory|optional) \\| ([^|]*) \\| ([^|]*) \\|$", Pattern.MULTILINE);

    /** Classes that may be missing stand behind these, which no bean and no other class needs. */
    private static final Map<String, Set<String>> GUARDED = Map.of(
            "com.atlassian.audit.", Set.of("org.journeymaps.admin.AuditEntry"),
            "com.atlassian.confluence.api.service.accessmode",
                    Set.of(
                            "org.journeymaps.wiki.ReadOnlyMode",
                            "org.journeymaps.rest.MapResource",
                            "org.journeymaps.rest.ReadingResource",
                            "org.journeymaps.rest.ImportsResource",
                            "org.journeymaps.rest.CommentResource",
                            "org.journeymaps.rest.RoundResource",
                            "org.journeymaps.rest.TouchpointMarkResource",
                            "org.journeymaps.rest.AnswersResource",
                            "org.journeymaps.rest.AdminResource"),
            "com.atlassian.confluence.content.service", Set.of("org.journeymaps.wiki.CommentCommands"),
            "com.atlassian.confluence.core.service", Set.of("org.journeymaps.wiki.CommentCommands"),
            "com.atlassian.confluence.plugins.createcontent",
                    Set.of(
                            "org.journeymaps.blueprint.DatedPageContext",
                            "org.journeymaps.blueprint.JourneyMapPageContext",
                            "org.journeymaps.blueprint.WorkshopPageContext",
                            "org.journeymaps.blueprint.ReviewPageContext"),
            "com.atlassian.sal.api.rdbms", Set.of("org.journeymaps.feedback.SalTransactions"),
            "com.atlassian.scheduler", Set.of("org.journeymaps.jobs.SaveJob", "org.journeymaps.jobs.ReconcileJob"));

    @Test
    void every_package_that_the_bytecode_names_is_imported() throws IOException {
        Set<String> used = AppClasses.all().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .map(JavaClass::getPackageName)
                .filter(name -> !name.isEmpty() && NOT_IMPORTED.stream().noneMatch(name::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(imported().keySet()).containsAll(used);
    }

    @Test
    void each_import_is_mandatory_or_optional_as_the_table_of_the_documentation_says() throws IOException {
        assertThat(imported()).isEqualTo(documented());
    }

    @Test
    void a_mandatory_package_has_a_source_and_an_optional_one_says_what_is_off_without_it() throws IOException {
        assertThat(rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.group(row.group(2).equals("mandatory") ? 3 : 4))
                        .as(row.group(1))
                        .hasSizeGreaterThan(5));
    }

    @Test
    void what_may_be_missing_is_named_by_guarded_classes_alone() {
        GUARDED.forEach((prefix, allowed) -> assertThat(AppClasses.all().stream()
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(each ->
                                        each.getTargetClass().getPackageName().startsWith(prefix)))
                        .map(JavaClass::getName))
                .as(prefix)
                .isSubsetOf(allowed));
    }

    @Test
    void the_manifest_is_that_of_an_app_with_spring_files() throws IOException {
        Attributes manifest = manifest();
        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("org.journeymaps.confluence");
        assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("org.journeymaps.confluence");
        assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
        assertThat(manifest.getValue("DynamicImport-Package")).isNull();
        assertThat(manifest.getValue("Export-Package")).isNull();
    }

    private static Map<String, Boolean> imported() throws IOException {
        return Arrays.stream(manifest().getValue("Import-Package").split(",(?=[a-z])"))
                .map(entry -> entry.split(";", 2))
                .collect(Collectors.toMap(
                        entry -> entry[0],
                        entry -> !entry[1].contains("resolution:=optional"),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static Map<String, Boolean> documented() throws IOException {
        return rows().stream()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> row.group(2).equals("mandatory"), (a, b) -> a, TreeMap::new));
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs", "confluence-api.md")))
                .results()
                .toList();
    }

    private static Attributes manifest() throws IOException {
        try (InputStream file = Files.newInputStream(Path.of("target", "classes", "META-INF", "MANIFEST.MF"))) {
            return new Manifest(file).getMainAttributes();
        }
    }
}
