package org.wikihost.testing;

import jakarta.servlet.Servlet;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Servlets of the host at {@code /confluence} on a free port, without the screens around them. */
public final class WebModules implements AutoCloseable {
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, 1, 1);

    private WebModules(Map<String, Servlet> servlets) {
        connector.setHost("localhost");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/confluence");
        servlets.forEach((address, servlet) -> context.addServlet(new ServletHolder(servlet), address));
        server.setHandler(context);
    }

    /** Serves these servlets by their mapping. */
    public static WebModules start(Map<String, Servlet> servlets) {
        WebModules modules = new WebModules(servlets);
        try {
            modules.server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return modules;
    }

    /** A request to an address below {@code /confluence}. */
    public HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:" + connector.getLocalPort() + "/confluence" + address));
    }

    /** The answer to a GET. */
    public HttpResponse<String> get(String address) {
        return send(request(address).GET());
    }

    /** The answer to a request. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        return ScriptClient.exchange(HttpClient.newBuilder(), request.build());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
