package org.wikihost.confluence;

import com.atlassian.confluence.core.Versioned;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** The latest version of a file as apps see it. */
public final class HostAttachment extends Attachment {
    private final org.wikihost.wiki.Attachment attachment;
    private final Contents contents;

    HostAttachment(org.wikihost.wiki.Attachment attachment, Contents contents) {
        this.attachment = attachment;
        this.contents = contents;
    }

    @Override
    public String getType() {
        return "attachment";
    }

    @Override
    public long getId() {
        return attachment.id();
    }

    @Override
    public String getTitle() {
        return attachment.fileName();
    }

    @Override
    public String getDisplayTitle() {
        return attachment.fileName();
    }

    @Override
    public String getFileName() {
        return attachment.fileName();
    }

    @Override
    public String getMediaType() {
        return attachment.mediaType();
    }

    @Override
    public long getFileSize() {
        return attachment.size();
    }

    @Override
    public HostPage getContainer() {
        return contents.page(attachment.pageId());
    }

    @Override
    public Space getSpace() {
        return getContainer().getSpace();
    }

    @Override
    public String getUrlPath() {
        String name =
                URLEncoder.encode(attachment.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return "/download/attachments/" + attachment.pageId() + "/" + name;
    }

    @Override
    public boolean isDeleted() {
        return getContainer().isDeleted();
    }

    @Override
    public boolean isDraft() {
        return false;
    }

    @Override
    public boolean isCurrent() {
        return getContainer().isCurrent();
    }

    @Override
    public int getVersion() {
        return attachment.version();
    }

    @Override
    public boolean isLatestVersion() {
        return true;
    }

    @Override
    public Versioned getLatestVersion() {
        return this;
    }

    @Override
    public boolean isNew() {
        return attachment.version() == 1;
    }

    @Override
    public @Nullable ConfluenceUser getCreator() {
        return contents.user(attachment.creator());
    }

    @Override
    public @Nullable ConfluenceUser getLastModifier() {
        return getCreator();
    }

    @Override
    public Date getCreationDate() {
        return Contents.date(attachment.created());
    }

    @Override
    public Date getLastModificationDate() {
        return getCreationDate();
    }
}
