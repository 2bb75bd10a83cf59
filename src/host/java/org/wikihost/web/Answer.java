package org.wikihost.web;

import java.util.Map;
import java.util.function.Supplier;

/** What a screen answers; written to the browser after the request's transaction has ended. */
public sealed interface Answer {

    /** A page in the site's frame: a template of {@code org/wikihost/screens} and the values it shows. */
    record Page(int status, String template, Map<String, Object> values, Frame frame) implements Answer {}

    /** A piece of HTML, JSON or another text, without frame. */
    record Text(int status, String type, String body) implements Answer {}

    /** A whole HTML page in a frame, made by an app or an exporter rather than by a template. */
    record Framed(int status, String bodyHtml, Frame frame) implements Answer {}

    /** A file; {@code inline} shows it in the browser, otherwise it is saved under its name. */
    record File(String name, String type, Supplier<byte[]> content, boolean inline) implements Answer {}

    /** Another address of this site, starting with "/" after the context path. */
    record Redirect(String path) implements Answer {}

    /** A page with status 200. */
    static Answer page(String template, Map<String, Object> values, Frame frame) {
        return new Page(200, template, values, frame);
    }

    /** JSON with status 200. */
    static Answer json(String json) {
        return new Text(200, "application/json", json);
    }

    /** A fragment of HTML with status 200. */
    static Answer html(String html) {
        return new Text(200, "text/html", html);
    }

    /** A redirection to an address of this site. */
    static Answer redirect(String path) {
        return new Redirect(path);
    }
}
