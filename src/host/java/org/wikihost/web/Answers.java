package org.wikihost.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what a screen answered, or why it did not. */
public final class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private final Templates templates;
    private final FrameRenderer frames;

    public Answers(Templates templates, FrameRenderer frames) {
        this.templates = templates;
        this.frames = frames;
    }

    void write(WebRequest request, Answer answer, HttpServletResponse response) throws IOException {
        if (answer instanceof Answer.Redirect redirect) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", request.servletRequest().getContextPath() + redirect.path());
        } else if (answer instanceof Answer.Page page) {
            writePage(request, page, response);
        } else if (answer instanceof Answer.Framed framed) {
            String html = frames.render(request, framed.frame(), framed.bodyHtml());
            writeText(response, framed.status(), "text/html", html);
        } else if (answer instanceof Answer.File file) {
            writeFile(response, file);
        } else if (answer instanceof Answer.Text text) {
            writeText(response, text.status(), text.type(), text.body());
        }
    }

    /** Shows why a request was refused; who is not logged in is asked to log in where that could help. */
    void refuse(WebRequest request, Refusal refusal, HttpServletResponse response) throws IOException {
        boolean mayLogIn = request.visitor().isAnonymous() && refusal.status() == 403;
        if (mayLogIn && "GET".equals(request.servletRequest().getMethod())) {
            write(request, Answer.redirect(LoginAddress.thenBackTo(request.servletRequest())), response);
            return;
        }
        showError(request, refusal.status(), refusal.key(), "", response);
    }

    /** Shows that something went wrong without saying what; the log has it under the number on the page. */
    void fail(WebRequest request, Exception failure, HttpServletResponse response) throws IOException {
        String reference = UUID.randomUUID().toString();
        LOG.error("Request {} failed (reference {})", request.path(), reference, failure);
        showError(request, 500, "error.failure", reference, response);
    }

    void showError(WebRequest request, int status, String key, String reference, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        Map<String, Object> values = Map.of("key", key, "reference", reference);
        Frame frame = Frame.site(request.texts().getText(key + ".title"));
        writePage(request, new Answer.Page(status, "error.vm", values, frame), response);
    }

    private void writePage(WebRequest request, Answer.Page page, HttpServletResponse response) throws IOException {
        String body = fill(request, page.template(), page.values());
        writeText(response, page.status(), "text/html", frames.render(request, page.frame(), body));
    }

    /** A template with what every template may use: texts, the context path, the form token and the reader. */
    public String fill(WebRequest request, String template, Map<String, Object> values) {
        Map<String, Object> all = common(request);
        all.putAll(values);
        return templates.render(template, all);
    }

    /** What every template may use. */
    public static Map<String, Object> common(WebRequest request) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("i18n", request.texts());
        all.put("ctx", request.servletRequest().getContextPath());
        all.put("atlToken", request.xsrfToken());
        all.put("visitor", request.visitor());
        all.put("url", new UrlTool());
        return all;
    }

    private static void writeText(HttpServletResponse response, int status, String type, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache, no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static void writeFile(HttpServletResponse response, Answer.File file) throws IOException {
        byte[] content = file.content().get();
        String name = Addresses.encode(file.name()).replace("+", "%20");
        response.setContentType(file.type());
        response.setHeader(
                "Content-Disposition", (file.inline() ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Escapes values for addresses; used by the templates as {@code $url}. */
    public static final class UrlTool {
        public String encode(Object value) {
            return Addresses.encode(String.valueOf(value));
        }

        /** A value as one step of a path. */
        public String path(Object value) {
            return encode(value).replace("+", "%20");
        }
    }
}
