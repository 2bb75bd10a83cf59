package org.wikihost.restapi;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.ext.ContextResolver;
import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.wikihost.confluence.CurrentUser;
import org.wikihost.plugins.PluginSystem;
import org.wikihost.request.RequestScope;
import org.wikihost.wiki.Wiki;

/** Makes the servlets of the REST API. The web server mounts them behind its login and XSRF filters. */
public final class RestApi {
    private final ContentJson json;
    private final Wiki wiki;
    private final Caller caller;
    private final PluginSystem plugins;
    private final Uploads uploads;

    /**
     * @param baseUrl the address of the wiki, without a slash at the end
     * @param uploads the folder that keeps uploaded jars until they are installed
     */
    public RestApi(
            Wiki wiki,
            BodyView bodies,
            RequestScope requests,
            PluginSystem plugins,
            Supplier<URI> baseUrl,
            Path uploads) {
        this.wiki = wiki;
        this.caller = new Caller(new CurrentUser(requests, wiki.users()));
        this.json = new ContentJson(wiki, caller, bodies, new Links(baseUrl));
        this.plugins = plugins;
        this.uploads = new Uploads(uploads, UUID.randomUUID().toString());
    }

    /** Answers under {@code /rest/api}. */
    public HttpServlet api() {
        return new ServletContainer(application()
                .registerClasses(
                        ContentResource.class,
                        ContentPartsResource.class,
                        PropertyResource.class,
                        SpaceResource.class,
                        SearchResource.class));
    }

    /** Answers under {@code /rest/prototype/1}. */
    public HttpServlet prototype() {
        return new ServletContainer(application().registerClasses(PeopleResource.class));
    }

    /** Answers under {@code /rest/plugins/1.0}. */
    public HttpServlet plugins() {
        return new ServletContainer(application().registerClasses(PluginsResource.class));
    }

    private ResourceConfig application() {
        ObjectMapper mapper = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        return new ResourceConfig()
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true)
                .register(JacksonFeature.withoutExceptionMappers())
                .register(new TolerantMapper(mapper))
                .register(new ApiErrors())
                .register(new Parts());
    }

    /** Unknown fields are left alone, as at Confluence. */
    private record TolerantMapper(ObjectMapper mapper) implements ContextResolver<ObjectMapper> {
        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }

    /** What the resources are made of. */
    private final class Parts extends AbstractBinder {
        @Override
        protected void configure() {
            bind(wiki).to(Wiki.class);
            bind(caller).to(Caller.class);
            bind(json).to(ContentJson.class);
            bind(plugins).to(PluginSystem.class);
            bind(uploads).to(Uploads.class);
        }
    }
}
