package org.wikihost.confluence;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;

/** A space of the wiki as apps see it. */
public final class HostSpace extends Space {
    private final org.wikihost.wiki.Space space;
    private final Contents contents;

    HostSpace(org.wikihost.wiki.Space space, Contents contents) {
        this.space = space;
        this.contents = contents;
    }

    /** The wiki's own record. */
    public org.wikihost.wiki.Space space() {
        return space;
    }

    @Override
    public long getId() {
        return space.id();
    }

    @Override
    public String getKey() {
        return space.key();
    }

    @Override
    public String getName() {
        return space.name();
    }

    @Override
    public ConfluenceUser getCreator() {
        return contents.user(space.creator());
    }

    @Override
    public ConfluenceUser getLastModifier() {
        return getCreator();
    }

    @Override
    public Date getCreationDate() {
        return Contents.date(space.created());
    }

    @Override
    public Date getLastModificationDate() {
        return getCreationDate();
    }
}
