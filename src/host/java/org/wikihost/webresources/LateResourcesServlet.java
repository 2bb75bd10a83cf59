package org.wikihost.webresources;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Tells the host's {@code WRM.require} which files it still has to load: {@code ?wished=} and {@code ?present=} are lists of contexts and
 * modules, with commas between them. What nobody offers is left out. Confluence has a door of its own for it, which apps do not ask either.
 */
public final class LateResourcesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient WebResources webResources;

    /** Tells of what the manager knows. */
    public LateResourcesServlet(WebResources webResources) {
        this.webResources = webResources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] answer = JSON.writeValueAsBytes(webResources.later(names(request, "wished"), names(request, "present")));
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(answer);
    }

    private static List<String> names(HttpServletRequest request, String parameter) {
        String names = request.getParameter(parameter);
        return names == null || names.isEmpty() ? List.of() : Arrays.asList(names.split(",", -1));
    }
}
