package org.example.office;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what it is drawn in. */
public final class OfficeMacro implements Macro {

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        ContentEntityObject entity = context.getEntity();
        if (entity == null) {
            return "<p class=\"drawn-in\">nothing</p>";
        }
        long latest = ((ContentEntityObject) entity.getLatestVersion()).getId();
        String kind = entity.isDraft() ? "draft " : "page ";
        return "<p class=\"drawn-in\">" + kind + entity.getId() + " of " + latest + "</p>";
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
