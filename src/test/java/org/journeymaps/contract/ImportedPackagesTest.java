package org.journeymaps.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.journeymaps.testing.AppClasses;
import org.junit.jupiter.api.Test;

/** The bundle imports what its bytecode needs, no more and nothing optional. */
class ImportedPackagesTest {

    /** Java gives its own packages to every bundle; annotations of the compiler are not needed at run time. */
    private static final Set<String> NOT_IMPORTED = Set.of("java.", "org.jspecify.", "org.journeymaps");

    @Test
    void every_package_that_the_bytecode_names_is_imported() throws IOException {
        Set<String> used = AppClasses.all().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .map(JavaClass::getPackageName)
                .filter(name -> !name.isEmpty() && NOT_IMPORTED.stream().noneMatch(name::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(imported()).containsAll(used);
    }

    @Test
    void the_manifest_leaves_transformation_and_wiring_to_confluence() throws IOException {
        Attributes manifest = manifest();
        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("org.journeymaps.confluence");
        assertThat(manifest.getValue("Atlassian-Plugin-Key")).isNull();
        assertThat(manifest.getValue("DynamicImport-Package")).isNull();
        assertThat(manifest.getValue("Import-Package")).doesNotContain("optional");
        assertThat(manifest.getValue("Export-Package")).isNull();
    }

    private static Set<String> imported() throws IOException {
        return Arrays.stream(manifest().getValue("Import-Package").split(",(?=[a-z])"))
                .map(entry -> entry.split(";", 2)[0])
                .collect(Collectors.toSet());
    }

    private static Attributes manifest() throws IOException {
        try (InputStream file = Files.newInputStream(Path.of("target", "classes", "META-INF", "MANIFEST.MF"))) {
            return new Manifest(file).getMainAttributes();
        }
    }
}
