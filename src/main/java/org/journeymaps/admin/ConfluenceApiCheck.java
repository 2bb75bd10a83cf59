package org.journeymaps.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks up everything of Confluence that the app calls. The app is compiled against declarations made from public documentation;
 * where the real types differ, this turns an error in the middle of somebody's work into a line that an administrator can read.
 */
final class ConfluenceApiCheck {

    private static final String CALLS = "confluence-calls.txt";

    private final ClassLoader loader;
    private final List<String> calls;

    ConfluenceApiCheck() {
        this(ConfluenceApiCheck.class.getClassLoader(), calls());
    }

    ConfluenceApiCheck(ClassLoader loader, List<String> calls) {
        this.loader = loader;
        this.calls = List.copyOf(calls);
    }

    /** The calls of the app's bytecode, which a test compares with it: kind and name of the type, member, type of the answer. */
    static List<String> calls() {
        try (InputStream list = ConfluenceApiCheck.class.getResourceAsStream(CALLS)) {
            String text = new String(Objects.requireNonNull(list, CALLS).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The calls that would fail here.
     *
     * @param off abilities that are off, whose calls are never made
     */
    List<String> missing(List<Ability> off) {
        return calls.stream()
                .filter(call -> off.stream().noneMatch(ability -> isOf(ability, call)) && !isThere(call))
                .toList();
    }

    private static boolean isOf(Ability ability, String call) {
        return ability.needsPackageOf(call.split(" ", 3)[1]);
    }

    private boolean isThere(String call) {
        String[] parts = call.split(" ", 3);
        try {
            Class<?> type = Class.forName(parts[1], false, loader);
            return type.isInterface() == parts[0].equals("interface")
                    && members(type).anyMatch(parts[2]::equals);
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private static Stream<String> members(Class<?> type) {
        Stream<String> methods = Arrays.stream(type.getMethods())
                .map(method -> signature(method.getName(), method) + " "
                        + method.getReturnType().getName());
        Stream<String> constructors =
                Arrays.stream(type.getDeclaredConstructors()).map(constructor -> signature("<init>", constructor));
        Stream<String> fields = Arrays.stream(type.getFields()).map(ConfluenceApiCheck::signature);
        return Stream.of(methods, constructors, fields).flatMap(members -> members);
    }

    private static String signature(Field field) {
        return field.getName() + " " + field.getType().getName();
    }

    private static String signature(String name, Executable executable) {
        return Arrays.stream(executable.getParameterTypes())
                .map(Class::getName)
                .collect(Collectors.joining(",", name + "(", ")"));
    }
}
