package org.wikihost.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wikihost.plugins.Label;
import org.wikihost.request.Reader;
import org.wikihost.request.RequestScope;
import org.wikihost.testing.HelloApp;
import org.wikihost.testing.PluginHost;

class TextsTest {
    private static final String LABEL = "org.example.hello.hello.label";

    @TempDir
    Path home;

    @TempDir
    Path jars;

    private final RequestScope requests = new RequestScope();
    private final Texts texts = new Texts(requests);
    private PluginHost host;

    @BeforeEach
    void install() throws Exception {
        host = PluginHost.start(home);
        host.plugins().onChange(() -> texts.load(host.plugins()));
        host.plugins().install(HelloApp.jar().write(jars));
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void a_text_is_in_the_readers_language() {
        assertThat(texts.text(LABEL)).isEqualTo("Hello");
        assertThat(inFrench(() -> texts.text(LABEL))).isEqualTo("Bonjour");
        assertThat(texts.text(Locale.CANADA_FRENCH, LABEL)).isEqualTo("Bonjour");
        assertThat(texts.text(Locale.GERMAN, LABEL)).isEqualTo("Hello");
    }

    @Test
    void numbers_in_a_text_are_written_as_the_language_writes_them() {
        assertThat(texts.text("org.example.hello.count", 1234)).isEqualTo("1,234 people");
        assertThat(inFrench(() -> texts.text("org.example.hello.count", 1234))).isEqualTo("1\u202f234 personnes");
    }

    @Test
    void a_key_without_translation_stands_for_itself() {
        assertThat(texts.text("org.example.nothing")).isEqualTo("org.example.nothing");
    }

    @Test
    void a_label_falls_back_to_its_fixed_text() {
        assertThat(texts.text(new Label(LABEL, "fixed", List.of()))).isEqualTo("Hello");
        assertThat(texts.text(new Label("org.example.nothing", "fixed", List.of())))
                .isEqualTo("fixed");
        assertThat(texts.text(new Label("", "fixed", List.of()))).isEqualTo("fixed");
    }

    @Test
    void the_texts_of_a_disabled_app_are_gone() {
        host.plugins().disable(HelloApp.KEY);
        assertThat(texts.text(LABEL)).isEqualTo(LABEL);
    }

    @Test
    void apps_can_list_the_texts_of_a_prefix() {
        assertThat(texts.startingWith("org.example.hello.hello.", Locale.FRENCH))
                .containsEntry(LABEL, "Bonjour")
                .hasSize(2);
    }

    private String inFrench(Supplier<String> work) {
        return requests.as(new Reader(null, Locale.FRENCH, Reader.Theme.LIGHT), work);
    }
}
