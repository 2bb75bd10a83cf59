package org.journeymaps.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.journeymaps.journey.After;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.ClearMap;
import org.journeymaps.journey.Edit;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Move;
import org.journeymaps.journey.PartType;
import org.journeymaps.journey.Place;
import org.journeymaps.journey.Remove;
import org.journeymaps.testing.MapSize;
import org.journeymaps.testing.RandomEdits;
import org.journeymaps.testing.RandomJourneys;
import org.journeymaps.testing.SampleMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rows of touchpoints say what the map's text says. */
abstract class TouchpointRowsTests extends StorageTests {

    private static final int SEEDS = 6;
    private static final int EDITS = 40;

    private final JourneyContent content = SampleMap.of(MapSize.SMALL).content();

    TouchpointRowsTests(MapDatabase maps) {
        super(maps);
    }

    @Test
    void rows_are_the_touchpoints_of_the_text_after_any_edits() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            StoredMap map = create(freshAddress(), new RandomJourneys(seed).content());
            RandomEdits edits = new RandomEdits(seed);
            for (int i = 0; i < EDITS; i++) {
                map = edit(map, i % 5 == 0 ? edits.together(map.content(), 6) : edits.edit(map.content()));
                assertThat(rows.points(map.head().id()))
                        .containsExactlyInAnyOrderElementsOf(MapRows.points(map.content()));
            }
        }
    }

    @Test
    void a_changed_touchpoint_keeps_its_number_and_others_are_left_alone() throws Exception {
        StoredMap map = create(address, content);
        List<Integer> numbers = numbers(map);

        StoredMap after = edit(map, change(map, "emotion", new BigDecimal("-1.5")));

        assertThat(numbers(after)).isEqualTo(numbers);
        assertThat(rows.touchpoint(map.head().id(), "t0").getEmotionTenths()).isEqualTo(-15);
        assertThat(updates(() -> edit(after, change(after, "importance", BigDecimal.valueOf(5)))))
                .isEqualTo(1);
        assertThat(updates(() -> edit(
                        store.find(address).orElseThrow(),
                        Requests.change(content, PartType.CARD, "c1", "text", "Nothing of touchpoints"))))
                .isZero();
    }

    @Test
    void a_value_that_is_taken_away_is_null_again() throws Exception {
        StoredMap map = create(address, content);
        for (String attribute : List.of("emotion", "importance", "channel")) {
            map = edit(map, change(map, attribute, null));
        }

        TouchpointRow row = rows.touchpoint(map.head().id(), "t0");
        assertThat(row.getEmotionTenths()).isNull();
        assertThat(row.getImportance()).isNull();
        assertThat(row.getChannel()).isNull();
        assertThat(row.getChannelGroup()).isNull();
    }

    @Test
    void a_row_knows_the_group_of_its_channel() throws Exception {
        StoredMap map = create(address, content);
        for (Channel channel : Channel.LIST) {
            map = edit(map, change(map, "channel", channel.word()));

            TouchpointRow row = rows.touchpoint(map.head().id(), "t0");
            assertThat(row.getChannel()).isEqualTo(channel.word());
            assertThat(row.getChannelGroup())
                    .isEqualTo(Objects.requireNonNull(channel.group()).key());
        }
    }

    @Test
    void a_row_knows_a_channel_that_the_team_names_itself_and_the_group_that_it_gives_it() throws Exception {
        StoredMap map = create(address, content);
        int id = map.head().id();

        map = edit(map, change(map, "channel", "Telex"));
        assertThat(rows.touchpoint(id, "t0").getChannel()).isEqualTo("Telex");
        assertThat(rows.touchpoint(id, "t0").getChannelGroup()).isNull();

        map = edit(map, change(map, "channelGroup", "object"));
        assertThat(rows.touchpoint(id, "t0").getChannelGroup()).isEqualTo("object");

        edit(map, change(map, "channel", "sms"));
        assertThat(rows.touchpoint(id, "t0").getChannelGroup())
                .as("of a channel of the list")
                .isEqualTo("digital");
    }

    @Test
    void a_touchpoint_that_moves_to_another_stage_keeps_its_number() throws Exception {
        StoredMap map = create(address, content);
        List<Integer> numbers = numbers(map);

        edit(map, Move.of(content, PartType.TOUCHPOINT, "t0", Place.inStage("s5", After.FIRST)));

        assertThat(numbers(map)).isEqualTo(numbers);
        assertThat(rows.touchpoint(map.head().id(), "t0").getStageId()).isEqualTo("s5");
    }

    @Test
    void a_removed_touchpoint_keeps_its_row_and_gets_it_back_when_the_removal_is_undone() throws Exception {
        StoredMap map = create(address, content);
        int id = map.head().id();
        List<Integer> numbers = numbers(map);
        Edit removal = Remove.of(content, PartType.TOUCHPOINT, "t0");

        StoredMap without = edit(map, removal);

        TouchpointRow removed = rows.touchpoint(id, "t0");
        assertThat(removed.getRemovedAt())
                .isEqualTo(log.line(id, 2).orElseThrow().at());
        assertThat(removed.getTouchpointName())
                .isEqualTo(content.touchpoints().get(0).name());
        assertThat(rows.points(id)).containsExactlyInAnyOrderElementsOf(MapRows.points(without.content()));
        assertThat(store.touchpointIds(id)).contains("t0").hasSameSizeAs(content.touchpoints());

        StoredMap back = edit(without, removal.inverse(content));

        assertThat(back.content()).isEqualTo(content);
        assertThat(rows.touchpoint(id, "t0").getRemovedAt()).isZero();
        assertThat(numbers(map)).isEqualTo(numbers);
        assertThat(rows.points(id)).containsExactlyInAnyOrderElementsOf(MapRows.points(content));
    }

    @Test
    void all_touchpoints_of_a_removed_stage_and_of_a_cleared_map_keep_their_rows() throws Exception {
        StoredMap map = create(address, SampleMap.of(MapSize.MEDIUM).content());
        List<Integer> numbers = numbers(map);

        StoredMap without = edit(map, Remove.of(map.content(), PartType.STAGE, "s1"));
        assertThat(rows.points(map.head().id()))
                .containsExactlyInAnyOrderElementsOf(MapRows.points(without.content()))
                .hasSizeLessThan(numbers.size());

        StoredMap cleared = edit(without, new ClearMap(without.content(), JourneyContent.EMPTY));
        assertThat(rows.points(map.head().id())).isEmpty();

        edit(cleared, new ClearMap(map.content(), JourneyContent.EMPTY).inverse(map.content()));
        assertThat(numbers(map)).isEqualTo(numbers);
        assertThat(rows.points(map.head().id())).containsExactlyInAnyOrderElementsOf(MapRows.points(map.content()));
    }

    private static Edit change(StoredMap map, String attribute, @Nullable Object plain) {
        return Requests.change(map.content(), PartType.TOUCHPOINT, "t0", attribute, plain);
    }

    private List<Integer> numbers(StoredMap map) {
        return rows.touchpoints(map.head().id()).map(TouchpointRow::getID).toList();
    }

    /** How many rows of touchpoints some work updates. */
    private long updates(Callable<?> work) {
        return maps
                .database()
                .statements()
                .record(() -> {
                    try {
                        return work.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .statements()
                .stream()
                .filter(sql -> sql.startsWith("UPDATE") && sql.contains("_TOUCHPOINT"))
                .count();
    }
}
