package org.journeymaps.discussion;

import org.journeymaps.editing.AppNode;
import org.journeymaps.storage.CommentLinks;
import org.journeymaps.testing.FakeComments;
import org.journeymaps.testing.FakeWiki;

/** What people say about the maps of a node. */
public record DiscussionNode(Discussions discussions, FoundComments found) {

    public static DiscussionNode on(AppNode node, CommentLinks links, FakeComments comments) {
        FakeWiki wiki = node.wiki();
        return new DiscussionNode(
                new Discussions(node.maps(), links, comments, node.fragments(), wiki, wiki, wiki),
                new FoundComments(node.store(), links, comments, wiki, wiki));
    }
}
