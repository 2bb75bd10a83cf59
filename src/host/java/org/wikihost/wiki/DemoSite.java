package org.wikihost.wiki;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fills a new wiki: the space {@code DEMO} that every user reads, and the space {@code TEAM} that {@code viewer} and anonymous readers do
 * not see. In both, {@code editor} writes and {@code manager} reads and comments.
 */
public final class DemoSite {
    private static final String DEMO_HOME =
            "<p>This space is open to every user. Try the page editor, the create dialog and the installed apps here.</p>";
    private static final String TEAM_HOME = "<p>Only some people see this space.</p>";
    private final Wiki wiki;

    public DemoSite(Wiki wiki) {
        this.wiki = wiki;
    }

    /** Adds the spaces when the wiki is new. */
    public void fillWhenNew() {
        if (!wiki.isNew()) {
            return;
        }
        User admin = wiki.users().byName("admin").orElseThrow();
        space(admin, "DEMO", "Demonstration", DEMO_HOME, List.of(view(new Subject.OfGroup(Users.USERS))));
        space(admin, "TEAM", "Team", TEAM_HOME, List.of());
    }

    private void space(User admin, String key, String name, String home, List<SpaceGrant> more) {
        Space space = wiki.spaces().create(admin, key, name, "");
        Subject editor = person("editor");
        Subject manager = person("manager");
        List<SpaceGrant> grants = new ArrayList<>(more);
        Arrays.stream(SpacePermission.values())
                .filter(permission -> permission != SpacePermission.SETSPACEPERMISSIONS)
                .forEach(permission -> grants.add(new SpaceGrant(permission, editor)));
        grants.add(view(manager));
        grants.add(new SpaceGrant(SpacePermission.COMMENT, manager));
        grants.add(new SpaceGrant(SpacePermission.SETSPACEPERMISSIONS, new Subject.OfUser(admin.key())));
        wiki.spaces().setGrants(admin, space, grants);
        wiki.pageChanges().overwrite(space.homePageId().orElseThrow(), 1, name, home);
    }

    private Subject person(String name) {
        return new Subject.OfUser(wiki.users().byName(name).orElseThrow().key());
    }

    private static SpaceGrant view(Subject subject) {
        return new SpaceGrant(SpacePermission.VIEWSPACE, subject);
    }
}
