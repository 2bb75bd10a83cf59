package org.wikihost.rest;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.sal.api.user.UserManager;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wikihost.plugins.PluginSystem;
import org.wikihost.plugins.RestModule;

/**
 * Answers {@code /rest/<path>/<version>} and {@code /rest/<path>/latest} for the REST modules of the enabled apps. To be mounted at
 * {@code /rest/*}, behind the login; the host's own REST API stands at addresses below, which win.
 */
public final class RestModules extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String LATEST = "latest";

    private final transient UserManager users;
    private final transient AccessModeService accessMode;
    private transient volatile Mounts mounts = new Mounts(new IdentityHashMap<>(), Map.of());

    private record Mounts(IdentityHashMap<RestModule, MountedModule> byModule, Map<String, MountedModule> byPrefix) {}

    /** Knows no app until {@link #load(PluginSystem)}. */
    public RestModules(UserManager users, AccessModeService accessMode) {
        this.users = users;
        this.accessMode = accessMode;
    }

    /** Takes the REST modules of the enabled apps; modules that stay keep their state. */
    public void load(PluginSystem plugins) {
        load(plugins.modules(RestModule.class));
    }

    synchronized void load(List<RestModule> modules) {
        IdentityHashMap<RestModule, MountedModule> before = mounts.byModule();
        IdentityHashMap<RestModule, MountedModule> now = new IdentityHashMap<>();
        Map<String, MountedModule> byPrefix = new TreeMap<>();
        List<RestModule> ascending = new ArrayList<>(modules);
        ascending.sort(Comparator.comparing(RestModule::version, new VersionOrder()));
        for (RestModule module : ascending) {
            MountedModule known = before.get(module);
            MountedModule mounted = known == null ? new MountedModule(module, users, accessMode) : known;
            now.put(module, mounted);
            byPrefix.put(module.path() + "/" + module.version(), mounted);
            byPrefix.put(module.path() + "/" + LATEST, mounted);
        }
        mounts = new Mounts(now, byPrefix);
        before.forEach((module, mounted) -> {
            if (!now.containsKey(module)) {
                mounted.destroy();
            }
        });
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String rest = request.getContextPath() + "/rest";
        String path = request.getRequestURI().substring(rest.length());
        ServletContext context = getServletContext();
        for (Map.Entry<String, MountedModule> mount : mounts.byPrefix().entrySet()) {
            String prefix = mount.getKey();
            if (path.equals(prefix) || path.startsWith(prefix + "/")) {
                mount.getValue().service(rest + prefix + "/", context, request, response);
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
