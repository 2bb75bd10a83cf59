package org.wikihost;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.wikihost.wiki.NewPage;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.Space;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/** Pages that show the installed apps, from a file: the host itself knows no app. */
record DemoPages(Wiki wiki) {

    /**
     * Adds the pages of the file that the wiki lacks, when it is new.
     *
     * @return the first page of the file, if it is there
     */
    Optional<Page> add(Path file) throws IOException {
        User author = wiki.users().byName("admin").orElseThrow();
        JsonNode pages = new ObjectMapper().readTree(file.toFile());
        Optional<Page> first = Optional.empty();
        for (JsonNode described : pages) {
            String spaceKey = described.path("space").asText("DEMO");
            String title = described.path("title").asText();
            Optional<Page> page = wiki.pages().find(author, spaceKey, title);
            if (page.isEmpty() && wiki.isNew()) {
                Space space = wiki.spaces().get(author, spaceKey);
                String body = described.path("body").asText();
                page = Optional.of(wiki.pages().create(author, new NewPage(spaceKey, space.homePageId(), title, body)));
            }
            first = first.isPresent() ? first : page;
        }
        return first;
    }
}
