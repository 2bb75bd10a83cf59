package org.journeymaps.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.journeymaps.journey.Add;
import org.journeymaps.journey.After;
import org.journeymaps.journey.Attribute;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Change;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.ClearMap;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Details;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.Feeling;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.InvalidTextException;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Move;
import org.journeymaps.journey.Part;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.PersonaEvidence;
import org.journeymaps.journey.Place;
import org.journeymaps.journey.Remove;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StageColour;
import org.journeymaps.journey.StartFrom;
import org.journeymaps.journey.Together;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.journey.UnfitValueException;
import org.journeymaps.journey.Wanted;
import org.journeymaps.text.EditRequest.Ask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples under {@code src/test/resources/edits}: what scripts and browsers send and what the change log holds. */
class EditSamplesTest {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "edits");
    private static final Path DOCUMENT = Path.of("docs", "map-edits.md");

    private static final Map<String, Edit> EDITS = new TreeMap<>(edits());
    private static final Map<String, EditRequest> REQUESTS = new TreeMap<>(requests());

    private final MapJson mapJson = new MapJson();

    private static Map<String, Edit> edits() {
        Touchpoint calls = new Touchpoint(
                "t9",
                "s9",
                "Calls",
                Channel.PHONE,
                "Service",
                new Emotion(-15),
                4,
                true,
                Evidence.MEASURED,
                Details.NONE);
        return Map.ofEntries(
                Map.entry("change", change(PartType.STAGE, "s1", "name", "Buy", "Order")),
                Map.entry("change-map", change(PartType.MAP, "", "title", null, "Returning a parcel")),
                Map.entry("change-persona", change(PartType.PERSONA, "main", "name", "Tom, 22", "Alma, 71")),
                Map.entry(
                        "change-emotion",
                        change(PartType.TOUCHPOINT, "t1", "emotion", new BigDecimal(1), new BigDecimal("-1.5"))),
                Map.entry("change-flag", change(PartType.TOUCHPOINT, "t1", "momentOfTruth", null, true)),
                Map.entry(
                        "add-stage",
                        Add.of(
                                new Stage("s9", "Use", "Learn the first steps", StageColour.TEAL, Details.NONE),
                                After.part("s2"))),
                Map.entry("add-lane", Add.of(new Lane("l9", LaneType.TEXT, "Ideas"), After.LAST)),
                Map.entry(
                        "add-persona",
                        Add.of(
                                Persona.EVIDENCE.with(
                                        Persona.named("p2", "Alma, 71").withSummary("Comes by tram"),
                                        PersonaEvidence.RESEARCHED),
                                After.LAST)),
                Map.entry("add-curve", Add.of(target(), After.part(Curve.MAIN))),
                Map.entry("add-feeling", Add.of(feels(15), After.LAST)),
                Map.entry(
                        "change-feeling",
                        change(PartType.FEELING, "t1/k2", "emotion", new BigDecimal("1.5"), new BigDecimal("0.5"))),
                Map.entry("remove-feeling", new Remove(List.of(Add.of(feels(5), After.FIRST)))),
                Map.entry(
                        "remove-persona",
                        Together.of(List.of(
                                change(PartType.CURVE, Curve.MAIN, "persona", "p2", null),
                                new Remove(List.of(
                                        Add.of(Persona.named("p2", "Alma, 71"), After.FIRST),
                                        Add.of(target(), After.part(Curve.MAIN)),
                                        Add.of(feels(5), After.FIRST)))))),
                Map.entry("add-touchpoint", Add.of(calls, After.FIRST)),
                Map.entry("add-card", Add.of(Card.of("c9", "l9", "t9", "Slow").withSeverity(4), After.part("c3"))),
                Map.entry(
                        "move-stage",
                        new Move<>(PartType.STAGE, "s9", Place.after(After.part("s2")), Place.after(After.FIRST))),
                Map.entry(
                        "move-lane",
                        new Move<>(PartType.LANE, "l9", Place.after(After.FIRST), Place.after(After.LAST))),
                Map.entry(
                        "move-touchpoint",
                        new Move<>(
                                PartType.TOUCHPOINT,
                                "t9",
                                Place.inStage("s9", After.FIRST),
                                Place.inStage("s1", After.part("t1")))),
                Map.entry(
                        "move-card",
                        new Move<>(
                                PartType.CARD,
                                "c9",
                                Place.inLane("l9", "t9", After.part("c3")),
                                Place.inLane("l9", "s1", After.FIRST))),
                Map.entry(
                        "move-card-to-map",
                        new Move<>(
                                PartType.CARD,
                                "c9",
                                Place.inLane("l9", "t9", After.LAST),
                                Place.inLane("l9", "", After.part("c1")))),
                Map.entry("remove-card", new Remove(List.of(Add.of(Card.of("c9", "l9", "t9", "Slow"), After.FIRST)))),
                Map.entry(
                        "remove-stage",
                        new Remove(List.of(
                                Add.of(Stage.named("s2", "Receive"), After.part("s1")),
                                Add.of(Touchpoint.named("t2", "s2", "Opens the parcel"), After.FIRST),
                                Add.of(Touchpoint.named("t3", "s2", "Tries the coat on"), After.part("t2")),
                                Add.of(Card.of("c2", "l1", "s2", "Nobody says when"), After.FIRST),
                                Add.of(Card.of("c3", "l1", "t2", "Too much paper"), After.FIRST)))),
                Map.entry("start-from", new StartFrom(small())),
                Map.entry("clear-map", new ClearMap(small(), JourneyContent.of(Header.named("Returning a parcel")))),
                Map.entry(
                        "together",
                        Together.of(List.of(
                                Add.of(Stage.named("s9", "Use"), After.LAST),
                                new Move<>(
                                        PartType.TOUCHPOINT,
                                        "t3",
                                        Place.inStage("s2", After.part("t2")),
                                        Place.inStage("s9", After.LAST)),
                                change(PartType.TOUCHPOINT, "t3", "team", "Shop", null)))));
    }

    private static Map<String, EditRequest> requests() {
        Touchpoint calls =
                Touchpoint.named("t9", "s9", "Calls").withChannel(Channel.PHONE).withEmotion(new Emotion(-15));
        return Map.ofEntries(
                request("request-change", change(PartType.STAGE, "s1", "name", "Buy", "Order")),
                request("request-change-map", change(PartType.MAP, "", "status", "draft", "validated")),
                request(
                        "request-change-emotion",
                        change(PartType.TOUCHPOINT, "t1", "emotion", new BigDecimal(1), new BigDecimal("-1.5"))),
                request("request-change-persona", change(PartType.PERSONA, "p2", "quote", null, "I only want to read")),
                request(
                        "request-change-channel",
                        new Wanted.Whole(change(PartType.TOUCHPOINT, "t1", "channel", "web", "Telex")),
                        new Wanted.Whole(change(PartType.TOUCHPOINT, "t1", "channelGroup", null, "object"))),
                request(
                        "request-change-emotion-on-curve",
                        new Wanted.Feels<>("k2", "t1", Feeling.EMOTION, null, new Emotion(15))),
                request("request-add-persona", Add.of(Persona.named("p2", "Alma, 71"), After.LAST)),
                request("request-add-curve", Add.of(target(), After.LAST)),
                request("request-add-stage", Add.of(Stage.named("s9", "Use"), After.part("s2"))),
                request("request-add-lane", Add.of(new Lane("l9", LaneType.TEXT, "Ideas"), After.LAST)),
                request("request-add-touchpoint", Add.of(calls, After.LAST)),
                request("request-add-card", Add.of(Card.of("c9", "l9", "t9", "Slow"), After.FIRST)),
                request("request-move", new Wanted.Moving(PartType.STAGE, "s9", Place.after(After.FIRST))),
                request(
                        "request-move-touchpoint",
                        new Wanted.Moving(PartType.TOUCHPOINT, "t9", Place.inStage("s1", After.part("t1")))),
                request(
                        "request-move-card",
                        new Wanted.Moving(PartType.CARD, "c9", Place.inLane("l9", "s1", After.FIRST))),
                request(
                        "request-move-card-to-map",
                        new Wanted.Moving(PartType.CARD, "c9", Place.inLane("l9", "", After.LAST))),
                request("request-remove", new Wanted.Removal(PartType.STAGE, "s2")),
                request(
                        "request-several",
                        new Wanted.Moving(PartType.TOUCHPOINT, "t3", Place.inStage("s1", After.LAST)),
                        new Wanted.Removal(PartType.STAGE, "s2"),
                        new Wanted.Whole(change(PartType.TOUCHPOINT, "t3", "team", "Shop", null))),
                alone("request-start-journey", 0, new Ask.StartFromJourney("hotel-stay", "fr")),
                alone("request-start-blank", 0, new Ask.StartBlank("")),
                alone(
                        "request-start-json",
                        0,
                        new Ask.StartFromText(
                                "{\"schema\": 1, \"stages\": [{\"id\": \"s1\", \"name\": \"Buy\"}], \"lanes\": []}")),
                alone("request-undo", 47, new Ask.Undo(46)),
                alone("request-restore", 47, new Ask.Restore(12)));
    }

    static Stream<String> editNames() {
        return EDITS.keySet().stream();
    }

    static Stream<String> requestNames() {
        return REQUESTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("editNames")
    void of_the_log_are_read_and_written_to_the_letter(String name) throws IOException {
        Edit edit = Objects.requireNonNull(EDITS.get(name));
        assertThat(mapJson.readOwnEdit(sample(name))).isEqualTo(edit);
        assertThat(mapJson.write(edit) + "\n").isEqualTo(sample(name));
    }

    @ParameterizedTest
    @MethodSource("requestNames")
    void of_requests_are_read(String name) throws IOException, InvalidTextException {
        try (Reader body = Files.newBufferedReader(SAMPLES.resolve(name + ".json"), StandardCharsets.UTF_8)) {
            assertThat(mapJson.readRequest(body)).isEqualTo(REQUESTS.get(name));
        }
    }

    @Test
    void are_all_known() throws IOException {
        TreeSet<String> known = new TreeSet<>(EDITS.keySet());
        known.addAll(REQUESTS.keySet());
        try (Stream<Path> files = Files.list(SAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(known);
        }
    }

    @Test
    void all_stand_in_the_documentation_to_the_letter() throws IOException {
        String document = Files.readString(DOCUMENT);
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                assertThat(document)
                        .as("%s with %s", DOCUMENT, file.getFileName())
                        .contains("\n```json\n" + Files.readString(file) + "```\n");
            }
        }
    }

    @Test
    void are_explained_with_every_attribute_that_can_be_changed() throws IOException {
        for (Path document : List.of(DOCUMENT, Path.of("docs", "map-json.md"))) {
            String text = Files.readString(document);
            for (PartType<?> type : PartType.ALL) {
                for (Attribute<?, ?> attribute : type.attributes()) {
                    assertThat(text).as("%s of a %s", attribute, type.key()).contains("`" + attribute.key() + "`");
                }
            }
        }
    }

    private static Curve target() {
        return Curve.named("k2", "Target").withPersona("p2");
    }

    private static Feeling feels(int tenths) {
        return new Feeling("k2", "t1", new Emotion(tenths), Evidence.ASSUMED);
    }

    private static JourneyContent small() {
        return new JourneyContent(
                Header.named("Returning a parcel"),
                List.of(Persona.named(Persona.MAIN, "Alma, 71")),
                List.of(Curve.UNNAMED.withPersona(Persona.MAIN)),
                List.of(Stage.named("s1", "Buy")),
                List.of(Lane.of("l1", LaneType.PAINS)),
                List.of(),
                List.of(),
                List.of(Card.of("c1", "l1", "s1", "No size chart")));
    }

    /** A change of the attribute with that word, between plain values. */
    private static <P extends Part> Edit change(
            PartType<P> type, String id, String attribute, @Nullable Object from, @Nullable Object to) {
        return change(type, id, type.attribute(attribute).orElseThrow(), from, to);
    }

    private static <P extends Part, V> Edit change(
            PartType<P> type, String id, Attribute<P, V> attribute, @Nullable Object from, @Nullable Object to) {
        try {
            return new Change<>(
                    type,
                    id,
                    attribute,
                    attribute.kind().of(from),
                    attribute.kind().of(to));
        } catch (UnfitValueException e) {
            throw new AssertionError(e);
        }
    }

    private static Map.Entry<String, EditRequest> request(String name, Edit edit) {
        return request(name, new Wanted.Whole(edit));
    }

    private static Map.Entry<String, EditRequest> request(String name, Wanted... wanted) {
        return Map.entry(name, new EditRequest(41, "3f2a-17", new Ask.Edits(List.of(wanted))));
    }

    private static Map.Entry<String, EditRequest> alone(String name, long baseRevision, Ask ask) {
        return Map.entry(name, new EditRequest(baseRevision, "", ask));
    }

    private static String sample(String name) throws IOException {
        return Files.readString(SAMPLES.resolve(name + ".json"));
    }
}
