package org.journeymaps.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChoicesTest {
    @Test
    void channels_fall_into_their_four_groups() {
        assertThat(Channel.LIST).hasSize(24);
        assertThat(channelsOf(ChannelGroup.HUMAN)).containsExactly("phone", "store", "in_person", "event", "field");
        assertThat(channelsOf(ChannelGroup.OBJECT)).containsExactly("kiosk", "mail", "document", "parcel");
        assertThat(channelsOf(ChannelGroup.INDIRECT)).containsExactly("partner", "word_of_mouth");
        assertThat(channelsOf(ChannelGroup.DIGITAL)).hasSize(13).contains("mobile_app", "web", "review_site");
    }

    @Test
    void seven_lanes_are_drawn_from_touchpoints_and_all_others_hold_cards() {
        assertThat(Stream.of(LaneType.values()).filter(type -> !type.holdsCards()))
                .containsExactly(
                        LaneType.TOUCHPOINTS,
                        LaneType.EMOTION,
                        LaneType.IMPORTANCE,
                        LaneType.PERFORMANCE,
                        LaneType.CUSTOMER_RATING,
                        LaneType.GAP,
                        LaneType.INDICATORS);
    }

    @Test
    void gray_may_be_spelled_grey_and_is_written_gray() throws UnfitValueException {
        Kind.Choice<StageColour> colours = Kind.Choice.of(StageColour.values(), null);

        assertThat(colours.of("grey")).isEqualTo(StageColour.GRAY);
        assertThat(colours.plain(StageColour.GRAY)).isEqualTo("gray");
    }

    private static Stream<String> channelsOf(ChannelGroup group) {
        return Channel.LIST.stream().filter(channel -> channel.group() == group).map(Channel::word);
    }
}
