package org.wikihost.screens;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.wikihost.testing.ScriptClient;

/** A person with a browser that runs no script: keeps cookies, follows redirections, sends the form token of the last page. */
final class WebClient {
    private final HttpClient.Builder client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL);
    private final String baseUrl;
    private final String language;
    private String token = "";
    private HttpResponse<String> last;

    WebClient(URI baseUrl, String language) {
        this.baseUrl = baseUrl.toString();
        this.language = language;
    }

    WebClient logIn(String name) {
        open("/login.action");
        send("/dologin.action", Map.of("os_username", name, "os_password", name, "os_destination", "/"));
        return this;
    }

    Document open(String path) {
        return exchange(request(path).GET().build());
    }

    Document send(String path, Map<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        if (!fields.containsKey("atl_token")) {
            pairs.add("atl_token=" + token);
        }
        return exchange(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", pairs)))
                .build());
    }

    String sendJson(String path, String json) {
        exchange(request(path)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .POST(BodyPublishers.ofString(json))
                .build());
        return last.body();
    }

    int status() {
        return last.statusCode();
    }

    String body() {
        return last.body();
    }

    String header(String name) {
        return last.headers().firstValue(name).orElse("");
    }

    /** The path of the page that was reached, after the context path. */
    String path() {
        return last.uri().toString().substring(baseUrl.length());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path)).header("Accept-Language", language);
    }

    private Document exchange(HttpRequest request) {
        last = ScriptClient.exchange(client, request);
        Document page = Jsoup.parse(last.body(), baseUrl);
        String found = page.select("meta[name=ajs-atl-token]").attr("content");
        token = found.isEmpty() ? token : found;
        return page;
    }
}
