package org.wikihost.rest;

import java.lang.reflect.Type;
import java.util.Optional;
import org.glassfish.hk2.api.Injectee;
import org.glassfish.hk2.api.JustInTimeInjectionResolver;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.hk2.utilities.ServiceLocatorUtilities;
import org.wikihost.plugins.App;

/** Gives the {@code @Inject} constructors of an app's resources the app's components and imports, by type. */
final class AppComponents implements JustInTimeInjectionResolver {
    private final App app;
    private final ServiceLocator locator;

    AppComponents(App app, ServiceLocator locator) {
        this.app = app;
        this.locator = locator;
    }

    @Override
    public boolean justInTimeResolution(Injectee wanted) {
        Type type = wanted.getRequiredType();
        Optional<?> component = type instanceof Class<?> named ? app.component(named) : Optional.empty();
        component.ifPresent(found -> ServiceLocatorUtilities.addOneConstant(locator, found, null, type));
        return component.isPresent();
    }
}
