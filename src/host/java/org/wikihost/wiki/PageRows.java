package org.wikihost.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Pages and their old versions. The column {@code ancestors} holds the content ids from the top of the tree to the parent, with slashes
 * between them, so that one statement finds or moves everything below a page.
 */
final class PageRows {
    private static final String COLUMNS = "p.space_id, s.space_key, p.ancestors, p.position, p.creator, p.created";
    private static final String PAGE =
            "select p.id, p.id as latest_id, p.status, p.title, p.version, p.body, p.modifier,"
                    + " p.modified, p.version_message, p.minor_edit, " + COLUMNS
                    + " from wiki_page p join wiki_space s on s.id = p.space_id";
    private static final String OLD_PAGE = "select v.id, p.id as latest_id, "
            + " case when p.status = 'TRASHED' then 'TRASHED' else 'HISTORICAL' end as status, v.title, v.version,"
            + " v.body, v.modifier, v.modified, v.version_message, v.minor_edit, " + COLUMNS
            + " from wiki_page_version v join wiki_page p on p.id = v.page_id join wiki_space s on s.id = p.space_id";
    static final String SUMMARY = "select p.id, p.space_id, s.space_key, p.ancestors, p.position, p.title,"
            + " p.status, p.version, p.modifier, p.modified from wiki_page p join wiki_space s on s.id = p.space_id";
    private final JdbcClient jdbc;

    PageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The page, or an old version with that id. */
    Optional<Page> find(long id) {
        Optional<Page> page = jdbc.sql(PAGE + " where p.id = ?")
                .param(id)
                .query(PageRows::page)
                .optional();
        return page.isPresent()
                ? page
                : jdbc.sql(OLD_PAGE + " where v.id = ?")
                        .param(id)
                        .query(PageRows::page)
                        .optional();
    }

    /** The pages with these ids, in no order; unknown ids are left out. */
    List<Page> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(PAGE + " where p.id in (:ids)")
                        .param("ids", ids)
                        .query(PageRows::page)
                        .list();
    }

    Optional<Page> findCurrent(String spaceKey, String title) {
        return jdbc.sql(PAGE + " where s.lower_key = ? and p.title_key = ?")
                .params(spaceKey.toLowerCase(Locale.ROOT), currentTitleKey(title))
                .query(PageRows::page)
                .optional();
    }

    Optional<Page> version(long pageId, int version) {
        return jdbc.sql(OLD_PAGE + " where v.page_id = ? and v.version = ?")
                .params(pageId, version)
                .query(PageRows::page)
                .optional();
    }

    List<PageSummary> summaries(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SUMMARY + " where p.id in (:ids)")
                        .param("ids", ids)
                        .query(PageRows::summary)
                        .list();
    }

    List<PageSummary> children(long spaceId, String path) {
        return jdbc.sql(SUMMARY + " where p.space_id = ? and p.ancestors = ? and p.status = 'CURRENT'"
                        + " order by p.position, lower(p.title)")
                .params(spaceId, path)
                .query(PageRows::summary)
                .list();
    }

    List<PageSummary> ofSpace(long spaceId, PageStatus status) {
        return jdbc.sql(SUMMARY + " where p.space_id = ? and p.status = ? order by p.position, lower(p.title)")
                .params(spaceId, status.name())
                .query(PageRows::summary)
                .list();
    }

    List<PageSummary> recentlyUpdated(int limit) {
        return jdbc.sql(SUMMARY + " where p.status = 'CURRENT' order by p.modified desc, p.id desc limit ?")
                .param(limit)
                .query(PageRows::summary)
                .list();
    }

    List<PageVersion> history(long pageId) {
        return jdbc.sql("select id, version, title, modifier, modified, version_message, minor_edit from wiki_page"
                        + " where id = :page union all"
                        + " select id, version, title, modifier, modified, version_message, minor_edit"
                        + " from wiki_page_version where page_id = :page order by version desc")
                .param("page", pageId)
                .query((row, index) -> new PageVersion(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getString("title"),
                        row.getString("modifier"),
                        row.getLong("modified"),
                        row.getString("version_message"),
                        row.getBoolean("minor_edit")))
                .list();
    }

    /** @throws DuplicateKeyException when another page took the title meanwhile */
    void insert(Page page) {
        jdbc.sql("insert into wiki_page (id, space_id, ancestors, position, title, title_key, status, version, body,"
                        + " creator, created, modifier, modified, version_message, minor_edit)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        page.id(),
                        page.spaceId(),
                        path(page.ancestors()),
                        page.position(),
                        page.title(),
                        titleKey(page),
                        page.status().name(),
                        page.version(),
                        page.body(),
                        page.creator(),
                        page.created(),
                        page.modifier(),
                        page.modified(),
                        page.versionMessage(),
                        page.minorEdit())
                .update();
    }

    /**
     * Writes title, body, version and author; false when the page no longer has version {@code expected}.
     *
     * @throws DuplicateKeyException when another page took the title meanwhile
     */
    boolean update(Page page, int expected) {
        return jdbc.sql(
                                "update wiki_page set title = ?, title_key = ?, version = ?, body = ?, modifier = ?, modified = ?,"
                                        + " version_message = ?, minor_edit = ? where id = ? and version = ? and status = 'CURRENT'")
                        .params(
                                page.title(),
                                currentTitleKey(page.title()),
                                page.version(),
                                page.body(),
                                page.modifier(),
                                page.modified(),
                                page.versionMessage(),
                                page.minorEdit(),
                                page.id(),
                                expected)
                        .update()
                == 1;
    }

    /** Writes the text of a page that was never published; false when it is published or gone. */
    boolean updateDraft(Page draft) {
        return jdbc.sql("update wiki_page set title = ?, title_key = ?, body = ?, modifier = ?, modified = ?"
                                + " where id = ? and status = 'DRAFT'")
                        .params(
                                draft.title(),
                                titleKey(draft),
                                draft.body(),
                                draft.modifier(),
                                draft.modified(),
                                draft.id())
                        .update()
                == 1;
    }

    /**
     * Makes a page of a draft with its text; false when it is published already or gone.
     *
     * @throws DuplicateKeyException when another page took the title meanwhile
     */
    boolean publish(Page page) {
        return jdbc.sql("update wiki_page set status = 'CURRENT', position = ?, title = ?, title_key = ?, body = ?,"
                                + " modifier = ?, modified = ?, version_message = ? where id = ? and status = 'DRAFT'")
                        .params(
                                page.position(),
                                page.title(),
                                titleKey(page),
                                page.body(),
                                page.modifier(),
                                page.modified(),
                                page.versionMessage(),
                                page.id())
                        .update()
                == 1;
    }

    /** Keeps the page's present state as an old version with an id of its own. */
    void insertVersion(long id, Page page) {
        jdbc.sql(
                        "insert into wiki_page_version (id, page_id, version, title, body, modifier, modified, version_message,"
                                + " minor_edit) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        page.id(),
                        page.version(),
                        page.title(),
                        page.body(),
                        page.modifier(),
                        page.modified(),
                        page.versionMessage(),
                        page.minorEdit())
                .update();
    }

    int nextPosition(long spaceId, String path) {
        return jdbc.sql("select coalesce(max(position), -1) + 1 from wiki_page"
                        + " where space_id = ? and ancestors = ? and status = 'CURRENT'")
                .params(spaceId, path)
                .query(Integer.class)
                .single();
    }

    /** Makes room for one page among siblings. */
    void shiftFrom(long spaceId, String path, int position) {
        jdbc.sql("update wiki_page set position = position + 1 where space_id = ? and ancestors = ? and position >= ?")
                .params(spaceId, path, position)
                .update();
    }

    void place(long pageId, long spaceId, String path, int position) {
        jdbc.sql("update wiki_page set space_id = ?, ancestors = ?, position = ? where id = ?")
                .params(spaceId, path, position, pageId)
                .update();
    }

    /** Puts everything that is below one path below another. */
    void moveBelow(String from, long toSpaceId, String to) {
        String prefix = from + "/";
        String target = to.isEmpty() ? "" : to + "/";
        jdbc.sql("update wiki_page set space_id = :space, ancestors = cast(:target as varchar(4000))"
                        + " || substring(ancestors from cast(:start as integer)) where ancestors like :prefix")
                .param("space", toSpaceId)
                .param("target", target)
                .param("start", prefix.length() + 1)
                .param("prefix", prefix + "%")
                .update();
        jdbc.sql("update wiki_page set space_id = :space, ancestors = :to where ancestors = :from")
                .param("space", toSpaceId)
                .param("to", to)
                .param("from", from)
                .update();
    }

    /** Titles below the path, the page at its end included, that another current page of the space has. */
    List<String> titlesTaken(long pageId, String path, long spaceId) {
        return jdbc.sql(
                        "select p.title from wiki_page p where p.status = 'CURRENT'"
                                + " and (p.id = :page or p.ancestors = :path or p.ancestors like :below)"
                                + " and exists (select 1 from wiki_page o where o.space_id = :space and o.title_key = p.title_key)")
                .param("page", pageId)
                .param("path", path)
                .param("below", path + "/%")
                .param("space", spaceId)
                .query(String.class)
                .list();
    }

    void setStatus(Page page, PageStatus status) {
        jdbc.sql("update wiki_page set status = ?, title_key = ? where id = ?")
                .params(status.name(), titleKey(page.id(), page.title(), status), page.id())
                .update();
    }

    void delete(long pageId) {
        jdbc.sql("delete from wiki_page where id = ?").param(pageId).update();
    }

    static String path(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining("/"));
    }

    private static String titleKey(Page page) {
        return titleKey(page.id(), page.title(), page.status());
    }

    /** Current pages of a space have different ones. */
    private static String titleKey(long id, String title, PageStatus status) {
        return status == PageStatus.CURRENT ? currentTitleKey(title) : currentTitleKey(title) + "\n" + id;
    }

    private static String currentTitleKey(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    private static List<Long> ids(String path) {
        return path.isEmpty()
                ? List.of()
                : Arrays.stream(path.split("/", -1)).map(Long::valueOf).toList();
    }

    static Page page(ResultSet row, int index) throws SQLException {
        return new Page(
                row.getLong("id"),
                row.getLong("latest_id"),
                row.getLong("space_id"),
                row.getString("space_key"),
                ids(row.getString("ancestors")),
                row.getInt("position"),
                row.getString("title"),
                PageStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                row.getString("body"),
                row.getString("creator"),
                row.getLong("created"),
                row.getString("modifier"),
                row.getLong("modified"),
                row.getString("version_message"),
                row.getBoolean("minor_edit"));
    }

    static PageSummary summary(ResultSet row, int index) throws SQLException {
        return new PageSummary(
                row.getLong("id"),
                row.getLong("space_id"),
                row.getString("space_key"),
                ids(row.getString("ancestors")),
                row.getInt("position"),
                row.getString("title"),
                PageStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                row.getString("modifier"),
                row.getLong("modified"));
    }
}
