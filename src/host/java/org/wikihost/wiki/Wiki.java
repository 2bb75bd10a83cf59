package org.wikihost.wiki;

/** The wiki's services. */
public interface Wiki {
    Users users();

    Spaces spaces();

    Pages pages();

    PageChanges pageChanges();

    Comments comments();

    Attachments attachments();

    Labels labels();

    Watches watches();

    Properties properties();

    Restrictions restrictions();

    Permissions permissions();

    Search search();

    Outbox outbox();

    Settings settings();
}
