package org.wikihost.wiki;

import java.util.List;

/** The mails that Confluence would have sent. */
public interface Outbox {
    /** Newest first. */
    List<Mail> mails(int limit);

    void clear();
}
