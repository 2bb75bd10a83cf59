package org.wikihost.wiki;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wikihost.database.Database;

/** Files attached to pages. Refuses as {@link Pages} does. */
public final class Attachments {
    private final Database database;
    private final AttachmentRows rows;
    private final Pages pages;
    private final Permissions permissions;
    private final ContentIds ids;
    private final Settings settings;
    private final Clock clock;

    Attachments(
            Database database,
            AttachmentRows rows,
            Pages pages,
            Permissions permissions,
            ContentIds ids,
            Settings settings,
            Clock clock) {
        this.database = database;
        this.rows = rows;
        this.pages = pages;
        this.permissions = permissions;
        this.ids = ids;
        this.settings = settings;
        this.clock = clock;
    }

    /** The latest version of each file, by name. */
    public List<Attachment> of(@Nullable User user, long pageId) {
        return rows.of(pages.get(user, pageId).latestId());
    }

    public Optional<Attachment> find(@Nullable User user, long pageId, String fileName) {
        return rows.find(pages.get(user, pageId).latestId(), fileName);
    }

    /** The latest version of the file whoever asks, for managers that check permissions elsewhere. */
    public Optional<Attachment> find(long id) {
        return rows.find(id);
    }

    /** Newest first. */
    public List<Attachment> versions(@Nullable User user, long pageId, String fileName) {
        return rows.versions(pages.get(user, pageId).latestId(), fileName);
    }

    /** Adds a file, or a new version of it when the page has one of that name. */
    public Attachment save(
            @Nullable User user, long pageId, String fileName, String mediaType, String comment, byte[] data) {
        Page page = changeable(user, pageId);
        if (fileName.isBlank() || fileName.length() > 255 || fileName.contains("/") || fileName.contains("\\")) {
            throw new InvalidRequestException("A file name has 1 to 255 characters and no slash.");
        }
        return database.inTransaction(() -> {
            Optional<Attachment> before = rows.find(page.id(), fileName);
            Attachment saved = new Attachment(
                    before.map(Attachment::id).orElseGet(() -> ids.next("attachment")),
                    page.id(),
                    fileName,
                    mediaType,
                    data.length,
                    comment,
                    before.map(Attachment::version).orElse(0) + 1,
                    user == null ? null : user.key(),
                    clock.millis());
            if (before.isEmpty()) {
                rows.insert(saved);
            }
            rows.insertVersion(saved);
            rows.insertData(saved, data);
            return saved;
        });
    }

    /** @throws NotFoundException for an unknown file or version */
    public byte[] data(@Nullable User user, long pageId, String fileName, int version) {
        return versions(user, pageId, fileName).stream()
                .filter(attachment -> attachment.version() == version)
                .findFirst()
                .map(rows::data)
                .orElseThrow(() -> new NotFoundException("The page has no version " + version + " of this file."));
    }

    /** Removes the file with all its versions. */
    public void remove(@Nullable User user, long pageId, String fileName) {
        Page page = changeable(user, pageId);
        Attachment attachment = rows.find(page.id(), fileName)
                .orElseThrow(() -> new NotFoundException("The page has no file of this name."));
        rows.delete(attachment.id());
    }

    private Page changeable(@Nullable User user, long pageId) {
        settings.requireWritable();
        Page page = pages.get(user, pageId);
        if (!permissions.canAttach(user, page)) {
            throw new NotPermittedException("You may not change the files of the page " + page.title() + ".");
        }
        return page;
    }
}
