package org.wikihost.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The web server at {@code http://localhost:<port>/confluence}; it listens on this machine only. */
public final class WebServer implements AutoCloseable {
    private static final String CONTEXT_PATH = "/confluence";
    /** Screens at addresses below those of the REST and the apps' servlets. */
    private static final List<String> MORE_SPECIFIC =
            List.of("/plugins/servlet/upm", "/plugins/servlet/audit", "/rest/tinymce/1/*");

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST_FORM = 20 * MEGABYTE;
    private static final int LARGEST_UPLOAD = 100 * MEGABYTE;

    private final Server server;
    private final ServerConnector connector;
    private final ServletContextHandler context;
    private final AtomicReference<Runnable> beforeAnswers = new AtomicReference<>(() -> {});

    /**
     * @param port 0 takes any free one
     * @param resources begins to collect the scripts and styles of a page of the current thread
     */
    public WebServer(int port, VisitorFilter visitors, Supplier<? extends RequestedResources> resources) {
        QueuedThreadPool threads = new QueuedThreadPool(60, 4);
        threads.setName("http");
        server = new Server(threads);
        connector = new ServerConnector(server, 1, 1);
        connector.setHost("localhost");
        connector.setPort(port);
        connector.setIdleTimeout(120_000);
        server.addConnector(connector);
        context = new ServletContextHandler(CONTEXT_PATH, ServletContextHandler.SESSIONS);
        context.setMaxFormContentSize(LARGEST_FORM);
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().setSameSite(HttpCookie.SameSite.LAX);
        context.getSessionHandler().setMaxInactiveInterval(8 * 3600);
        addFilter(new BeforeAnswersFilter(beforeAnswers), "/*");
        addFilter(new SecurityHeadersFilter(), "/*");
        addFilter(visitors, "/*");
        addFilter(new PageResourcesFilter(resources), "/*");
        addFilter(new RestXsrfFilter(), "/rest/api/*");
        addFilter(new RestXsrfFilter(), "/rest/plugins/*");
        context.addServlet(new ServletHolder(new StaticFiles()), "/static/*");
        GzipHandler gzip = new GzipHandler();
        gzip.setHandler(context);
        server.setHandler(gzip);
    }

    /** Adds the screens, their transaction and the error pages. */
    public void screens(Routes routes, Answers answers, Path uploads, ScreenTransaction transaction) {
        ServletHolder screens = new ServletHolder(new ScreenServlet(routes, transaction, answers));
        acceptUploads(screens, uploads);
        context.addServlet(screens, "/");
        for (String address : MORE_SPECIFIC) {
            context.addServlet(screens, address);
        }
        context.addServlet(new ServletHolder(new ErrorServlet(answers)), "/internal/error");
        ErrorPageErrorHandler errors = new ErrorPageErrorHandler();
        errors.addErrorPage(400, 599, "/internal/error");
        errors.addErrorPage(Throwable.class, "/internal/error");
        context.setErrorHandler(errors);
        addFilter(new DecoratingFilter(answers), "/plugins/servlet/*");
    }

    private static void acceptUploads(ServletHolder servlet, Path uploads) {
        servlet.getRegistration()
                .setMultipartConfig(
                        new MultipartConfigElement(uploads.toString(), LARGEST_UPLOAD, LARGEST_UPLOAD, MEGABYTE));
    }

    /** Lets a servlet that takes files answer at an address; large files are kept in the folder while they arrive. */
    public void mountWithUploads(String address, Servlet servlet, Path uploads) {
        ServletHolder holder = new ServletHolder(servlet);
        acceptUploads(holder, uploads);
        context.addServlet(holder, address);
    }

    /** Lets a servlet answer at an address such as {@code /rest/*}. */
    public void mount(String address, Servlet servlet, Map<String, String> parameters) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.setInitParameters(parameters);
        holder.setAsyncSupported(true);
        context.addServlet(holder, address);
    }

    /** The context path that all addresses start with. */
    public static String contextPath() {
        return CONTEXT_PATH;
    }

    /**
     * Says that a port is in use before anything is written: a wiki that could not start would no longer be new at the next start.
     *
     * @throws BindException when the port is in use
     */
    public static void checkFree(int port) throws IOException {
        new ServerSocket(port, 1, InetAddress.getByName("localhost")).close();
    }

    /**
     * Takes the port; requests wait until {@link #start()}.
     *
     * @throws BindException when the port is in use
     * @throws IOException when the machine cannot listen at all
     */
    public void open() throws IOException {
        try {
            connector.open();
        } catch (IOException e) {
            if (e.getCause() instanceof BindException inUse) {
                throw inUse;
            }
            throw e;
        }
    }

    /**
     * Begins to answer.
     *
     * @throws IOException when the server cannot start
     */
    public void start() throws IOException {
        try {
            server.start();
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        } catch (Exception e) {
            close();
            throw new IOException(e);
        }
    }

    /** Lets every request but those for scripts, styles and pictures wait for some work, in the request's thread. */
    public void beforeAnswers(Runnable work) {
        beforeAnswers.set(work);
    }

    /** The address of the wiki, without a slash at the end. */
    public URI baseUrl() {
        return URI.create("http://localhost:" + connector.getLocalPort() + CONTEXT_PATH);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The web server did not stop", e);
        }
    }

    private void addFilter(Filter filter, String address) {
        FilterHolder holder = new FilterHolder(filter);
        holder.setAsyncSupported(true);
        context.addFilter(holder, address, EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
    }
}
