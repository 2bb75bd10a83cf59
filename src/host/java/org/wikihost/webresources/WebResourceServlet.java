package org.wikihost.webresources;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Serves {@code /download/resources}, {@code /download/batch} and {@code /download/contextbatch}, also behind {@code /s/<hash>/_}.
 * With a hash in the address the answer may be kept for a year; without, the browser asks again each time. Everything that no
 * descriptor lists is not found.
 */
public final class WebResourceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern HASHED = Pattern.compile("/s/[^/]+(?:/[^/]+)*?/_(/download/.*)");
    private static final Pattern RESOURCE = Pattern.compile("/download/resources/([^/]+)/(.+)");
    private static final Pattern BATCH = Pattern.compile("/download/batch/([^/]+)/(.+)");
    private static final Pattern CONTEXT_BATCH =
            Pattern.compile("/download/contextbatch/(js|css)/([^/]+)/batch\\.(js|css)");

    private final transient WebResources webResources;
    private final transient PackedTexts packed = new PackedTexts();

    /** Serves what the manager knows. */
    public WebResourceServlet(WebResources webResources) {
        this.webResources = webResources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher hashed = HASHED.matcher(path);
        boolean constant = hashed.matches();
        Optional<ServedFile> file = find(decode(constant ? hashed.group(1) : path), locale(request));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            send(file.get(), constant, request, response);
        }
    }

    private void send(ServedFile file, boolean constant, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = file.tag();
        response.setHeader("Cache-Control", constant ? "public, max-age=31536000" : "no-cache");
        response.setHeader("ETag", tag);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.contentType());
        byte[] content = file.content();
        if (file.isText()) {
            response.setHeader("Vary", "Accept-Encoding");
            if (String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip")) {
                response.setHeader("Content-Encoding", "gzip");
                content = packed.of(content);
            }
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private Optional<ServedFile> find(String path, Locale locale) {
        if (climbs(path)) {
            return Optional.empty();
        }
        Matcher resource = RESOURCE.matcher(path);
        if (resource.matches()) {
            return webResources.resource(resource.group(1), resource.group(2), locale);
        }
        Matcher batch = BATCH.matcher(path);
        if (batch.matches()) {
            return webResources.batch(batch.group(1), batch.group(2), locale);
        }
        Matcher contexts = CONTEXT_BATCH.matcher(path);
        return contexts.matches() && contexts.group(1).equals(contexts.group(3))
                ? webResources.contextBatch(contexts.group(2), contexts.group(1), locale)
                : Optional.empty();
    }

    private static boolean climbs(String path) {
        return path.contains("..")
                || path.contains("\\")
                || path.contains("//")
                || path.contains("%")
                || path.indexOf('\0') >= 0;
    }

    private static String decode(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private Locale locale(HttpServletRequest request) {
        String named = request.getParameter("locale");
        return named == null ? webResources.locale() : Locale.forLanguageTag(named.replace('_', '-'));
    }
}
