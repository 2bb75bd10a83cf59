package org.wikihost.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands around a page.
 *
 * @param title the page's part of the window title
 * @param spaceKey the space whose sidebar and name are shown; empty for none
 * @param active the page id or menu entry to mark in the sidebar
 * @param meta the {@code ajs-*} meta elements of this page, without the prefix, on top of those of every page
 * @param contexts the web-resource contexts of the page, on top of those of every page
 * @param headHtml what an app put into the head of its own page
 */
public record Frame(
        String title,
        Layout layout,
        String spaceKey,
        String active,
        Map<String, String> meta,
        Set<String> contexts,
        String headHtml) {

    /** The kinds of frame. */
    public enum Layout {
        /** The site's header alone. */
        SITE,
        /** With a space's sidebar. */
        SPACE,
        /** With the administration's menu. */
        ADMIN,
        /** Nothing around the content, as in a popup or an export. */
        NONE
    }

    public Frame {
        meta = new LinkedHashMap<>(meta);
        contexts = new LinkedHashSet<>(contexts);
    }

    public static Frame site(String title) {
        return new Frame(title, Layout.SITE, "", "", Map.of(), Set.of("atl.general"), "");
    }

    public static Frame space(String title, String spaceKey) {
        return new Frame(title, Layout.SPACE, spaceKey, "", Map.of(), Set.of("atl.general", "atl.space"), "");
    }

    public static Frame admin(String title, String active) {
        return new Frame(title, Layout.ADMIN, "", active, Map.of(), Set.of("atl.admin"), "");
    }

    public static Frame none(String title) {
        return new Frame(title, Layout.NONE, "", "", Map.of(), Set.of(), "");
    }

    public Frame withActive(String id) {
        return new Frame(title, layout, spaceKey, id, meta, contexts, headHtml);
    }

    public Frame withMeta(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(meta);
        all.putAll(more);
        return new Frame(title, layout, spaceKey, active, all, contexts, headHtml);
    }

    public Frame withContexts(String... more) {
        Set<String> all = new LinkedHashSet<>(contexts);
        all.addAll(List.of(more));
        return new Frame(title, layout, spaceKey, active, meta, all, headHtml);
    }

    public Frame withHead(String html) {
        return new Frame(title, layout, spaceKey, active, meta, contexts, html);
    }
}
