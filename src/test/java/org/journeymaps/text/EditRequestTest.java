package org.journeymaps.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import org.journeymaps.journey.Add;
import org.journeymaps.journey.After;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Change;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Feeling;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Place;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StageColour;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.journey.Wanted;
import org.journeymaps.text.EditRequest.Ask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are well made, beside those of {@link EditSamplesTest}. */
class EditRequestTest {

    @ParameterizedTest
    @CsvSource({"null, FIRST", "'\"s2\"', BEHIND"})
    void puts_a_part_first_or_behind_another(String after, String place) throws Exception {
        assertThat(edit("{\"edit\": \"add\", \"part\": \"stage\", \"value\": {\"id\": \"n\", \"name\": \"Use\"},"
                        + " \"after\": "
                        + after + "}"))
                .isEqualTo(new Wanted.Whole(
                        Add.of(Stage.named("n", "Use"), place.equals("FIRST") ? After.FIRST : After.part("s2"))));
        assertThat(edit("{\"edit\": \"move\", \"part\": \"lane\", \"id\": \"l\", \"to\": {\"after\": " + after + "}}"))
                .isEqualTo(new Wanted.Moving(
                        PartType.LANE, "l", Place.after(place.equals("FIRST") ? After.FIRST : After.part("s2"))));
    }

    @Test
    void puts_a_part_last_when_nothing_is_said() throws Exception {
        assertThat(edit("{\"edit\": \"add\", \"part\": \"lane\", \"value\": {\"id\": \"n\", \"type\": \"pains\"}}"))
                .isEqualTo(new Wanted.Whole(Add.of(Lane.of("n", LaneType.PAINS), After.LAST)));
        assertThat(edit("{\"edit\": \"move\", \"part\": \"stage\", \"id\": \"s\", \"to\": {}}"))
                .isEqualTo(new Wanted.Moving(PartType.STAGE, "s", Place.after(After.LAST)));
        assertThat(edit("{\"edit\": \"move\", \"part\": \"touchpoint\", \"id\": \"t\", \"to\": {\"stage\": \"s\"}}"))
                .isEqualTo(new Wanted.Moving(PartType.TOUCHPOINT, "t", Place.inStage("s", After.LAST)));
    }

    @Test
    void takes_fields_in_any_order() throws Exception {
        EditRequest request = read("""
            {"edits": [{"to": {"stage": "s"}, "id": "t", "part": "touchpoint", "edit": "move"}], "id": "x",
             "baseRevision": 3}
            """);
        assertThat(request)
                .isEqualTo(new EditRequest(
                        3,
                        "x",
                        new Ask.Edits(
                                List.of(new Wanted.Moving(PartType.TOUCHPOINT, "t", Place.inStage("s", After.LAST))))));
    }

    @Test
    void tidies_both_values_of_a_change() throws Exception {
        assertThat(change(edit("{\"edit\": \"change\", \"part\": \"stage\", \"id\": \"s\", \"attribute\": \"goal\", "
                        + "\"from\": \" Buy\\r\\nnow \", \"to\": \"\\tOrder\\rnow\\n\"}")))
                .satisfies(change -> {
                    assertThat(change.from()).isEqualTo("Buy\nnow");
                    assertThat(change.to()).isEqualTo("Order\nnow");
                });
    }

    @Test
    void takes_null_for_what_is_not_set() throws Exception {
        assertChange("touchpoint", "channel", "null", "\"web\"", null, Channel.WEB);
        assertChange("touchpoint", "importance", "4.0", "null", 4, null);
        assertChange("touchpoint", "momentOfTruth", "true", "null", true, false);
        assertChange("touchpoint", "team", "null", "\"Shop\"", "", "Shop");
        assertChange("curve", "persona", "null", "\"p2\"", "", "p2");
        assertChange("touchpoint", "channel", "\"Telex\"", "\"web\"", Channel.of("Telex"), Channel.WEB);
        assertChange("stage", "colour", "null", "\"red\"", StageColour.BLUE, StageColour.RED);
    }

    @Test
    void takes_whatever_a_writer_saw_even_if_no_valid_map_holds_it() throws Exception {
        assertChange("stage", "name", "\"\"", "\"Order\"", "", "Order");
        assertChange("stage", "name", "\"a\\nb\"", "\"Order\"", "a\nb", "Order");
    }

    @Test
    void leaves_out_or_names_null_what_a_new_part_does_not_have() throws Exception {
        Edit bare = Add.of(Touchpoint.named("n", "s", "Calls"), After.LAST);
        assertThat(edit("{\"edit\": \"add\", \"part\": \"touchpoint\", "
                        + "\"value\": {\"id\": \"n\", \"stage\": \"s\", \"name\": \"Calls\"}}"))
                .isEqualTo(new Wanted.Whole(bare));
        assertThat(edit("{\"edit\": \"add\", \"part\": \"touchpoint\", \"value\": {\"id\": \"n\", \"stage\": \"s\", "
                        + "\"name\": \"Calls\", \"channel\": null, \"team\": null, \"emotion\": null, "
                        + "\"importance\": null, \"momentOfTruth\": null, \"evidence\": null}}"))
                .isEqualTo(new Wanted.Whole(bare));
    }

    @ParameterizedTest
    @ValueSource(strings = {"touchpoint", "stage"})
    void takes_a_value_on_another_curve_than_the_main_one_as_a_feeling(String part) throws Exception {
        String change = "{\"edit\": \"change\", \"part\": \"" + part + "\", \"id\": \"x\", \"attribute\": \"emotion\","
                + " \"from\": \"negative\", \"to\": null, \"curve\": \"@\"}";

        assertThat(edit(change.replace("@", "k2")))
                .isEqualTo(new Wanted.Feels<>("k2", "x", Feeling.EMOTION, new Emotion(-10), null));
        assertThat(edit(change.replace("@", "main")))
                .isEqualTo(edit(change.replace(", \"curve\": \"@\"", "")))
                .isInstanceOf(Wanted.Whole.class);
    }

    @Test
    void hangs_a_card_on_the_whole_map() throws Exception {
        assertThat(edit("{\"edit\": \"add\", \"part\": \"card\", "
                        + "\"value\": {\"id\": \"c\", \"lane\": \"l\", \"anchor\": null, \"text\": \"Slow\"}}"))
                .isEqualTo(new Wanted.Whole(Add.of(Card.of("c", "l", "", "Slow"), After.LAST)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"id\": null, "})
    void needs_no_id_of_the_request(String id) throws Exception {
        assertThat(read("{\"baseRevision\": 0, " + id + "\"edits\": [{\"edit\": \"undo\", \"revision\": 7}]}"))
                .isEqualTo(new EditRequest(0, "", new Ask.Undo(7)));
    }

    @Test
    void starts_blank_in_a_language() throws Exception {
        assertThat(read("{\"baseRevision\": 0, \"edits\": "
                                + "[{\"edit\": \"startFrom\", \"blank\": true, \"language\": \"fr\"}]}")
                        .ask())
                .isEqualTo(new Ask.StartBlank("fr"));
    }

    @Test
    void brings_back_the_very_beginning() throws Exception {
        assertThat(read("{\"baseRevision\": 9, \"edits\": [{\"edit\": \"restore\", \"revision\": 0}]}")
                        .ask())
                .isEqualTo(new Ask.Restore(0));
    }

    @Test
    void takes_a_thousand_edits() throws Exception {
        String removal = "{\"edit\": \"remove\", \"part\": \"card\", \"id\": \"c\"}";
        EditRequest request = read("{\"baseRevision\": 999999999999999, \"edits\": ["
                + String.join(",", Collections.nCopies(1_000, removal)) + "]}");
        assertThat(request.baseRevision()).isEqualTo(999_999_999_999_999L);
        assertThat(request.ask())
                .isEqualTo(new Ask.Edits(Collections.nCopies(1_000, new Wanted.Removal(PartType.CARD, "c"))));
    }

    private static void assertChange(
            String part, String attribute, String from, String to, @Nullable Object before, @Nullable Object after)
            throws Exception {
        Change<?, ?> change = change(edit("{\"edit\": \"change\", \"part\": \"" + part + "\", \"id\": \"x\", "
                + "\"attribute\": \"" + attribute + "\", \"from\": " + from + ", \"to\": " + to + "}"));
        assertThat(change.from()).isEqualTo(before);
        assertThat(change.to()).isEqualTo(after);
        assertThat(change.attribute().key()).isEqualTo(attribute);
        assertThat(change.type().key()).isEqualTo(part);
        assertThat(change.id()).isEqualTo("x");
    }

    private static Change<?, ?> change(Wanted wanted) {
        return (Change<?, ?>) ((Wanted.Whole) wanted).edit();
    }

    private static Wanted edit(String edit) throws InvalidTextException, IOException {
        Ask ask = read("{\"baseRevision\": 1, \"edits\": [" + edit + "]}").ask();
        List<Wanted> edits = ((Ask.Edits) ask).edits();
        assertThat(edits).hasSize(1);
        return edits.get(0);
    }

    private static EditRequest read(String body) throws InvalidTextException, IOException {
        return new MapJson().readRequest(new StringReader(body));
    }
}
