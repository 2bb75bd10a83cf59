package org.wikihost.velocity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Finds templates in the jars of enabled apps, in the order of their installation, and nowhere else. */
final class AppTemplateLoader extends ResourceLoader {
    private final List<TemplateApp> apps;

    AppTemplateLoader(List<TemplateApp> apps) {
        this.apps = List.copyOf(apps);
    }

    @Override
    public void init(ExtendedProperties configuration) {}

    @Override
    public InputStream getResourceStream(String name) {
        String path = name.startsWith("/") ? name.substring(1) : name;
        for (TemplateApp app : apps) {
            try (InputStream template = app.classLoader().getResourceAsStream(path)) {
                if (template != null) {
                    return new ByteArrayInputStream(template.readAllBytes());
                }
            } catch (IOException e) {
                throw new ResourceNotFoundException("Template '" + name + "' cannot be read", e);
            }
        }
        throw new ResourceNotFoundException("Template '" + name + "' is in no enabled app");
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
