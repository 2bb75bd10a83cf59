package org.wikihost.screens;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wikihost.plugins.AppRejectedException;
import org.wikihost.plugins.InstalledApp;
import org.wikihost.plugins.PluginSystem;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;

/** "Manage apps": upload a jar, see its modules, disable, enable and uninstall it. */
final class AppsScreen implements Screen {
    private final PluginSystem plugins;
    private final Function<String, List<String>> faults;
    private final Path uploads;

    /**
     * @param faults what is wrong with an app that runs, by its key
     * @param uploads the folder that keeps an uploaded jar until it is installed
     */
    AppsScreen(PluginSystem plugins, Function<String, List<String>> faults, Path uploads) {
        this.plugins = plugins;
        this.faults = faults;
        this.uploads = uploads;
    }

    @Override
    public Answer get(WebRequest request) {
        return show(request, "", "");
    }

    @Override
    public Answer post(WebRequest request) {
        String app = request.param("app");
        try {
            switch (request.param("act")) {
                case "upload" -> {
                    return upload(request);
                }
                case "enable" -> plugins.enable(app);
                case "disable" -> plugins.disable(app);
                case "uninstall" -> plugins.uninstall(app);
                case "enable-module" -> plugins.enableModule(request.param("module"));
                case "disable-module" -> plugins.disableModule(request.param("module"));
                default -> {
                    return show(request, "", "");
                }
            }
        } catch (AppRejectedException e) {
            return show(request, e.getMessage(), "");
        }
        return Answer.redirect("/plugins/servlet/upm");
    }

    private Answer upload(WebRequest request) throws AppRejectedException {
        Part part = request.file("plugin").orElse(null);
        if (part == null) {
            return show(request, request.texts().getText("apps.no-file"), "");
        }
        Path jar = saved(part);
        try {
            InstalledApp installed = plugins.install(jar);
            return show(request, "", installed.information().name());
        } finally {
            delete(jar);
        }
    }

    private Path saved(Part part) {
        try (InputStream in = part.getInputStream()) {
            Path jar = Files.createTempFile(uploads, "app", ".jar");
            Files.copy(in, jar, StandardCopyOption.REPLACE_EXISTING);
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path jar) {
        try {
            Files.deleteIfExists(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer show(WebRequest request, String problem, String installed) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<InstalledApp> apps = plugins.apps();
        values.put("apps", apps);
        values.put(
                "faults", apps.stream().collect(Collectors.toMap(InstalledApp::key, app -> faults.apply(app.key()))));
        values.put("problem", problem);
        values.put("installed", installed);
        return Answer.page("apps.vm", values, Frame.admin(request.texts().getText("apps.title"), "upm"));
    }
}
