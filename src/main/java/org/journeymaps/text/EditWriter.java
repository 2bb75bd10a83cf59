package org.journeymaps.text;

import java.util.List;
import java.util.function.Consumer;
import org.journeymaps.journey.Add;
import org.journeymaps.journey.After;
import org.journeymaps.journey.Change;
import org.journeymaps.journey.ClearMap;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.Move;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Place;
import org.journeymaps.journey.Remove;
import org.journeymaps.journey.StartFrom;
import org.journeymaps.journey.Together;

/** Writes edits as the change log keeps them, in the format of {@code docs/map-edits.md}. */
final class EditWriter {

    private final JsonOut out = new JsonOut(256);

    private EditWriter() {}

    static String write(Edit edit) {
        EditWriter writer = new EditWriter();
        writer.edit(edit);
        return writer.out.toString();
    }

    private void edit(Edit edit) {
        out.open();
        if (edit instanceof Change<?, ?> change) {
            change(change);
        } else if (edit instanceof Add<?> add) {
            out.text("edit", "add");
            add(add);
        } else if (edit instanceof Move<?> move) {
            named("move", move.type(), move.id());
            place("from", move.type(), move.from());
            place("to", move.type(), move.to());
        } else if (edit instanceof Remove remove) {
            remove(remove);
        } else if (edit instanceof StartFrom start) {
            out.text("edit", "startFrom").name("map").raw(MapWriter.write(start.content()));
        } else if (edit instanceof ClearMap clear) {
            out.text("edit", "clearMap");
            out.name("expected").raw(MapWriter.write(clear.expected()));
            out.name("cleared").raw(MapWriter.write(clear.cleared()));
        } else if (edit instanceof Together together) {
            out.text("edit", "together").name("edits");
            list(together.edits(), this::edit);
        }
        out.close();
    }

    private <P extends Part, V> void change(Change<P, V> change) {
        named("change", change.type(), change.id());
        out.text("attribute", change.attribute().key());
        out.plain("from", change.attribute().kind().plain(change.from()));
        out.plain("to", change.attribute().kind().plain(change.to()));
    }

    private <P extends Part> void add(Add<P> add) {
        out.text("part", add.type().key());
        out.name("value").part(PartForm.of(add.type()), add.part());
        after(add.after());
    }

    private void remove(Remove remove) {
        named("remove", PartType.of(remove.part()), remove.part().id());
        out.name("parts");
        list(remove.parts(), add -> {
            out.open();
            add(add);
            out.close();
        });
    }

    private void named(String edit, PartType<?> type, String id) {
        out.text("edit", edit).text("part", type.key());
        if (type != PartType.MAP) {
            out.text("id", id);
        }
    }

    private void place(String name, PartType<?> type, Place place) {
        out.name(name).open();
        if (type == PartType.TOUCHPOINT) {
            out.text("stage", place.under());
        }
        if (type == PartType.CARD) {
            out.text("lane", place.lane()).plain(PartForm.ANCHOR, place.under().isEmpty() ? null : place.under());
        }
        after(place.after());
        out.close();
    }

    private void after(After after) {
        if (after instanceof After.First) {
            out.plain("after", null);
        }
        if (after instanceof After.Behind part) {
            out.text("after", part.id());
        }
    }

    private <T> void list(List<T> items, Consumer<T> writing) {
        out.raw("[");
        String separator = "";
        for (T item : items) {
            out.raw(separator);
            writing.accept(item);
            separator = ",\n";
        }
        out.raw("]");
    }
}
