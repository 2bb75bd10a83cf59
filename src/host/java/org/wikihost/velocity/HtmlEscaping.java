package org.wikihost.velocity;

import java.util.Set;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.util.ContextAware;
import org.jspecify.annotations.Nullable;
import org.wikihost.markup.HtmlText;

/**
 * Escapes the references of one rendering as Confluence does: all but those whose name ends in {@code Html}. One instance serves one
 * rendering, because Velocity tells it the context by a setter.
 */
public final class HtmlEscaping implements ReferenceInsertionEventHandler, ContextAware {
    private final Set<String> unescapedTemplates;
    private @Nullable Context context;

    /** Escapes in all templates but these. */
    public HtmlEscaping(Set<String> unescapedTemplates) {
        this.unescapedTemplates = unescapedTemplates;
    }

    @Override
    public void setContext(Context context) {
        this.context = context;
    }

    @Override
    public @Nullable Object referenceInsert(String reference, @Nullable Object value) {
        if (value == null
                || value instanceof HtmlSafeText
                || ReferenceName.endsInHtml(reference)
                || inUnescapedTemplate()) {
            return value;
        }
        return HtmlText.escape(value.toString());
    }

    private boolean inUnescapedTemplate() {
        return !unescapedTemplates.isEmpty()
                && context instanceof InternalContextAdapter rendering
                && unescapedTemplates.contains(rendering.getCurrentTemplateName());
    }
}
