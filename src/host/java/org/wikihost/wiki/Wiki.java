package org.wikihost.wiki;

import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wikihost.database.Database;

/** The wiki's services, wired over one database. */
public final class Wiki {
    private final boolean isNew;
    private final Users users;
    private final Spaces spaces;
    private final Pages pages;
    private final PageChanges pageChanges;
    private final Drafts drafts;
    private final Comments comments;
    private final CommentChanges commentChanges;
    private final StringProperties stringProperties;
    private final Attachments attachments;
    private final Labels labels;
    private final Watches watches;
    private final Properties properties;
    private final Restrictions restrictions;
    private final Permissions permissions;
    private final Search search;
    private final Outbox outbox;
    private final AuditLog auditLog;
    private final Settings settings;
    private final SettingRows settingRows;
    private final Listeners listeners;
    private final Mails mails;

    /**
     * Opens the wiki, and creates its tables and its first people in a new database.
     *
     * @param baseUrl the address of the host with its context path, for links in mails
     */
    public Wiki(Database database, Clock clock, Supplier<String> baseUrl) {
        JdbcClient jdbc = database.jdbc();
        UserRows userRows = new UserRows(jdbc);
        SpaceRows spaceRows = new SpaceRows(jdbc);
        PageRows pageRows = new PageRows(jdbc);
        RestrictionRows restrictionRows = new RestrictionRows(jdbc);
        LabelRows labelRows = new LabelRows(jdbc);
        PropertyRows propertyRows = new PropertyRows(jdbc);
        AttachmentRows attachmentRows = new AttachmentRows(jdbc);
        ContentIds ids = new ContentIds(jdbc);
        settingRows = new SettingRows(database);
        settings = new Settings(settingRows);
        users = new Users(userRows);
        isNew = database.inTransaction(() -> {
            boolean created = new Schema(database).prepare();
            if (created) {
                users.addFirstPeople();
            }
            return created;
        });
        outbox = new Outbox(jdbc);
        auditLog = new AuditLog(jdbc, clock);
        watches = new Watches(jdbc, spaceRows);
        permissions = new Permissions(spaceRows, restrictionRows, pageRows, settings);
        listeners = new Listeners();
        mails = new Mails(outbox, userRows, pageRows, permissions, clock, baseUrl);
        listeners.add(mails);
        DraftRows draftRows = new DraftRows(jdbc);
        pageChanges =
                new PageChanges(database, pageRows, draftRows, spaceRows, ids, watches, settings, listeners, clock);
        spaces = new Spaces(database, spaceRows, permissions, pageChanges, ids, settings, listeners, clock);
        PageExtras extras = new PageExtras(attachmentRows, labelRows, propertyRows, ids);
        pages = new Pages(database, pageRows, pageChanges, extras, spaces, permissions, listeners);
        drafts = new Drafts(database, draftRows, pageChanges, pages, permissions, ids, settings, clock);
        stringProperties = new StringProperties(database, settings);
        commentChanges = new CommentChanges(
                database, new CommentRows(jdbc), stringProperties, ids, watches, settings, listeners, clock);
        comments = new Comments(commentChanges, pages, permissions);
        attachments = new Attachments(database, attachmentRows, pages, permissions, ids, settings, clock);
        labels = new Labels(database, labelRows, pages, permissions, settings);
        properties = new Properties(propertyRows, pages, permissions, settings);
        restrictions = new Restrictions(database, restrictionRows, pages, permissions, settings);
        search = new Search(jdbc, userRows, permissions);
    }

    /** Whether the tables were created just now and hold no space yet. */
    public boolean isNew() {
        return isNew;
    }

    /** Lets the listener hear what happens to content from now on, after those who listened before. */
    public void listen(WikiListener listener) {
        listeners.add(listener);
    }

    /** Shows comments in mails from now on; the function makes HTML of a comment as the person who gets the mail may see it. */
    public void showCommentsInMails(BiFunction<Comment, User, String> html) {
        mails.showComments(html);
    }

    public Users users() {
        return users;
    }

    public Spaces spaces() {
        return spaces;
    }

    public Pages pages() {
        return pages;
    }

    public PageChanges pageChanges() {
        return pageChanges;
    }

    public Drafts drafts() {
        return drafts;
    }

    public Comments comments() {
        return comments;
    }

    public CommentChanges commentChanges() {
        return commentChanges;
    }

    public StringProperties stringProperties() {
        return stringProperties;
    }

    public Attachments attachments() {
        return attachments;
    }

    public Labels labels() {
        return labels;
    }

    public Watches watches() {
        return watches;
    }

    public Properties properties() {
        return properties;
    }

    public Restrictions restrictions() {
        return restrictions;
    }

    public Permissions permissions() {
        return permissions;
    }

    public Search search() {
        return search;
    }

    public Outbox outbox() {
        return outbox;
    }

    public AuditLog auditLog() {
        return auditLog;
    }

    public Settings settings() {
        return settings;
    }

    /** Where settings of apps are kept. */
    public SettingRows settingRows() {
        return settingRows;
    }
}
