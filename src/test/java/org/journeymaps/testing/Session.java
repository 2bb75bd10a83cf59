package org.journeymaps.testing;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.wikihost.testing.ScriptClient;

/**
 * Somebody who has logged in as with a browser, where a {@link WikiClient} gives name and password with each request. Only such a
 * session can be an administrator's secure one.
 */
public final class Session {

    /** The app's screen in the administration. */
    public static final String SCREEN = "/plugins/servlet/journey-maps/admin";

    private final HttpClient.Builder client = HttpClient.newBuilder().cookieHandler(new CookieManager());
    private final URI baseUrl;
    private final String user;

    public Session(URI baseUrl, String user) {
        this.baseUrl = baseUrl;
        this.user = user;
        submit("/dologin.action", Map.of("os_username", user, "os_password", user, "os_destination", "/"));
    }

    /** The same session after the password was given again. */
    public Session secured() {
        submit("/doauthenticate.action", Map.of("password", user, "destination", SCREEN));
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path);
    }

    /** Sends a request without a body as the app's scripts do. */
    public HttpResponse<String> send(String method, String path) {
        return exchange(request(path).header("X-Atlassian-Token", "no-check").method(method, BodyPublishers.noBody()));
    }

    /** Sends a request without the header that a page of another site cannot set, by which Confluence itself refuses forms. */
    public HttpResponse<String> sendWithoutHeader(String method, String path) {
        return exchange(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.noBody()));
    }

    /** A screen that is there. */
    public Document screen(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered with " + answer.statusCode());
        }
        return Jsoup.parse(answer.body(), baseUrl.toString());
    }

    /** The lines of Confluence's audit log, newest first: who, about what, did what, to what, with which details. */
    public List<List<String>> auditLog() {
        return screen("/plugins/servlet/audit").select("#audit-log tbody tr").stream()
                .map(row -> row.select("td").eachText().stream().skip(1).toList())
                .toList();
    }

    private void submit(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = exchange(request(path)
                .header("X-Atlassian-Token", "no-check")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(path + " was refused: " + answer.statusCode());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path));
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        return ScriptClient.exchange(client, request.build());
    }
}
