package org.journeymaps.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;

/** Pages with nothing but a journey that Mermaid draws, on a server of their own: the wiki's pages run no script of another app. */
final class MermaidPages implements AutoCloseable {

    /** Where the npm packages of {@code src/bench/frontend} are. */
    private static final Path LIBRARY = Path.of("src/bench/frontend/node_modules/mermaid/dist/mermaid.min.js");

    /** The middle of Mermaid's scale of 1 to 5. */
    private static final int NEUTRAL = 3;

    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Journeys</title></head><body><p>Journeys</p>";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private int journeys;

    MermaidPages() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        add("/mermaid.js", "text/javascript", Files.readAllBytes(LIBRARY));
        server.start();
    }

    /** The address of a page that has no diagram, and no Mermaid. */
    String empty() {
        return add("/empty", "text/html", bytes(PAGE + "</body></html>"));
    }

    /** The address of a page with a diagram of a journey. */
    String journey(JourneyContent map) {
        String html =
                PAGE + "<pre class=\"mermaid\">" + diagram(map) + "</pre><script src=\"/mermaid.js\"></script><script>"
                        + "mermaid.initialize({ startOnLoad: false }); window.drawn = mermaid.run();</script></body></html>";
        journeys++;
        return add("/journey" + journeys, "text/html", bytes(html));
    }

    private static String diagram(JourneyContent map) {
        StringBuilder diagram = new StringBuilder("journey\ntitle ").append(map.title());
        for (Stage stage : map.stages()) {
            diagram.append("\nsection ").append(stage.name());
            map.touchpoints().stream()
                    .filter(touchpoint -> touchpoint.stageId().equals(stage.id()))
                    .forEach(touchpoint -> diagram.append('\n').append(task(touchpoint)));
        }
        return diagram.toString().replace("&", "&amp;");
    }

    private static String task(Touchpoint touchpoint) {
        Emotion emotion = touchpoint.emotion();
        int score = NEUTRAL + (emotion == null ? 0 : emotion.level().value());
        return touchpoint.name() + ": " + score + (touchpoint.team().isEmpty() ? "" : ": " + touchpoint.team());
    }

    private String add(String path, String type, byte[] content) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, content.length);
            try (exchange) {
                exchange.getResponseBody().write(content);
            }
        });
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
