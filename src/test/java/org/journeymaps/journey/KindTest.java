package org.journeymaps.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindTest {

    private static final Kind<StageColour> COLOUR = Kind.Choice.of(StageColour.values(), StageColour.BLUE);
    private static final Kind<JourneyType> TYPE = Kind.Choice.of(JourneyType.values(), null);

    /** A plain value that a kind does not take, and what it says of it. */
    record Unfit(Kind<?> kind, Object plain, Fault fault) {}

    static Stream<Unfit> unfit() {
        Fault text = Fault.of("not-a-text");
        Fault number = Fault.of("not-a-number");
        Fault rating = Fault.of("bad-rating", 1, 5);
        Fault emotion = Fault.of("bad-emotion");
        return Stream.of(
                new Unfit(new Kind.Name(), true, text),
                new Unfit(new Kind.Text(), BigDecimal.ONE, text),
                new Unfit(COLOUR, BigDecimal.ONE, text),
                new Unfit(
                        COLOUR,
                        "pink",
                        Fault.of(
                                "unknown-choice",
                                "pink",
                                "blue, teal, purple, magenta, orange, green, yellow, red, lime, gray")),
                new Unfit(new Kind.Rating(), "3", number),
                new Unfit(new Kind.Rating(), true, number),
                new Unfit(new Kind.Rating(), new BigDecimal("0"), rating),
                new Unfit(new Kind.Rating(), new BigDecimal("6"), rating),
                new Unfit(new Kind.Rating(), new BigDecimal("2.5"), rating),
                new Unfit(new Kind.Rating(), new BigDecimal("1E+2"), rating),
                new Unfit(new Kind.Rating(), new BigDecimal("1e999999999"), rating),
                new Unfit(new Kind.Feeling(), "1", emotion),
                new Unfit(new Kind.Feeling(), "glad", emotion),
                new Unfit(new Kind.Feeling(), true, number),
                new Unfit(new Kind.Day(), BigDecimal.ONE, text),
                new Unfit(new Kind.Day(), "2026-02-30", Fault.of("bad-day")),
                new Unfit(new Kind.Day(), "3 Nov 2026", Fault.of("bad-day")),
                new Unfit(new Kind.Day(), "+12026-11-03", Fault.of("bad-day")),
                new Unfit(new Kind.Means(), BigDecimal.ONE, text),
                new Unfit(new Kind.Feeling(), new BigDecimal("2.1"), emotion),
                new Unfit(new Kind.Feeling(), new BigDecimal("-2.0001"), emotion),
                new Unfit(new Kind.Feeling(), new BigDecimal("0.25"), emotion),
                new Unfit(new Kind.Feeling(), new BigDecimal("1e400"), emotion),
                new Unfit(new Kind.Feeling(), new BigDecimal("-1e999999999"), emotion),
                new Unfit(new Kind.Feeling(), new BigDecimal("1e-999999999"), emotion),
                new Unfit(new Kind.Flag(), "true", Fault.of("not-a-flag")),
                new Unfit(new Kind.Flag(), BigDecimal.ONE, Fault.of("not-a-flag")));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void refuses_what_is_none_of_its_values(Unfit unfit) {
        UnfitValueException refusal = catchThrowableOfType(
                UnfitValueException.class, () -> unfit.kind().of(unfit.plain()));
        assertThat(refusal).isNotNull();
        assertThat(refusal.fault()).isEqualTo(unfit.fault());
    }

    @Test
    void tidies_texts() throws UnfitValueException {
        assertThat(new Kind.Text().of("\u2003 one\r\ntwo\rthree \n")).isEqualTo("one\ntwo\nthree");
        assertThat(new Kind.Name().of(" \t ")).isEmpty();
    }

    @Test
    void has_a_value_for_what_is_not_set() throws UnfitValueException {
        assertThat(new Kind.Name().of(null)).isEmpty();
        assertThat(new Kind.Text().of(null)).isEmpty();
        assertThat(COLOUR.of(null)).isEqualTo(StageColour.BLUE);
        assertThat(TYPE.of(null)).isNull();
        assertThat(new Kind.Means().of(null)).isNull();
        assertThat(new Kind.Day().of(null)).isNull();
        assertThat(new Kind.Reference().of(null)).isEmpty();
        assertThat(new Kind.Rating().of(null)).isNull();
        assertThat(new Kind.Feeling().of(null)).isNull();
        assertThat(new Kind.Flag().of(null)).isFalse();
    }

    @Test
    void gives_its_values_a_plain_form_and_none_to_what_is_not_set() throws UnfitValueException {
        assertPlain(new Kind.Name(), "Pay", "Pay");
        assertPlain(new Kind.Name(), "", null);
        assertPlain(new Kind.Text(), "", null);
        assertPlain(COLOUR, StageColour.RED, "red");
        assertPlain(COLOUR, StageColour.BLUE, "blue");
        assertPlain(TYPE, JourneyType.LONG, "long");
        assertPlain(TYPE, null, null);
        assertPlain(new Kind.Means(), Channel.MOBILE_APP, "mobile_app");
        assertPlain(new Kind.Means(), Channel.of("Fax"), "Fax");
        assertPlain(new Kind.Means(), null, null);
        assertPlain(new Kind.Day(), LocalDate.of(2026, 11, 3), "2026-11-03");
        assertPlain(new Kind.Day(), null, null);
        assertPlain(new Kind.Reference(), "p1", "p1");
        assertPlain(new Kind.Reference(), "", null);
        assertPlain(new Kind.Rating(), 4, new BigDecimal(4));
        assertPlain(new Kind.Rating(), null, null);
        assertPlain(new Kind.Feeling(), new Emotion(-15), new BigDecimal("-1.5"));
        assertPlain(new Kind.Feeling(), new Emotion(20), new BigDecimal("2"));
        assertPlain(new Kind.Feeling(), new Emotion(0), new BigDecimal("0"));
        assertPlain(new Kind.Feeling(), null, null);
        assertPlain(new Kind.Flag(), true, true);
        assertPlain(new Kind.Flag(), false, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "4.0", "4.000", "0.4e1", "400E-2"})
    void takes_a_whole_number_however_it_is_written(String written) throws UnfitValueException {
        assertThat(new Kind.Rating().of(new BigDecimal(written))).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"-2, -20", "-1.50, -15", "0, 0", "-0.0, 0", "0e400, 0", "1E-1, 1", "0.3, 3", "2.000000, 20"})
    void takes_a_feeling_however_it_is_written(String written, int tenths) throws UnfitValueException {
        assertThat(new Kind.Feeling().of(new BigDecimal(written))).isEqualTo(new Emotion(tenths));
    }

    @ParameterizedTest
    @CsvSource({
        "positive, 10",
        "very_negative, -20",
        "Very positive, 20",
        "NEUTRAL, 0",
        "très négatif, -20",
        "Très négative, -20",
        "TRES\u00a0POSITIVE, 20",
        "très\u202fpositif, 20",
        "Tres  Positif, 20",
        "négatif, -10",
        "neutre, 0"
    })
    void takes_a_feeling_as_a_word_in_either_language(String word, int tenths) throws UnfitValueException {
        assertThat(new Kind.Feeling().of(word)).isEqualTo(new Emotion(tenths));
    }

    @Test
    void tells_what_no_valid_map_holds() {
        assertThat(new Kind.Means().fault(Channel.of("a\nb"))).contains(Fault.of("several-lines"));
        assertThat(new Kind.Reference().fault("not an id")).contains(Fault.of("bad-id", 64));
        assertThat(new Kind.Language().fault("English")).contains(Fault.of("bad-language"));
        assertThat(new Kind.Language().fault("pt-BR")).isEmpty();
        assertThat(new Kind.Address().fault("javascript:alert(1)")).contains(Fault.of("bad-address"));
        assertThat(new Kind.Address().fault("//example.org/a"))
                .as("another site's")
                .contains(Fault.of("bad-address"));
        assertThat(new Kind.Address().fault("/a\\b")).contains(Fault.of("bad-address"));
        assertThat(new Kind.Address().fault("https://example.org/a b")).contains(Fault.of("bad-address"));
        assertThat(new Kind.Address().fault("https://example.org/?a=b#c")).isEmpty();
        assertThat(new Kind.Address().fault("/display/DEMO/Tom")).isEmpty();
        assertThat(new Kind.Name().fault("a\nb")).contains(Fault.of("several-lines"));
        assertThat(new Kind.Name().fault("n".repeat(251))).contains(Fault.of("too-long", 251, 250));
        assertThat(new Kind.Text().fault("t".repeat(4001))).contains(Fault.of("too-long", 4001, 4000));
        assertThat(new Kind.Text().fault("a\u0000")).contains(Fault.of("bad-character", "U+0000", 2));
        assertThat(new Kind.Text().fault("a\nb\tc")).isEmpty();
        assertThat(COLOUR.fault(StageColour.RED)).isEmpty();
    }

    @Test
    void an_attribute_that_is_required_has_a_value() {
        Attribute<Stage, String> name =
                Attribute.<Stage>name("name", Stage::name, Stage::withName).required();
        assertThat(name.faultOf("")).contains(Fault.of("empty"));
        assertThat(name.faultOf("Pay")).isEmpty();
        assertThat(name.fault(Stage.named("s", "a\nb"))).contains(Fault.of("several-lines"));
    }

    @Test
    void every_attribute_is_found_by_its_key_and_unset_in_a_new_part_unless_it_is_always_written() {
        for (PartType<?> type : PartType.ALL) {
            assertThat(PartType.of(type.key())).contains(type);
        }
        assertThat(PartType.of("phase")).isEmpty();
        assertThat(PartType.STAGE.attribute("colour")).isPresent();
        assertThat(PartType.STAGE.attribute("id")).isEmpty();
        assertThat(written(Header.EMPTY)).containsExactly("title", "type", "status");
        assertThat(written(Persona.named(Persona.MAIN, ""))).isEmpty();
        assertThat(written(Stage.named("s", "S"))).containsExactly("name", "colour");
        assertThat(written(Lane.of("l", LaneType.TEXT))).isEmpty();
        assertThat(written(Curve.UNNAMED)).isEmpty();
        assertThat(written(Feeling.of("k", "t"))).containsExactly("emotion");
        assertThat(written(Touchpoint.named("t", "s", "T"))).containsExactly("name");
        assertThat(written(Card.of("c", "l", "s", "C"))).containsExactly("text");
    }

    private static <P extends Part> List<String> written(P part) {
        return PartType.of(part).attributes().stream()
                .filter(attribute -> attribute.isWritten(part))
                .map(Attribute::key)
                .toList();
    }

    private static <V> void assertPlain(Kind<V> kind, @Nullable V value, @Nullable Object plain)
            throws UnfitValueException {
        assertThat(kind.plain(value)).isEqualTo(plain);
        assertThat(kind.of(plain)).isEqualTo(value);
    }
}
