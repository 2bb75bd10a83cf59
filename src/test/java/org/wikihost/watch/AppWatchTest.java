package org.wikihost.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.plugins.AppRejectedException;
import org.wikihost.testing.AppJar;
import org.wikihost.testing.Eventually;

class AppWatchTest {
    private static final String DESCRIPTOR = "<atlassian-plugin />";

    @TempDir
    private Path folder;

    private final List<String> console = new ArrayList<>();
    private Path resources;
    private Path sources;
    private AppWatch watch;
    private final AtomicInteger installed = new AtomicInteger();
    private String refusal = "";

    @BeforeEach
    void packAnApp() throws IOException {
        resources = Files.createDirectories(folder.resolve("resources"));
        sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(resources.resolve("page.vm"), "before");
        Files.writeString(resources.resolve("gone.vm"), "before");
        Path jar = AppJar.empty("org.example.app")
                .file("atlassian-plugin.xml", DESCRIPTOR)
                .file("page.vm", "before")
                .file("gone.vm", "before")
                .file("Old.class", "before")
                .write(folder);
        watch = new AppWatch(
                jar, List.of(resources), List.of(sources), folder.resolve("work"), this::install, console::add);
    }

    @AfterEach
    void stop() {
        watch.close();
    }

    @Test
    void nothing_is_installed_while_nothing_changes() {
        watch.catchUp();

        assertThat(installed).hasValue(0);
        assertThat(console).isEmpty();
    }

    @Test
    void the_app_is_installed_with_the_files_as_they_are_now() throws Exception {
        Files.writeString(resources.resolve("page.vm"), "after all");
        Files.createDirectories(resources.resolve("texts"));
        Files.writeString(resources.resolve("texts/new.properties"), "a=b");
        Files.delete(resources.resolve("gone.vm"));

        watch.catchUp();

        assertThat(installed).hasValue(1);
        assertThat(names()).doesNotContain("gone.vm");
        assertThat(text("page.vm")).isEqualTo("after all");
        assertThat(text("texts/new.properties")).isEqualTo("a=b");
        assertThat(text("atlassian-plugin.xml")).isEqualTo(DESCRIPTOR);
        assertThat(text("Old.class")).isEqualTo("before");
        assertThat(text("META-INF/MANIFEST.MF")).contains("org.example.app");
        assertThat(console).singleElement().asString().matches("gone\\.vm and 2 more: installed again in \\d+ ms");
    }

    @Test
    void java_is_compiled_again_and_takes_the_place_of_the_classes() throws Exception {
        Files.writeString(sources.resolve("New.java"), "public class New implements Answer { }");
        Files.writeString(sources.resolve("Answer.java"), "interface Answer { }");

        watch.catchUp();

        assertThat(names()).contains("New.class", "Answer.class").doesNotContain("Old.class");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar().toUri().toURL()}, null)) {
            assertThat(loader.loadClass("New").getInterfaces())
                    .extracting(Class::getName)
                    .containsExactly("Answer");
        }
    }

    @Test
    void what_cannot_be_compiled_is_told_and_keeps_the_app_as_it_was() throws Exception {
        Files.writeString(sources.resolve("Wrong.java"), "class Wrong { int x = \"one\"; }");

        watch.catchUp();

        assertThat(installed).hasValue(0);
        assertThat(console).singleElement().asString().contains("Wrong.java:1: error: incompatible types");

        Files.writeString(resources.resolve("page.vm"), "after all");
        watch.catchUp();

        assertThat(installed).hasValue(1);
        assertThat(text("Old.class")).isEqualTo("before");
    }

    @Test
    void what_the_host_refuses_is_told() throws Exception {
        refusal = "It has no key";
        Files.writeString(resources.resolve("page.vm"), "after all");

        watch.catchUp();

        assertThat(console).containsExactly("page.vm: the app is refused. It has no key");
    }

    @Test
    void what_editors_keep_for_themselves_is_no_change() throws Exception {
        Files.writeString(resources.resolve(".page.vm.swp"), "half");
        Files.writeString(resources.resolve("page.vm~"), "before");

        watch.catchUp();

        assertThat(installed).hasValue(0);
    }

    @Test
    void it_looks_for_changes_by_itself() throws Exception {
        watch.start();

        Files.writeString(resources.resolve("page.vm"), "after all");

        assertThat(Eventually.get(installed::get, count -> count == 1)).isEqualTo(1);
    }

    private void install(Path jar) throws AppRejectedException {
        if (!refusal.isEmpty()) {
            throw new AppRejectedException(refusal);
        }
        installed.incrementAndGet();
    }

    private Path jar() {
        return folder.resolve("work/app.jar");
    }

    private List<String> names() throws IOException {
        try (JarFile file = new JarFile(jar().toFile())) {
            return file.stream().map(JarEntry::getName).toList();
        }
    }

    private String text(String name) throws IOException {
        try (JarFile file = new JarFile(jar().toFile());
                InputStream content = file.getInputStream(file.getEntry(name))) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }
}
