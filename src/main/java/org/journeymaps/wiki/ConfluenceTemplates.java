package org.journeymaps.wiki;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.util.Map;
import org.journeymaps.render.Templates;

/**
 * The app's templates by way of Confluence's Velocity, which escapes whatever they insert. A template that fails is an error
 * here, where {@code getRenderedTemplate} would log it and leave the map's place empty.
 */
final class ConfluenceTemplates implements Templates {

    private final VelocityHelperService velocityHelperService;

    ConfluenceTemplates(VelocityHelperService velocityHelperService) {
        this.velocityHelperService = velocityHelperService;
    }

    @Override
    public String render(String name, Map<String, Object> context) {
        try {
            return velocityHelperService.getRenderedTemplateWithoutSwallowingErrors(name, context);
        } catch (Exception e) {
            throw new IllegalStateException("The template " + name + " could not be rendered", e);
        }
    }
}
