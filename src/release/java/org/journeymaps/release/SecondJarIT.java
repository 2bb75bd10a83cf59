package org.journeymaps.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The jar for Confluence 9.2 is the jar for 10.2 in the words of 9.2, and asks for nothing that 9.2 has not. */
class SecondJarIT {
    private static final Set<String> NOT_IMPORTED = Set.of("java.", "org.jspecify.", "org.journeymaps");

    private final Path first = Path.of(System.getProperty("app.jar"));
    private final Path second = SecondJar.path();

    @Test
    void holds_the_files_of_the_first_jar() throws IOException {
        assertThat(names(second)).containsExactlyInAnyOrderElementsOf(names(first));
    }

    @Test
    void names_jakarta_nowhere() throws IOException {
        List<String> found = new ArrayList<>();
        try (JarFile jar = new JarFile(second.toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                if (text(jar, entry).contains("jakarta")) {
                    found.add(entry.getName());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void cannot_do_without_packages_that_confluence_9_has_alone() throws IOException {
        List<String> mandatory = SecondJar.imports(second).entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .filter(name -> !name.startsWith("org.osgi.framework"))
                .toList();

        assertThat(mandatory).isNotEmpty().isSubsetOf(exportedByConfluence9());
    }

    @Test
    void imports_what_the_first_jar_imports_and_needs_it_as_much() throws IOException {
        Map<String, Boolean> expected = SecondJar.imports(first).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().replaceFirst("^jakarta\\.", "javax."), Map.Entry::getValue));

        assertThat(SecondJar.imports(second)).isEqualTo(expected);
    }

    @Test
    void imports_every_package_that_its_bytecode_names() throws IOException {
        Set<String> used = classes().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .map(JavaClass::getPackageName)
                .filter(name -> !name.isEmpty() && NOT_IMPORTED.stream().noneMatch(name::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).contains("javax.ws.rs");
        assertThat(SecondJar.imports(second).keySet()).containsAll(used);
    }

    /** Names can be changed, methods cannot: one that came with Jakarta EE would be missing in the middle of somebody's work. */
    @Test
    void calls_no_method_that_java_ee_has_not() throws IOException {
        List<AccessTarget> targets = classes().stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .<AccessTarget>map(JavaAccess::getTarget)
                .filter(target -> target.getOwner().getName().startsWith("javax.")
                        || target.getOwner().getName().startsWith("org.journeymaps."))
                .filter(target -> !target.getOwner().getName().startsWith("org.journeymaps.libs."))
                .toList();

        assertThat(targets).map(target -> target.getOwner().getName()).contains("javax.ws.rs.core.Response");
        assertThat(targets)
                .filteredOn(target -> target.resolveMember().isEmpty())
                .map(AccessTarget::getFullName)
                .isEmpty();
    }

    /** Without it Confluence 9 takes the resources for those of REST v1, and no address answers. */
    @Test
    void asks_for_rest_v2() throws IOException {
        assertThat(SecondJar.descriptor(first)).contains("<rest ");
        assertThat(SecondJar.descriptor(second))
                .containsPattern("(?s)<rest-migration .*<rest-v2 />.*</rest-migration>");
    }

    private static Set<String> exportedByConfluence9() throws IOException {
        try (InputStream list =
                SecondJarIT.class.getResourceAsStream("/org/wikihost/plugins/exported-packages-9.2.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        }
    }

    private JavaClasses classes() throws IOException {
        try (JarFile jar = new JarFile(second.toFile())) {
            return new ClassFileImporter().importJar(jar);
        }
    }

    private static List<String> names(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }

    private static String text(JarFile jar, ZipEntry entry) throws IOException {
        try (InputStream content = jar.getInputStream(entry)) {
            return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
