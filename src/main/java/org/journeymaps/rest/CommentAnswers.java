package org.journeymaps.rest;

import org.journeymaps.discussion.About;
import org.journeymaps.discussion.CommentThread;
import org.journeymaps.discussion.Discussion;
import org.journeymaps.discussion.Discussions;
import org.journeymaps.discussion.Remark;
import org.journeymaps.discussion.Resolution;
import org.jspecify.annotations.Nullable;

/** The JSON of comments. */
final class CommentAnswers {

    private CommentAnswers() {}

    static JsonObject of(Discussion discussion) {
        String userKey = discussion.userKey();
        return new JsonObject()
                .put("mayComment", discussion.mayComment())
                .put(
                        "me",
                        userKey == null
                                ? null
                                : new JsonObject().put("key", userKey).put("name", discussion.userName()))
                .put("open", discussion.open())
                .put("resolved", discussion.resolved())
                .put(
                        "threads",
                        discussion.threads().stream().map(CommentAnswers::of).toList());
    }

    static JsonObject of(Discussions.Outcome outcome) {
        return new JsonObject()
                .put("thread", outcome.thread().map(CommentAnswers::of).orElse(null))
                .put("since", outcome.token().text())
                .put("openThreads", outcome.openThreads())
                .put("fragments", Json.fragments(outcome.fragments()));
    }

    private static JsonObject of(CommentThread thread) {
        return new JsonObject()
                .put("id", Long.toString(thread.id()))
                .put("part", of(thread.about()))
                .put("resolved", of(thread.resolved()))
                .put("unread", thread.isUnread())
                .put(
                        "comments",
                        thread.remarks().stream().map(CommentAnswers::of).toList());
    }

    private static JsonObject of(About about) {
        return new JsonObject()
                .put("part", about.part().type().key())
                .put("id", about.part().id())
                .put("name", about.name())
                .put("where", about.where())
                .put("removed", about.isRemoved());
    }

    private static @Nullable JsonObject of(@Nullable Resolution resolution) {
        return resolution == null
                ? null
                : new JsonObject().put("name", resolution.name()).put("at", resolution.at());
    }

    private static JsonObject of(Remark remark) {
        return new JsonObject()
                .put("id", Long.toString(remark.id()))
                .put("parent", remark.parent() == 0 ? null : Long.toString(remark.parent()))
                .put(
                        "author",
                        new JsonObject()
                                .put("name", remark.author().name())
                                .put("initials", remark.author().initials()))
                .put("at", remark.at())
                .put("edited", remark.isEdited())
                .put("html", remark.html())
                .put("text", remark.text())
                .put("mayEdit", remark.mayEdit())
                .put("mayDelete", remark.mayDelete())
                .put("unread", remark.isUnread())
                .put("link", remark.address());
    }
}
