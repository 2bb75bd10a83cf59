package org.wikihost.rest;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.sal.api.user.UserManager;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.glassfish.hk2.api.JustInTimeInjectionResolver;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.hk2.utilities.ServiceLocatorUtilities;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.wikihost.plugins.App;
import org.wikihost.plugins.RestModule;

/** The Jersey application of one {@code <rest>} module: its resources and providers, and Confluence's rules around them. */
final class ModuleApplication {
    private ModuleApplication() {}

    static ResourceConfig of(RestModule module, UserManager users, AccessModeService accessMode) {
        ResourceConfig application = new ResourceConfig()
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true)
                .register(JacksonFeature.withoutExceptionMappers())
                .register(new StrictMapper(new ObjectMapper()))
                .register(new ComponentInjection(module.app()))
                .register(new RestRules(users, accessMode));
        module.classes().stream()
                .filter(ModuleApplication::isPartOfIt)
                .forEach(type -> register(application, module.app(), type));
        if (module.classes().stream().noneMatch(ModuleApplication::mapsEverything)) {
            application.register(new UnmappedErrors());
        }
        return application;
    }

    /** The app's own bean of the class, or else the class, whose objects are given the app's beans. */
    private static <T> void register(ResourceConfig application, App app, Class<T> type) {
        app.component(type)
                .filter(bean -> bean.getClass() == type)
                .ifPresentOrElse(application::register, () -> application.register(type));
    }

    private static boolean isPartOfIt(Class<?> type) {
        boolean concrete = !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
        return concrete && (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class));
    }

    private static boolean mapsEverything(Class<?> type) {
        return type.isAnnotationPresent(Provider.class)
                && ExceptionMapper.class.isAssignableFrom(type)
                && Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("toResponse")
                                && !method.isBridge()
                                && method.getParameterTypes()[0] == Throwable.class);
    }

    /** Jackson as it comes: unknown properties are refused, as at Confluence. */
    private record StrictMapper(ObjectMapper mapper) implements ContextResolver<ObjectMapper> {
        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }

    private record ComponentInjection(App app) implements Feature {
        @Override
        public boolean configure(FeatureContext context) {
            ServiceLocator locator =
                    InjectionManagerProvider.getInjectionManager(context).getInstance(ServiceLocator.class);
            ServiceLocatorUtilities.addOneConstant(
                    locator, new AppComponents(app, locator), null, JustInTimeInjectionResolver.class);
            return true;
        }
    }
}
