package org.wikihost.wiki;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The drafts of pages that are published: one for each page at most, with a content id of its own and the place of the page. Its version
 * is that of the page when it was begun. A draft that was never published is a row of {@link PageRows}.
 */
final class DraftRows {
    private static final String DRAFT = "select d.id, p.id as latest_id, 'DRAFT' as status, d.title, d.version, d.body,"
            + " d.modifier, d.modified, '' as version_message, false as minor_edit, p.space_id, s.space_key, p.ancestors,"
            + " p.position, d.creator, d.created"
            + " from wiki_draft d join wiki_page p on p.id = d.page_id join wiki_space s on s.id = p.space_id"
            + " where p.status = 'CURRENT' and ";
    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Page> find(long id) {
        return jdbc.sql(DRAFT + "d.id = ?").param(id).query(PageRows::page).optional();
    }

    Optional<Page> ofPage(long pageId) {
        return jdbc.sql(DRAFT + "d.page_id = ?")
                .param(pageId)
                .query(PageRows::page)
                .optional();
    }

    /** Lets others wait who want to begin a draft of the page, until the transaction ends. */
    void lock(long pageId) {
        jdbc.sql("select id from wiki_page where id = ? for update")
                .param(pageId)
                .query(Long.class)
                .single();
    }

    void insert(Page draft) {
        jdbc.sql("insert into wiki_draft (id, page_id, version, title, body, creator, created, modifier, modified)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        draft.id(),
                        draft.latestId(),
                        draft.version(),
                        draft.title(),
                        draft.body(),
                        draft.creator(),
                        draft.created(),
                        draft.modifier(),
                        draft.modified())
                .update();
    }

    /** Writes text, author and version; false when the draft is gone. */
    boolean update(Page draft) {
        return jdbc.sql(
                                "update wiki_draft set version = ?, title = ?, body = ?, modifier = ?, modified = ? where id = ?")
                        .params(
                                draft.version(),
                                draft.title(),
                                draft.body(),
                                draft.modifier(),
                                draft.modified(),
                                draft.id())
                        .update()
                == 1;
    }

    void deleteOfPage(long pageId) {
        jdbc.sql("delete from wiki_draft where page_id = ?").param(pageId).update();
    }
}
