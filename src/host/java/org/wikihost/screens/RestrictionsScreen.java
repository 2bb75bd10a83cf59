package org.wikihost.screens;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wikihost.web.Answer;
import org.wikihost.web.Frame;
import org.wikihost.web.Refusal;
import org.wikihost.web.Screen;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.Restriction;
import org.wikihost.wiki.RestrictionKind;
import org.wikihost.wiki.Subject;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/** Who may view and who may edit a page: names of people and groups, one field each. */
final class RestrictionsScreen implements Screen {
    private final Wiki wiki;

    RestrictionsScreen(Wiki wiki) {
        this.wiki = wiki;
    }

    @Override
    public Answer get(WebRequest request) {
        Page page = page(request);
        List<Restriction> restrictions =
                wiki.restrictions().of(request.visitor().user(), page.latestId());
        return form(
                request,
                page,
                names(restrictions, RestrictionKind.VIEW),
                names(restrictions, RestrictionKind.EDIT),
                "");
    }

    @Override
    public Answer post(WebRequest request) {
        Page page = page(request);
        List<Restriction> restrictions = new ArrayList<>();
        for (RestrictionKind kind : RestrictionKind.values()) {
            for (String name : request.param(field(kind)).split("[,\\s]+", -1)) {
                Optional<Subject> subject = subject(name);
                if (!name.isEmpty() && subject.isEmpty()) {
                    return form(request, page, request.param("view"), request.param("edit"), name);
                }
                subject.ifPresent(found -> restrictions.add(new Restriction(kind, found)));
            }
        }
        wiki.restrictions().set(request.visitor().user(), page.latestId(), restrictions);
        return Answer.redirect(new PageAddresses().byId(page.latestId()));
    }

    private Page page(WebRequest request) {
        User user = request.visitor().user();
        Page page = wiki.pages().get(user, request.id("pageId"));
        if (!wiki.permissions().canEdit(user, page)) {
            throw Refusal.notPermitted();
        }
        return page;
    }

    private Optional<Subject> subject(String name) {
        if (wiki.users().groups().contains(name)) {
            return Optional.of(new Subject.OfGroup(name));
        }
        return wiki.users().byName(name).map(user -> new Subject.OfUser(user.key()));
    }

    private String names(List<Restriction> restrictions, RestrictionKind kind) {
        List<String> names = new ArrayList<>();
        for (Restriction restriction : restrictions) {
            if (restriction.kind() == kind && restriction.subject() instanceof Subject.OfGroup of) {
                names.add(of.group());
            } else if (restriction.kind() == kind && restriction.subject() instanceof Subject.OfUser of) {
                wiki.users().byKey(of.userKey()).map(User::name).ifPresent(names::add);
            }
        }
        return String.join(", ", names);
    }

    private static String field(RestrictionKind kind) {
        return kind == RestrictionKind.VIEW ? "view" : "edit";
    }

    private Answer form(WebRequest request, Page page, String view, String edit, String unknown) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", page);
        values.put("view", view);
        values.put("edit", edit);
        values.put("unknown", unknown);
        values.put("users", wiki.users().all());
        values.put("groups", wiki.users().groups());
        values.put("pages", new PageAddresses());
        return Answer.page(
                "restrictions.vm",
                values,
                Frame.space(request.texts().getText("restrictions.title"), page.spaceKey())
                        .withActive(String.valueOf(page.latestId())));
    }
}
