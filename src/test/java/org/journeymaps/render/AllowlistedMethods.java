package org.journeymaps.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Lets templates call those methods of the app's classes that the app's descriptor allows, as Confluence does. */
public final class AllowlistedMethods extends UberspectImpl {

    private final Set<String> allowed = inDescriptor();

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        if (!allowed.contains(entry(method))) {
            throw new IllegalStateException("Method needs allowlisting: " + entry(method));
        }
        return super.getMethod(target, name, arguments, info);
    }

    static String entry(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getName)
                .collect(Collectors.joining(
                        " ", method.getDeclaringClass().getName() + '#' + method.getName() + '(', ")"));
    }

    static Set<String> inDescriptor() {
        try {
            String descriptor = Files.readString(Path.of("atlassian-plugin.xml"), StandardCharsets.UTF_8);
            return Jsoup.parse(descriptor, "", Parser.xmlParser()).select("velocity-allowlist > method").stream()
                    .map(Element::text)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
