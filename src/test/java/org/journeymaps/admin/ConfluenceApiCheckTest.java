package org.journeymaps.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Collectors;
import org.journeymaps.testing.AppClasses;
import org.junit.jupiter.api.Test;

class ConfluenceApiCheckTest {

    @Test
    void lists_every_member_of_confluence_that_the_app_calls() {
        List<String> called = AppClasses.all().stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .map(JavaAccess::getTarget)
                .filter(target -> target.getOwner().getName().startsWith("com.atlassian."))
                .map(ConfluenceApiCheckTest::line)
                .distinct()
                .sorted()
                .toList();

        assertThat(ConfluenceApiCheck.calls()).isEqualTo(called);
    }

    @Test
    void misses_nothing_where_everything_is_there() {
        assertThat(new ConfluenceApiCheck().missing(List.of())).isEmpty();
    }

    @Test
    void names_what_is_not_as_the_app_calls_it() {
        ClassLoader loader = getClass().getClassLoader();
        List<String> wrong = List.of(
                "interface java.lang.Gone size() int",
                "class java.util.List size() int",
                "interface java.util.List size() long",
                "interface java.util.List get(long) java.lang.Object",
                "class java.lang.Integer MAX_VALUE long");
        List<String> right = List.of(
                "interface java.util.List size() int",
                "class java.lang.Integer MAX_VALUE int",
                "class java.lang.Object <init>()");

        assertThat(new ConfluenceApiCheck(loader, wrong).missing(List.of())).isEqualTo(wrong);
        assertThat(new ConfluenceApiCheck(loader, right).missing(List.of())).isEmpty();
    }

    private static String line(AccessTarget target) {
        String kind = target.getOwner().isInterface() ? "interface " : "class ";
        return kind + target.getOwner().getName() + " " + member(target);
    }

    private static String member(AccessTarget target) {
        if (target instanceof FieldAccessTarget field) {
            return field.getName() + " " + field.getRawType().getName();
        }
        CodeUnitAccessTarget code = (CodeUnitAccessTarget) target;
        String signature = code.getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .collect(Collectors.joining(",", code.getName() + "(", ")"));
        return code.getName().equals("<init>")
                ? signature
                : signature + " " + code.getRawReturnType().getName();
    }
}
