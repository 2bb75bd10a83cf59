package org.wikihost.screens;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.PageSummary;
import org.wikihost.wiki.Space;
import org.wikihost.wiki.Wiki;

/** The page tree of the sidebar: open along the way to the page that is shown, closed elsewhere. */
final class PageTree {
    private final Wiki wiki;

    PageTree(Wiki wiki) {
        this.wiki = wiki;
    }

    /** A page in the tree; {@code depth} from 0. */
    public record Branch(
            long id, String title, String address, int depth, boolean current, boolean hasChildren, boolean open) {}

    List<Branch> branches(WebRequest request, Space space, String activeId) {
        List<PageSummary> all = wiki.pages().tree(request.visitor().user(), space.key());
        Set<Long> parents = all.stream()
                .map(PageSummary::parentId)
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .collect(Collectors.toSet());
        Set<Long> open = openPages(all, space, activeId);
        Set<Long> present = all.stream().map(PageSummary::id).collect(Collectors.toSet());
        List<Branch> shown = new ArrayList<>();
        for (PageSummary page : all) {
            OptionalLong parent = page.parentId();
            boolean top = parent.isEmpty() || !present.contains(parent.getAsLong());
            if (page.id() == space.homePageId().orElse(-1) || (!top && !open.contains(parent.getAsLong()))) {
                continue;
            }
            boolean underHome = page.ancestors().contains(space.homePageId().orElse(-1));
            int depth = page.ancestors().size() - (underHome ? 1 : 0);
            String address = new PageAddresses().of(page.id(), page.spaceKey(), page.title());
            shown.add(new Branch(
                    page.id(),
                    page.title(),
                    address,
                    depth,
                    Objects.equals(String.valueOf(page.id()), activeId),
                    parents.contains(page.id()),
                    open.contains(page.id())));
        }
        return shown;
    }

    /** All pages with their depth, for the list of a space's pages. */
    List<Branch> all(WebRequest request, Space space) {
        return wiki.pages().tree(request.visitor().user(), space.key()).stream()
                .map(page -> new Branch(
                        page.id(),
                        page.title(),
                        new PageAddresses().of(page.id(), page.spaceKey(), page.title()),
                        page.ancestors().size(),
                        false,
                        false,
                        true))
                .toList();
    }

    private static Set<Long> openPages(List<PageSummary> all, Space space, String activeId) {
        Set<Long> open = new HashSet<>();
        space.homePageId().ifPresent(open::add);
        all.stream().filter(page -> String.valueOf(page.id()).equals(activeId)).forEach(page -> {
            open.add(page.id());
            open.addAll(page.ancestors());
        });
        return open;
    }
}
