package org.journeymaps.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.testing.AppClasses;
import org.junit.jupiter.api.Test;

/** Confluence can make everything that the Spring file names: each object has one constructor, for which all is there exactly once. */
class SpringFileTest {

    private final SpringFile spring = SpringFile.read();
    private final List<Class<?>> offered =
            Stream.concat(spring.references().stream(), spring.beans().stream()).toList();

    @Test
    void names_everything_once() {
        assertThat(spring.ids()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(spring.references()).isNotEmpty().doesNotHaveDuplicates().allMatch(Class::isInterface);
        assertThat(spring.beans()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void every_bean_is_satisfied() {
        for (Class<?> bean : spring.beans()) {
            assertSatisfied(onlyConstructor(bean));
        }
    }

    @Test
    void what_the_descriptor_names_is_satisfied() {
        List<String> names = Descriptor.read().texts("//xhtml-macro/@class|//context-provider/@class|//servlet/@class");
        assertThat(names).isNotEmpty();
        for (String name : names) {
            assertSatisfied(onlyConstructor(SpringFile.load(name)));
        }
    }

    @Test
    void every_factory_method_is_there_and_satisfied() {
        List<Class<?>> types = spring.beansWith("factory-method");
        List<String> names = spring.methods("factory-method");
        assertThat(names).isNotEmpty().hasSameSizeAs(types);
        for (int i = 0; i < names.size(); i++) {
            Method method = onlyMethod(types.get(i), names.get(i));
            assertThat(Modifier.isStatic(method.getModifiers()))
                    .as(method.toString())
                    .isTrue();
            assertSatisfied(method);
        }
    }

    @Test
    void what_is_called_at_start_and_end_is_there_and_asks_for_nothing() {
        for (String when : List.of("init-method", "destroy-method")) {
            List<Class<?>> types = spring.beansWith(when);
            List<String> names = spring.methods(when);
            assertThat(names).isNotEmpty().hasSameSizeAs(types);
            for (int i = 0; i < names.size(); i++) {
                Method method = onlyMethod(types.get(i), names.get(i));
                assertThat(Modifier.isPublic(method.getModifiers()))
                        .as(method.toString())
                        .isTrue();
                assertThat(method.getParameterCount()).as(method.toString()).isZero();
            }
        }
    }

    @Test
    void every_rest_resource_and_provider_is_a_bean() {
        List<Class<?>> doors = AppClasses.all().stream()
                .filter(type -> type.isAnnotatedWith(Path.class) || type.isAnnotatedWith(Provider.class))
                .<Class<?>>map(type -> SpringFile.load(type.getName()))
                .toList();

        assertThat(doors).isNotEmpty();
        assertThat(spring.beans()).containsAll(doors);
    }

    private void assertSatisfied(Executable made) {
        for (Class<?> wanted : made.getParameterTypes()) {
            assertThat(offered.stream().filter(wanted::isAssignableFrom))
                    .as("%s wants one %s", made, wanted)
                    .hasSize(1);
        }
    }

    private static Executable onlyConstructor(Class<?> type) {
        assertThat(type.getDeclaredConstructors()).as(type.getName()).hasSize(1);
        return type.getDeclaredConstructors()[0];
    }

    private static Method onlyMethod(Class<?> type, String name) {
        List<Method> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .toList();
        assertThat(methods).as("%s.%s", type.getName(), name).hasSize(1);
        return methods.get(0);
    }
}
