package org.journeymaps.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.ClearMap;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Details;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyType;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.MapLimits;
import org.journeymaps.journey.MapStatus;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StageColour;
import org.journeymaps.journey.StartFrom;
import org.journeymaps.journey.Touchpoint;
import org.journeymaps.library.ReadyMadeJourney;
import org.journeymaps.library.ReadyMadeJourneys;
import org.journeymaps.testing.MapSize;
import org.journeymaps.testing.RandomJourneys;
import org.journeymaps.testing.SampleMap;
import org.junit.jupiter.api.Test;

/** What every database keeps of a map, and for how long. */
abstract class MapStoreTests extends StorageTests {

    private static final int WRITERS = 8;
    private static final int RANDOM_MAPS = 40;

    private final List<JourneyContent> journeys = contents();

    MapStoreTests(MapDatabase maps) {
        super(maps);
    }

    @Test
    void a_map_that_was_not_kept_is_not_there() {
        assertThat(store.find(address)).isEmpty();
        assertThat(store.head(address)).isEmpty();
        assertThat(store.ofPage(address.contentId())).isEmpty();
    }

    @Test
    void a_new_map_is_what_its_page_holds() throws Exception {
        PageSeen seen = new PageSeen(7, 1_700_000_000_000L, "hash of the macros", 2);

        StoredMap map = store.create(address, new FirstText(journeys.get(0), "hash of the text", "anna"), seen);

        assertThat(map.content()).isEqualTo(journeys.get(0));
        assertThat(map.head())
                .isEqualTo(new MapHead(map.head().id(), address, 1, new Checkpoint(1, "hash of the text", 0, 0), seen));
        assertThat(store.find(address)).contains(map);
        assertThat(store.head(address)).contains(map.head());
        assertThat(store.ofPage(address.contentId())).containsExactly(map);
        LogLine line = log.line(map.head().id(), 1).orElseThrow();
        assertThat(line.edit()).isEqualTo(new StartFrom(journeys.get(0)));
        assertThat(line.source()).isEqualTo(Source.PAGE);
        assertThat(line.authorKey()).isEqualTo("anna");
        assertThat(log.inPage(map.head().id(), MapStores.textHash(journeys.get(0))))
                .contains(1L);
    }

    @Test
    void a_node_that_opens_the_tables_of_others_changes_nothing_in_them() {
        assertThat(store.count()).isNotNegative();

        List<String> statements = maps.database()
                .statements()
                .record(() -> MapStores.open(maps.database()).count())
                .statements();

        assertThat(statements).as("no index is missing for a moment").hasSize(1);
    }

    @Test
    void a_map_that_nobody_started_is_at_revision_0_and_has_no_log() throws Exception {
        StoredMap map = store.create(address, new FirstText(JourneyContent.EMPTY, "hash", null), PageSeen.NEVER);

        assertThat(map.revision()).isZero();
        assertThat(map.head().checkpoint().isUpToDate()).isTrue();
        assertThat(store.find(address)).contains(map);
        assertThat(rows.rows(map.head().id())).isZero();
        assertThat(log.at(map.head().id(), 0)).isEqualTo(JourneyContent.EMPTY);
    }

    @Test
    void a_title_and_lanes_are_kept_even_of_a_map_without_stages() throws Exception {
        JourneyContent content = new JourneyContent(
                Header.named("Returns"),
                List.of(Persona.named(Persona.MAIN, "Sam")),
                List.of(Curve.UNNAMED.withPersona(Persona.MAIN)),
                List.of(),
                List.of(new Lane("l", LaneType.PAINS, "")),
                List.of(),
                List.of(),
                List.of());

        StoredMap map = create(address, content);

        assertThat(map.revision()).isEqualTo(1);
        assertThat(store.find(address)).contains(map);
        assertThat(log.at(map.head().id(), 1)).isEqualTo(content);
    }

    @Test
    void the_same_key_on_two_pages_is_two_maps() throws Exception {
        MapAddress copy = new MapAddress(freshAddress().contentId(), address.key());
        StoredMap first = create(address, journeys.get(0));

        StoredMap second = create(copy, journeys.get(1));
        Kept kept = store.change(copy, "c1", Requests.making(clear(second), "c1", "anna"));

        assertThat(store.find(address)).contains(first);
        assertThat(store.find(copy)).contains(kept.after());
        assertThat(store.ofPage(address.contentId())).containsExactly(first);
        assertThat(log.lines(first.head().id(), 0, Long.MAX_VALUE)).hasSize(1);
        assertThat(rows.points(first.head().id())).isNotEmpty();
    }

    @Test
    void two_keys_on_one_page_are_two_maps() throws Exception {
        MapAddress other = new MapAddress(address.contentId(), UUID.randomUUID());

        StoredMap first = create(address, journeys.get(0));
        StoredMap second = create(other, journeys.get(1));

        assertThat(store.find(address)).contains(first);
        assertThat(store.find(other)).contains(second);
        assertThat(store.ofPage(address.contentId())).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void a_second_map_of_the_same_page_and_key_is_refused_and_the_first_stays_whole() throws Exception {
        StoredMap first = create(address, journeys.get(0));

        assertThatExceptionOfType(MapExistsException.class)
                .isThrownBy(() -> create(address, journeys.get(1)))
                .withMessageContaining(address.key().toString());

        assertThat(store.find(address)).contains(first);
        assertThat(log.lines(first.head().id(), 0, Long.MAX_VALUE)).hasSize(1);
        assertThat(rows.points(first.head().id())).containsExactlyInAnyOrderElementsOf(MapRows.points(journeys.get(0)));
    }

    @Test
    void one_of_many_who_meet_a_page_first_makes_the_rows() throws Exception {
        List<Boolean> made = Writers.together(WRITERS, writer -> {
            try {
                create(address, journeys.get(0));
                return true;
            } catch (MapExistsException e) {
                return false;
            }
        });

        assertThat(made).containsOnlyOnce(true);
        StoredMap map = store.find(address).orElseThrow();
        assertThat(map.content()).isEqualTo(journeys.get(0));
        assertThat(log.lines(map.head().id(), 0, Long.MAX_VALUE)).hasSize(1);
        assertThat(rows.points(map.head().id())).hasSameSizeAs(journeys.get(0).touchpoints());
    }

    @Test
    void every_ready_made_journey_comes_back_as_it_was_kept() throws Exception {
        for (JourneyContent journey : journeys) {
            comesBack(journey);
        }
    }

    @Test
    void any_map_comes_back_as_it_was_kept() throws Exception {
        RandomJourneys random = new RandomJourneys(7);
        for (int i = 0; i < RANDOM_MAPS; i++) {
            comesBack(random.content());
            comesBack(random.emptyContent());
        }
    }

    @Test
    void maps_of_every_size_come_back_as_they_were_kept() throws Exception {
        for (MapSize size : MapSize.values()) {
            comesBack(SampleMap.of(size).content());
        }
    }

    @Test
    void markup_emoji_right_to_left_and_the_longest_texts_come_back_as_they_were_kept() throws Exception {
        for (String text : List.of(
                "<script>alert('x')</script> & \"quotes\" \\ ${x} $x #set ]]>",
                "مرحبا بالعالم \u202Eabc",
                "\u2028 and \u2029",
                "😀👩‍👩‍👧‍👦 ready",
                "x".repeat(MapLimits.NAME_LENGTH),
                "é".repeat(MapLimits.NAME_LENGTH),
                "😀".repeat(MapLimits.NAME_LENGTH / 2))) {
            comesBack(everywhere(text, text));
        }
        comesBack(everywhere("Long texts", "\n\"é😀ش".repeat(MapLimits.TEXT_LENGTH / 6) + "."));
    }

    @Test
    void pages_are_listed_once_each_in_rising_order_and_piece_by_piece() throws Exception {
        List<Long> pages = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            MapAddress first = freshAddress();
            pages.add(first.contentId());
            create(first, JourneyContent.EMPTY);
            create(new MapAddress(first.contentId(), UUID.randomUUID()), JourneyContent.EMPTY);
        }

        List<Long> found = new ArrayList<>();
        long after = pages.get(0) - 1;
        List<Long> piece = store.contentIds(after, 3);
        while (!piece.isEmpty()) {
            assertThat(piece).hasSizeLessThanOrEqualTo(3);
            found.addAll(piece);
            piece = store.contentIds(piece.get(piece.size() - 1), 3);
        }
        assertThat(found).isEqualTo(pages);
    }

    @Test
    void maps_are_counted() throws Exception {
        int before = store.count();

        create(address, journeys.get(0));
        create(freshAddress(), JourneyContent.EMPTY);
        assertThat(store.count()).isEqualTo(before + 2);

        store.deleteByContent(address.contentId());
        assertThat(store.count()).isEqualTo(before + 1);
    }

    private void comesBack(JourneyContent content) throws MapExistsException {
        MapAddress at = freshAddress();
        StoredMap map = create(at, content);
        assertThat(map.content()).isEqualTo(content);
        assertThat(store.find(at)).contains(map);
        assertThat(log.at(map.head().id(), map.revision())).isEqualTo(content);
        assertThat(rows.points(map.head().id())).containsExactlyInAnyOrderElementsOf(MapRows.points(content));
    }

    private static ClearMap clear(StoredMap map) {
        return new ClearMap(map.content(), JourneyContent.EMPTY);
    }

    private static List<JourneyContent> contents() {
        List<JourneyContent> contents = new ArrayList<>();
        for (ReadyMadeJourney journey : new ReadyMadeJourneys().all()) {
            contents.add(journey.content(Locale.ENGLISH));
            contents.add(journey.content(Locale.FRENCH));
        }
        return contents;
    }

    private static JourneyContent everywhere(String name, String text) {
        return new JourneyContent(
                new Header(name, text, text, JourneyType.LONG, MapStatus.IN_REVIEW, true, Details.NONE),
                List.of(Persona.named(Persona.MAIN, name).withSummary(text)),
                List.of(Curve.UNNAMED.withPersona(Persona.MAIN)),
                List.of(new Stage("s", name, text, StageColour.LIME, Details.NONE)),
                List.of(new Lane("l", LaneType.PAINS, name)),
                List.of(new Touchpoint(
                        "t", "s", name, Channel.SMS, name, null, null, true, Evidence.MEASURED, Details.NONE)),
                List.of(),
                List.of(
                        new Card("c", "l", "t", text, 5, Details.NONE),
                        new Card("d", "l", "s", text, null, Details.NONE)));
    }
}
