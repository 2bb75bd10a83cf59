package org.journeymaps.wiki;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.util.Map;
import org.journeymaps.render.Templates;

/** The app's templates by way of Confluence's Velocity, which escapes whatever they insert. */
final class ConfluenceTemplates implements Templates {

    private final VelocityHelperService velocityHelperService;

    ConfluenceTemplates(VelocityHelperService velocityHelperService) {
        this.velocityHelperService = velocityHelperService;
    }

    @Override
    public String render(String name, Map<String, Object> context) {
        return velocityHelperService.getRenderedTemplate(name, context);
    }
}
