package org.wikihost.wiki;

/** What hangs on a page and goes with a copy when asked for. */
final class PageExtras {
    private final AttachmentRows attachments;
    private final LabelRows labels;
    private final PropertyRows properties;
    private final ContentIds ids;

    PageExtras(AttachmentRows attachments, LabelRows labels, PropertyRows properties, ContentIds ids) {
        this.attachments = attachments;
        this.labels = labels;
        this.properties = properties;
        this.ids = ids;
    }

    void copy(long fromPageId, long toPageId, CopyRequest request) {
        if (request.attachments()) {
            for (Attachment attachment : attachments.of(fromPageId)) {
                attachments.copy(attachment, ids.next("attachment"), toPageId);
            }
        }
        if (request.labels()) {
            labels.copy(fromPageId, toPageId);
        }
        if (request.properties()) {
            properties.copy(fromPageId, toPageId);
        }
    }
}
