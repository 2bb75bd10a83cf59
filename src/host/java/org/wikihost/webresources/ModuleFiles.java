package org.wikihost.webresources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wikihost.plugins.App;
import org.wikihost.plugins.ResourceFile;
import org.wikihost.plugins.WebResourceModule;

/** Reads the files of web-resources and transforms them as their descriptor says. */
final class ModuleFiles {
    private static final Pattern RELATIVE_URL =
            Pattern.compile("url\\(\\s*(['\"]?)(?![a-zA-Z][a-zA-Z0-9+.-]*:|/|#)([^'\")]+)\\1\\s*\\)");

    private final I18nTransformer i18n;

    ModuleFiles(I18nTransformer i18n) {
        this.i18n = i18n;
    }

    /** A file of a web-resource by its name; only names that the descriptor lists, or that lie below a listed folder. */
    Optional<ServedFile> file(WebResourceModule module, String name, Locale locale) {
        return locate(module.app(), module.resources(), name).map(url -> serve(module, name, url, locale));
    }

    /** A file of an app that the descriptor offers outside web-resources. */
    Optional<ServedFile> file(App app, List<ResourceFile> resources, String name) {
        return locate(app, resources, name).map(url -> ServedFile.named(url.getPath(), read(url)));
    }

    /** The texts of all files of a web-resource with an ending, each guarded so that an error in one does not stop the next. */
    String batch(WebResourceModule module, String ending, Locale locale, String fileAddress) {
        StringBuilder batch = new StringBuilder();
        for (ResourceFile resource : module.resources()) {
            if (resource.type().equals("download") && resource.name().endsWith("." + ending)) {
                file(module, resource.name(), locale)
                        .map(ServedFile::text)
                        .ifPresent(text -> batch.append("/* module-key = '")
                                .append(module.completeKey())
                                .append("', location = '")
                                .append(resource.location())
                                .append("' */\n")
                                .append(ending.equals("js") ? guarded(text) : withAbsoluteUrls(text, fileAddress)));
            }
        }
        return batch.toString();
    }

    /** Whether a script of the module holds texts, so that its address depends on the language. */
    static boolean isTranslated(WebResourceModule module) {
        return module.transformers().getOrDefault("js", List.of()).contains(I18nTransformer.KEY);
    }

    static byte[] read(URL url) {
        try (InputStream content = url.openStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServedFile serve(WebResourceModule module, String name, URL url, Locale locale) {
        byte[] content = read(url);
        List<String> transformers = module.transformers().getOrDefault(ContentTypes.ending(name), List.of());
        if (transformers.contains(I18nTransformer.KEY)) {
            String script = new String(content, StandardCharsets.UTF_8);
            content = i18n.transform(script, locale).getBytes(StandardCharsets.UTF_8);
        }
        return ServedFile.named(name, content);
    }

    private static Optional<URL> locate(App app, List<ResourceFile> resources, String name) {
        return resources.stream()
                .filter(resource -> resource.type().equals("download"))
                .filter(resource ->
                        resource.name().equals(name) || (resource.isFolder() && name.startsWith(resource.name())))
                .findFirst()
                .map(resource -> resource.location()
                        + name.substring(resource.isFolder() ? resource.name().length() : name.length()))
                .flatMap(app::resource);
    }

    private static String guarded(String script) {
        return "try {\n" + script + "\n} catch (err) { WRMCB(err); }\n";
    }

    private static String withAbsoluteUrls(String style, String fileAddress) {
        return RELATIVE_URL
                        .matcher(style)
                        .replaceAll(url -> Matcher.quoteReplacement("url(\"" + fileAddress + url.group(2) + "\")"))
                + "\n";
    }
}
