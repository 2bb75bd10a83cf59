package org.wikihost.velocity;

/**
 * {@code $req} of Confluence's default template context.
 *
 * @param contextPath the path that all addresses of the wiki begin with, such as {@code /confluence}
 */
public record TemplateRequest(String contextPath) {
    /** What {@code $req.contextPath} reads. */
    public String getContextPath() {
        return contextPath;
    }
}
