package org.wikihost.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wikihost.plugins.App;
import org.wikihost.plugins.AppModule;
import org.wikihost.plugins.Label;
import org.wikihost.plugins.ModuleHead;
import org.wikihost.plugins.PluginInformation;

/**
 * An app without a jar: its classes are the tests' own, its files stand in a folder.
 *
 * @param components what constructors can ask for, by type
 */
public record ClassLevelApp(String key, String version, Path folder, Map<Class<?>, Object> components) implements App {

    /** Writes a file of the app. */
    public ClassLevelApp file(String path, String content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The head of a module of the app. */
    public ModuleHead head(String moduleKey, String type) {
        return new ModuleHead(this, moduleKey, type, Label.NONE, Label.NONE, 1);
    }

    @Override
    public PluginInformation information() {
        return new PluginInformation(key, "", version, "", "", Map.of());
    }

    @Override
    public List<AppModule> modules() {
        return List.of();
    }

    @Override
    public ClassLoader classLoader() {
        return ClassLevelApp.class.getClassLoader();
    }

    @Override
    public Optional<URL> resource(String path) {
        try {
            Path file = folder.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasFolder(String path) {
        return Files.isDirectory(folder.resolve(path));
    }

    @Override
    public Class<?> load(String className) throws ClassNotFoundException {
        return Class.forName(className);
    }

    @Override
    public <T> T create(Class<T> type) {
        throw new UnsupportedOperationException("The objects of this app are given, not made");
    }

    @Override
    public <T> Optional<T> component(Class<T> type) {
        return Optional.ofNullable(components.get(type)).map(type::cast);
    }
}
