package org.journeymaps;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeymaps.testing.AppClasses;
import org.junit.jupiter.api.Test;

/** Holds the declarations of Confluence's types to their list, {@code docs/confluence-api.md}. */
class ConfluenceApiTest {
    private static final JavaClasses DECLARATIONS =
            new ClassFileImporter().importPath(Path.of("target", "classes", "com", "atlassian"));
    private static final Path SOURCES = Path.of("src", "confluence-api", "java");
    private static final Path LIST = Path.of("docs", "confluence-api.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| (?:\\*\\*)?(\\w+)(?:\\*\\* \\([^)]+\\))?:? ?(.*?) \\| .* \\| ([a-z0-9 ]+) \\|$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals(Object)", "hashCode()", "toString()");

    private final String list = read(LIST);
    private final List<Row> rows = list.substring(list.indexOf("## Every declared type"))
            .lines()
            .flatMap(line -> ROW.matcher(line).results())
            .map(Row::of)
            .toList();

    @Test
    void every_declared_type_and_member_is_listed() {
        Set<String> listed = rows.stream().flatMap(Row::names).collect(toSet());

        assertThat(declaredNames()).isNotEmpty().isSubsetOf(listed);
    }

    @Test
    void nothing_is_listed_that_is_not_declared() {
        Set<String> declared = declaredNames().collect(toSet());

        assertThat(rows.stream().flatMap(Row::names)).isSubsetOf(declared);
    }

    @Test
    void every_declared_type_names_its_source_once() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(file -> assertThat(read(file)).containsOnlyOnce("\n// Source: "));
        }
    }

    @Test
    void only_websudo_depends_on_the_servlet_types_that_differ_between_confluence_9_and_10() {
        assertThat(declaredTypes()
                        .filter(type -> !type.getSimpleName().equals("WebSudoManager"))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getPackageName()))
                .noneMatch(name -> name.startsWith("jakarta.") || name.startsWith("javax.servlet"));
    }

    @Test
    void the_app_calls_no_unconfirmed_member_but_those_with_an_answer_if_it_is_wrong() {
        Set<String> unconfirmed = rows.stream()
                .filter(row -> row.sighting().equals("unconfirmed"))
                .flatMap(Row::names)
                .filter(name -> name.contains("."))
                .collect(toSet());
        String known = list.substring(list.indexOf("## What the app calls"), list.indexOf("## Left out"));
        Set<String> answered =
                CODE.matcher(known).results().map(code -> code.group(1)).collect(toSet());

        assertThat(new TreeSet<>(calledByTheApp()))
                .filteredOn(unconfirmed::contains)
                .isSubsetOf(answered);
    }

    private static Set<String> calledByTheApp() {
        return AppClasses.all().stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().getPackageName().startsWith("com.atlassian."))
                .flatMap(ConfluenceApiTest::member)
                .map(member -> member.getOwner().getSimpleName() + "." + signature(member))
                .collect(toSet());
    }

    private static Stream<? extends JavaMember> member(JavaAccess<?> access) {
        return access.getTarget().resolveMember().stream();
    }

    private static Stream<String> declaredNames() {
        return declaredTypes()
                .flatMap(type -> Stream.concat(
                        Stream.of(type.getSimpleName()),
                        type.getMembers().stream()
                                .filter(ConfluenceApiTest::isOpen)
                                .map(ConfluenceApiTest::signature)
                                .filter(signature -> !OF_EVERY_OBJECT.contains(signature))
                                .filter(signature ->
                                        !type.isEnum() || !signature.matches("values\\(\\)|valueOf\\(String\\)"))
                                .map(signature -> type.getSimpleName() + "." + signature)));
    }

    private static Stream<JavaClass> declaredTypes() {
        return DECLARATIONS.stream().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isOpen(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.BRIDGE)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }

    private static String signature(JavaMember member) {
        if (!(member instanceof JavaCodeUnit unit)) {
            return member.getName();
        }
        String name = unit.isConstructor() ? unit.getOwner().getSimpleName() : unit.getName();
        return unit.getParameterTypes().stream().map(ConfluenceApiTest::plain).collect(joining(", ", name + "(", ")"));
    }

    private static String plain(JavaType type) {
        return type instanceof JavaClass raw
                ? raw.getSimpleName()
                : withoutArguments(type.getName()).replaceAll("\\w+\\.", "");
    }

    private static String withoutArguments(String type) {
        String inner = type.replaceAll("<[^<>]*>", "");
        return inner.equals(type) ? type : withoutArguments(inner);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Row(String type, String members, String sighting) {
        static Row of(MatchResult row) {
            return new Row(row.group(1), row.group(2), row.group(3));
        }

        /** The type itself and its members, as in {@code Page} and {@code PageManager.getPage(String, String)}. */
        Stream<String> names() {
            return Stream.concat(
                    Stream.of(type), CODE.matcher(members).results().map(code -> type + "." + erased(code.group(1))));
        }

        private static String erased(String declaration) {
            return withoutArguments(declaration.replaceAll(" throws .*", "").replace("...", "[]"))
                    .replaceFirst("^[^(]* (?=\\w+(\\(|$))", "");
        }
    }
}
