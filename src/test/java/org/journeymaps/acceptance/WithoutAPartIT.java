package org.journeymaps.acceptance;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import org.journeymaps.testing.Confluence;
import org.journeymaps.testing.MapClient;
import org.journeymaps.testing.Session;
import org.journeymaps.testing.WikiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wikihost.plugins.Withheld;

/** A Confluence that lacks something that the app can do without: one ability is off, which is told, and all else goes on. */
class WithoutAPartIT {

    /** A package that the host does not have: every test is one without it. */
    private static final String NOT_IN_THE_HOST = "com.atlassian.plugin.osgi.bridge.external";

    private static final Off COMMENT_COMMANDS = new Off(
            "comment-commands", "Comments on maps are changed and deleted among the comments of the page alone");

    private static final Off FAST_IMPORT = new Off("fast-import", "Large files of answers take long to import");

    /** What each part that may be missing takes along: the ability's word and how its sentence begins; both empty for no ability. */
    private static final Map<String, Off> OFF = Map.ofEntries(
            entry(
                    "com.atlassian.audit.api",
                    new Off("audit-log", "What administrators do here is not in the audit log")),
            entry(
                    "com.atlassian.audit.entity",
                    new Off("audit-log", "What administrators do here is not in the audit log")),
            entry(
                    "com.atlassian.confluence.api.service.accessmode",
                    new Off("read-only-mode", "In read-only mode, changes are refused by Confluence in its own words")),
            entry(
                    "com.atlassian.confluence.plugins.createcontent.api.contextproviders",
                    new Off(
                            "blueprint",
                            "“Customer journey map”, “Mapping workshop” and “Journey review” in the create dialog are off")),
            entry(NOT_IN_THE_HOST, new Off("", "")),
            entry("com.atlassian.sal.api.rdbms", FAST_IMPORT),
            entry("com.atlassian.sal.api.rdbms.TransactionalExecutorFactory", FAST_IMPORT),
            entry(
                    "com.atlassian.scheduler",
                    new Off("jobs", "Quiet maps are not saved into their pages by themselves")),
            entry("com.atlassian.confluence.content.service", COMMENT_COMMANDS),
            entry("com.atlassian.confluence.content.service.comment", COMMENT_COMMANDS),
            entry("com.atlassian.confluence.core.service", COMMENT_COMMANDS),
            entry("com.atlassian.confluence.content.service.CommentService", COMMENT_COMMANDS),
            entry(
                    "com.atlassian.audit.api.AuditService",
                    new Off("audit-log", "What administrators do here is not in the audit log")),
            entry(
                    "com.atlassian.confluence.api.service.accessmode.AccessModeService",
                    new Off(
                            "read-only-mode",
                            "In read-only mode, changes are refused by Confluence in its own words")));

    private record Off(String ability, String sentence) {}

    /** A package that the jar imports as optional, or a service that it looks up. */
    record Part(String name, boolean isService) {

        Withheld withheld() {
            if (name.equals(NOT_IN_THE_HOST)) {
                return Withheld.nothing();
            }
            return isService ? new Withheld(Set.of(), Set.of(name)) : new Withheld(Set.of(name), Set.of());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Part> parts() throws IOException {
        List<Part> parts = new ArrayList<>();
        optionalPackages().forEach(name -> parts.add(new Part(name, false)));
        parts.add(new Part("com.atlassian.audit.api.AuditService", true));
        parts.add(new Part("com.atlassian.confluence.content.service.CommentService", true));
        parts.add(new Part("com.atlassian.confluence.api.service.accessmode.AccessModeService", true));
        parts.add(new Part("com.atlassian.sal.api.rdbms.TransactionalExecutorFactory", true));
        return parts;
    }

    @Test
    void it_is_known_what_each_optional_package_is_for() throws IOException {
        assertThat(optionalPackages())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(OFF).containsKey(name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void one_ability_is_off_and_told_and_maps_are_made_as_ever(Part part) throws Exception {
        Off off = OFF.get(part.name());
        try (Confluence confluence = Confluence.startWithout(part.withheld())) {
            WikiClient admin = confluence.admin();
            JsonNode health = MapClient.good(admin.get("/rest/journey-maps/1.0/health"));
            assertThat(health.path("good").asBoolean()).as(health.toString()).isTrue();
            assertThat(health.path("off").toString())
                    .isEqualTo(off.ability().isEmpty() ? "[]" : "[\"" + off.ability() + "\"]");

            assertMapsAreMade(admin, "Without " + part);

            Session session = confluence.session("admin").secured();
            assertThat(session.screen(Session.SCREEN).select("[data-jm-state]").text())
                    .contains(off.ability().isEmpty() ? "All is well." : off.sentence());
            assertThat(session.send("POST", "/rest/journey-maps/1.0/admin/save").statusCode())
                    .isEqualTo(200);
        }
    }

    private static void assertMapsAreMade(WikiClient admin, String title) {
        MapClient map = admin.createMap("DEMO", title);
        map.edited(MapClient.START_HOTEL);
        map.as("editor").edited(MapClient.title("Hotel stay", title));
        assertThat(map.done().path("saved").asBoolean()).isTrue();

        assertThat(admin.storageOf(map.page())).contains(title);
        assertThat(admin.as("viewer").viewPage(map.page()).body()).contains("class=\"jm-map\"", title + "</");
    }

    private static List<String> optionalPackages() throws IOException {
        try (JarFile jar = new JarFile(Confluence.jar().toFile())) {
            String imports = jar.getManifest().getMainAttributes().getValue("Import-Package");
            return List.of(imports.split(",")).stream()
                    .filter(entry -> entry.contains("resolution:=optional"))
                    .map(entry -> entry.replaceFirst(";.*", ""))
                    .toList();
        }
    }
}
