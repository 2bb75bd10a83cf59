package org.journeymaps.discussion;

import java.util.Optional;
import java.util.UUID;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.storage.CommentLink;
import org.journeymaps.wiki.MapKeys;
import org.journeymaps.wiki.PageComments;

/**
 * What the app notes on a comment itself, so that an export of the space carries it: {@code key/type/id/resolvedAt/resolvedBy}.
 *
 * @param key the key of the map
 */
record Note(UUID key, CommentLink link) {

    private static final int FIELDS = 5;

    /** The note on a comment that answers another one, or none; empty for a text that is no note. */
    static Optional<Note> of(String text, long comment, long parent) {
        String[] fields = text.split("/", FIELDS);
        if (fields.length < FIELDS || !fields[3].matches("[0-9]{1,15}")) {
            return Optional.empty();
        }
        Optional<PartType<?>> type = PartType.of(fields[1]);
        Optional<UUID> key = MapKeys.parse(fields[0]);
        if (type.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        CommentLink link = new CommentLink(
                comment,
                parent,
                new PartId(type.get(), fields[2]),
                Long.parseLong(fields[3]),
                fields[4].isEmpty() ? null : fields[4]);
        return Optional.of(new Note(key.get(), link));
    }

    /** The text; a user key that is too long for it is left out. */
    String text() {
        String start = key + "/" + link.part().type().key() + "/" + link.part().id() + "/" + link.resolvedAt() + "/";
        String by = link.resolvedBy() == null ? "" : link.resolvedBy();
        return start.length() + by.length() <= PageComments.NOTE_LENGTH ? start + by : start;
    }
}
