package org.wikihost.screens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.wikihost.web.Answers;
import org.wikihost.web.WebRequest;
import org.wikihost.wiki.Comment;
import org.wikihost.wiki.Page;
import org.wikihost.wiki.User;
import org.wikihost.wiki.Wiki;

/** The comments at the foot of a page, answers below what they answer. */
final class CommentThread {
    private final Wiki wiki;
    private final PageHtml html;
    private final TemplateFiller templates;

    CommentThread(Wiki wiki, PageHtml html, TemplateFiller templates) {
        this.wiki = wiki;
        this.html = html;
        this.templates = templates;
    }

    /** Fills a template; {@link Answers#fill} does it. */
    interface TemplateFiller {
        String fill(WebRequest request, String template, Map<String, Object> values);
    }

    String html(WebRequest request, Page page) {
        User user = request.visitor().user();
        List<Comment> all = wiki.comments().of(user, page.id());
        People people =
                People.of(wiki.users(), all.stream().map(Comment::creator).toList(), request.texts());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("count", all.size());
        values.put("page", page);
        values.put("answersHtml", below(request, page, all, OptionalLong.empty(), people));
        values.put(
                "mayComment",
                !wiki.settings().isReadOnly() && wiki.permissions().canComment(user, page));
        return templates.fill(request, "comments.vm", values);
    }

    private String below(WebRequest request, Page page, List<Comment> all, OptionalLong parent, People people) {
        User user = request.visitor().user();
        boolean writable = !wiki.settings().isReadOnly();
        StringBuilder out = new StringBuilder();
        for (Comment comment : all) {
            if (!comment.parentId().equals(parent)) {
                continue;
            }
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("comment", comment);
            values.put("page", page);
            values.put("bodyHtml", html.of(comment));
            values.put("author", people.name(comment.creator()));
            values.put("mayReply", writable && wiki.permissions().canComment(user, page));
            values.put("focused", comment.id() == request.number("focusedCommentId", 0));
            values.put("mayEdit", writable && wiki.permissions().canEdit(user, comment));
            values.put("mayDelete", writable && wiki.permissions().canDelete(user, comment));
            values.put("answersHtml", below(request, page, all, OptionalLong.of(comment.id()), people));
            out.append(templates.fill(request, "comment.vm", values));
        }
        return out.toString();
    }
}
