package org.journeymaps.discussion;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.render.MapRenderer;
import org.journeymaps.render.Vocabulary;
import org.journeymaps.render.Words;
import org.journeymaps.wiki.CommentLine;
import org.journeymaps.wiki.CommentText;
import org.journeymaps.wiki.PageComment;
import org.journeymaps.wiki.PageComments;
import org.jspecify.annotations.Nullable;

/** Shows the threads of one map to one reader. */
final class ThreadViews {

    private final Function<String, Optional<String>> html;
    private final JourneyContent map;
    private final Words words;
    private final Vocabulary vocabulary;
    private final Names names;
    private final @Nullable String userKey;
    private final long seen;

    /**
     * @param userKey the key of the reader, or null
     * @param seen up to when the reader has read the comments
     */
    ThreadViews(
            PageComments comments,
            long pageId,
            JourneyContent map,
            Words words,
            Names names,
            @Nullable String userKey,
            long seen) {
        this.html = comments.html(pageId);
        this.map = map;
        this.words = words;
        this.vocabulary = new Vocabulary(words);
        this.names = names;
        this.userKey = userKey;
        this.seen = seen;
    }

    CommentThread of(Threads.Found thread) {
        Resolution resolved = thread.link().isResolved()
                ? new Resolution(
                        names.of(thread.link().resolvedBy()), thread.link().resolvedAt())
                : null;
        String line = CommentLine.of(thread.comments().get(0).storage())
                .map(CommentLine::words)
                .orElse("");
        return new CommentThread(
                about(thread.link().part(), line),
                resolved,
                thread.comments().stream().map(this::remark).toList());
    }

    /** The line by which a comment on a part begins; empty when the map has no such part. */
    Optional<CommentLine> line(UUID key, PartId part) {
        About about = about(part, "");
        return about.isRemoved()
                ? Optional.empty()
                : Optional.of(new CommentLine(
                        MapRenderer.elementId(key, part), words.text("journey-maps.comment.on", about.name())));
    }

    /** @param line what the first line says of the part, as it was called when somebody began to talk about it */
    private About about(PartId part, String line) {
        if (part.type() == PartType.MAP) {
            return new About(part, vocabulary.title(map), "", false);
        }
        Optional<About> there = part.type() == PartType.STAGE
                ? stage(part.id()).map(stage -> new About(part, stage.name(), "", false))
                : map.touchpoints().stream()
                        .filter(touchpoint -> touchpoint.id().equals(part.id()))
                        .findFirst()
                        .map(touchpoint -> new About(part, touchpoint.name(), where(touchpoint), false));
        return there.orElseGet(
                () -> new About(part, line.substring(line.indexOf(": ") + 1).strip(), "", true));
    }

    private String where(Touchpoint touchpoint) {
        Channel channel = touchpoint.channel();
        return Stream.of(
                        stage(touchpoint.stageId()).map(Stage::name).orElse(""),
                        channel == null ? "" : vocabulary.channel(channel))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Optional<Stage> stage(String id) {
        return map.stages().stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    private Remark remark(PageComment comment) {
        String text = CommentLine.without(comment.storage());
        String author = comment.authorKey();
        String name = names.of(author);
        boolean mayEdit = comment.mayEdit();
        return new Remark(
                comment.id(),
                comment.parent(),
                new Remark.Author(name, names.initials(name)),
                comment.writtenAt(),
                comment.isEdited(),
                html.apply(text).orElseGet(() -> words.text("journey-maps.comment.cannot-be-shown")),
                mayEdit ? CommentText.marks(text, names::of).orElse(null) : null,
                mayEdit,
                comment.mayDelete(),
                userKey != null && !userKey.equals(author) && comment.writtenAt() > seen,
                comment.address());
    }
}
