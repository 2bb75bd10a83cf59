package org.journeymaps.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.journeymaps.answer.Metric;
import org.journeymaps.answer.NewFigure;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The four layouts of Google Analytics, in English and French, become figures of a period. */
class AnalyticsFilesTest {

    private static final PartId CHECKOUT = new PartId(PartType.STAGE, "s2");

    @Test
    void a_standard_report_has_its_period_and_its_total_is_not_counted() throws RefusedFileException {
        TextFile file = TextFile.named("ga4-report-en.csv");
        Look look = TakenIn.look(file);
        TakenIn taken = TakenIn.of(file, everywhere(look));

        assertThat(look.layout()).isEqualTo(Layout.GA4_REPORT);
        assertThat(look.kind()).isEqualTo("figures");
        assertThat(look.title()).startsWith("Traffic acquisition");
        assertThat(look.period()).isEqualTo(days("2026-05-01", "2026-05-31"));
        assertThat(taken.values(Metric.SESSIONS)).containsExactly("Organic Search=600.0", "Direct=1300.0");
        assertThat(taken.values(Metric.ENGAGEMENT_RATE)).containsExactly("Organic Search=0.6667", "Direct=0.3846");
        assertThat(taken.values(Metric.ENGAGEMENT_TIME)).containsExactly("Organic Search=55.2", "Direct=41.0");
        assertThat(taken.values(Metric.REVENUE)).containsExactly("Organic Search=1000.0", "Direct=250.5");
        assertThat(taken.refusals()).isEmpty();
        assertThat(taken.figures()).extracting(NewFigure::to).containsOnly(LocalDate.of(2026, 5, 31));
    }

    @Test
    void a_french_report_has_commas_blanks_and_per_cent() throws RefusedFileException {
        TextFile file = TextFile.named("ga4-report-fr.csv");
        Look look = TakenIn.look(file);
        TakenIn taken = TakenIn.of(file, everywhere(look));

        assertThat(look.layout()).isEqualTo(Layout.GA4_REPORT);
        assertThat(look.settings().decimals()).isEqualTo(Decimals.COMMA);
        assertThat(look.period()).isEqualTo(days("2026-05-01", "2026-05-31"));
        assertThat(taken.values(Metric.SESSIONS)).containsExactly("Organic Search=1600.0", "Direct=300.0");
        assertThat(taken.values(Metric.ENGAGEMENT_RATE)).containsExactly("Organic Search=0.625", "Direct=0.075");
        assertThat(taken.values(Metric.KEY_EVENTS)).containsExactly("Organic Search=20.0");
        assertThat(taken.values(Metric.REVENUE)).containsExactly("Organic Search=1000.5");
    }

    @Test
    void every_table_of_an_overview_has_its_own_days_and_the_one_with_most_columns_is_proposed()
            throws RefusedFileException {
        TextFile file = TextFile.named("ga4-overview-en.csv");
        Look look = TakenIn.look(file);

        assertThat(look.layout()).isEqualTo(Layout.GA4_OVERVIEW);
        assertThat(look.tables()).extracting(Look.Table::rows).containsExactly(2, 0, 2, 2);
        assertThat(look.settings().table()).isEqualTo(3);
        assertThat(look.period()).isEqualTo(days("2026-05-01", "2026-05-31"));
        assertThat(TakenIn.warnings(look)).contains("warn-tables");
        assertThat(TakenIn.of(file, everywhere(look)).figures()).hasSize(6);
    }

    @Test
    void nth_weeks_count_from_the_first_day_of_their_table() throws Exception {
        TextFile file = TextFile.named("ga4-overview-en.csv");
        Look look = Intake.look(file, "", "", 0, TakenIn.SHOP);

        assertThat(look.title()).isEqualTo("Report CSV Export");
        assertThat(TakenIn.of(file, look.settings()).figures())
                .containsExactly(
                        figure(MapPlaces.WHOLE, Metric.NEW_USERS, "", 70, "2026-05-01", "2026-05-07"),
                        figure(MapPlaces.WHOLE, Metric.NEW_USERS, "", 90, "2026-05-08", "2026-05-14"));
    }

    @Test
    void a_table_without_rows_is_refused() {
        TextFile file = TextFile.named("ga4-overview-en.csv");

        RefusedFileException refused =
                catchThrowableOfType(RefusedFileException.class, () -> Intake.look(file, "", "", 1, TakenIn.SHOP));

        assertThat(refused.fault().what()).isEqualTo("file-no-rows");
    }

    @Test
    void the_total_of_an_exploration_has_no_page_and_a_cell_too_many() throws RefusedFileException {
        TextFile file = TextFile.named("ga4-exploration-en.csv");
        Look look = TakenIn.look(file);
        TakenIn taken = TakenIn.of(file, everywhere(look));

        assertThat(look.layout()).isEqualTo(Layout.GA4_EXPLORATION);
        assertThat(look.title()).isEqualTo("Free form-Free form 1");
        assertThat(taken.values(Metric.VIEWS)).containsExactly("/=68392.0", "/checkout=2392.0");
        assertThat(taken.figures().get(0).from())
                .isEqualTo(LocalDate.of(2026, 8, 26))
                .isEqualTo(taken.figures().get(0).to());
        assertThat(taken.refusals()).isEmpty();
    }

    @Test
    void a_french_exploration_with_commas_between_cells_has_blanks_in_its_numbers() throws RefusedFileException {
        TextFile file = TextFile.named("ga4-exploration-fr.csv");
        Look look = TakenIn.look(file);

        assertThat(look.layout()).isEqualTo(Layout.GA4_EXPLORATION);
        assertThat(look.settings().separator()).isEqualTo(",");
        assertThat(TakenIn.of(file, everywhere(look)).values(Metric.ACTIVE_USERS))
                .containsExactly("/paiement=1963.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ga4-funnel-en.csv", "ga4-funnel-fr.csv"})
    void a_funnel_tells_how_many_reach_each_step_and_how_many_leave(String name) throws RefusedFileException {
        TakenIn taken = TakenIn.of(TextFile.named(name));

        assertThat(taken.look().layout()).isEqualTo(Layout.GA4_FUNNEL);
        assertThat(taken.figures())
                .filteredOn(figure -> figure.metric() == Metric.STEP_USERS)
                .extracting(NewFigure::value)
                .containsExactly(1000.0, 412.0, 206.0);
        assertThat(taken.figures())
                .filteredOn(figure -> figure.metric() == Metric.COMPLETION_RATE)
                .extracting(NewFigure::value)
                .containsExactly(0.412, 0.5);
        assertThat(taken.figures())
                .filteredOn(figure -> figure.metric() == Metric.ABANDONMENTS)
                .extracting(NewFigure::value)
                .containsExactly(588.0, 206.0);
        assertThat(taken.look().period()).isEqualTo(days("2026-01-01", "2026-01-31"));
        assertThat(taken.refusals()).isEmpty();
    }

    @Test
    void steps_are_found_on_the_map_without_their_numbers_and_others_stay_with_the_whole_map()
            throws RefusedFileException {
        TakenIn english = TakenIn.of(TextFile.named("ga4-funnel-en.csv"));
        TakenIn french = TakenIn.of(TextFile.named("ga4-funnel-fr.csv"));

        assertThat(english.figures().get(0).place()).isEqualTo(new PartId(PartType.TOUCHPOINT, "t1"));
        assertThat(english.figures().get(0).label()).isEqualTo("1. First visit");
        assertThat(english.figures())
                .filteredOn(figure -> figure.label().equals("3. Purchase"))
                .extracting(NewFigure::place)
                .containsExactly(MapPlaces.WHOLE);
        assertThat(french.figures())
                .filteredOn(figure -> figure.label().equals("2. Paiement"))
                .extracting(NewFigure::place)
                .containsOnly(CHECKOUT);
        assertThat(TakenIn.warnings(english.look())).contains("warn-places");
    }

    @Test
    void pages_go_where_the_settings_send_them_and_all_others_are_left_out() throws RefusedFileException {
        TextFile file = TextFile.of(
                "# x",
                "# Start date: 20260501",
                "# End date: 20260531",
                "Page path,Views",
                "/,9",
                "/checkout/pay,5",
                "/checkout/end,3");
        Look look = TakenIn.look(file);

        assertThat(TakenIn.of(file, look.settings()).figures()).isEmpty();
        assertThat(TakenIn.of(file, placed(look, "/checkout*", CHECKOUT)).values(Metric.VIEWS))
                .containsExactly("/checkout/pay=5.0", "/checkout/end=3.0");
    }

    @Test
    void two_columns_of_stages_and_counts_need_their_days() throws RefusedFileException {
        TextFile file = TextFile.named("stages.csv");
        Look look = TakenIn.look(file);

        assertThat(look.layout()).isEqualTo(Layout.STAGES);
        RefusedFileException refused =
                catchThrowableOfType(RefusedFileException.class, () -> TakenIn.of(file, look.settings()));
        assertThat(refused.fault().what()).isEqualTo("period-missing");
        assertThat(refused.field()).isEqualTo("settings.period");
        TakenIn taken = TakenIn.of(file, in(look, days("2026-05-01", "2026-05-31")));
        assertThat(taken.values(Metric.COUNT))
                .containsExactly("Découverte=5400.0", "Paiement=1200.0", "Livraison=1100.0");
        assertThat(taken.figures().get(1).place()).isEqualTo(CHECKOUT);
    }

    @Test
    void a_report_without_dates_is_refused_with_the_reason() throws RefusedFileException {
        TextFile file = TextFile.of("Session source,Sessions,Active users", "google,5,4", "bing,3,2");
        Look look = TakenIn.look(file);

        assertThat(TakenIn.warnings(look)).contains("warn-no-period");
        RefusedFileException refused =
                catchThrowableOfType(RefusedFileException.class, () -> TakenIn.of(file, everywhere(look)));
        assertThat(refused.fault().what()).isEqualTo("period-missing");
    }

    @Test
    void a_file_without_comments_whose_rows_have_dates_needs_no_other() throws RefusedFileException {
        TextFile file = TextFile.of("Date,Sessions,Active users", "20260501,5,4", "20260502,3,2")
                .withLineEnds("\r\n");

        assertThat(TakenIn.of(file).figures())
                .hasSize(4)
                .extracting(NewFigure::from)
                .contains(LocalDate.of(2026, 5, 2));
    }

    @Test
    void a_custom_grouping_of_channels_is_told_by_whatever_name_it_has() throws RefusedFileException {
        TextFile file = TextFile.of(
                "# My report",
                "# Start date: 20260501",
                "# End date: 20260531",
                "Our own grouping (v2),Sessions,Key events",
                "Paid,5,1");

        assertThat(TakenIn.of(file, everywhere(TakenIn.look(file))).values(Metric.SESSIONS))
                .containsExactly("Paid=5.0");
    }

    @Test
    void numbers_with_a_comma_for_thousands_are_no_decimals() throws RefusedFileException {
        TextFile file = TextFile.of(
                "# x",
                "# Start date: 20260501",
                "# End date: 20260531",
                "Page path,Views,Active users",
                "/,\"3,505\",\"1,210\"");

        assertThat(TakenIn.of(file, everywhere(TakenIn.look(file))).values(Metric.VIEWS))
                .containsExactly("/=3505.0");
    }

    @Test
    void a_column_of_rates_is_per_cent_as_a_whole_or_not_at_all() throws RefusedFileException {
        String[] head = {"# x", "# Start date: 20260501", "# End date: 20260531", "Page path;Views;Engagement rate"};
        TextFile signed = TextFile.of(head[0], head[1], head[2], head[3], "/;5;62,5 %", "/a;5;0,5 %");
        TextFile plain = TextFile.of(head[0], head[1], head[2], head[3], "/;5;62,5", "/a;5;0,5");
        TextFile fractions = TextFile.of(head[0], head[1], head[2], head[3], "/;5;0,625", "/a;5;0,005");

        for (TextFile file : List.of(signed, plain, fractions)) {
            assertThat(TakenIn.of(file, everywhere(TakenIn.look(file))).values(Metric.ENGAGEMENT_RATE))
                    .containsExactly("/=0.625", "/a=0.005");
        }
    }

    @Test
    void rows_of_the_period_that_is_compared_with_are_left_out() throws RefusedFileException {
        TextFile file = TextFile.of(
                "# x",
                "# Start date: 20260501",
                "# End date: 20260531",
                "Page path,Date range,Views,Views (previous period)",
                "/,This month,9,7",
                "/,Last month,7,");
        Look look = TakenIn.look(file);

        assertThat(TakenIn.warnings(look)).contains("warn-comparison");
        assertThat(TakenIn.of(file, everywhere(look)).values(Metric.VIEWS)).containsExactly("/=9.0");
    }

    @Test
    void a_cell_that_is_no_number_refuses_its_line() throws RefusedFileException {
        TextFile file = TextFile.of(
                "# x",
                "# Start date: 20260501",
                "# End date: 20260531",
                "Page path,Views,Active users",
                "/,9,1",
                "/a,many,1",
                "/b,-4,1");

        assertThat(TakenIn.of(file, everywhere(TakenIn.look(file))).refusals())
                .extracting(refusal -> refusal.column() + " " + refusal.value() + " "
                        + refusal.fault().what())
                .containsExactly("Views many number-bad", "Views -4 number-bad");
    }

    @Test
    void times_are_seconds_in_whatever_form() throws RefusedFileException {
        TextFile file = TextFile.of(
                "# x",
                "# Start date: 20260501",
                "# End date: 20260531",
                "Page path,Views,Average engagement time",
                "/,1,65",
                "/a,1,1:05",
                "/b,1,00:01:05",
                "/c,1,1m 05s",
                "/d,1,1 min 5 s");

        assertThat(TakenIn.of(file, everywhere(TakenIn.look(file))).figures())
                .filteredOn(figure -> figure.metric() == Metric.ENGAGEMENT_TIME)
                .extracting(NewFigure::value)
                .containsOnly(65.0)
                .hasSize(5);
    }

    private static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static NewFigure figure(PartId place, Metric metric, String label, double value, String from, String to) {
        return new NewFigure(place, metric, label, value, LocalDate.parse(from), LocalDate.parse(to));
    }

    /** The guess, with all values at the stage of the checkout. */
    private static IntakeSettings everywhere(Look look) {
        return placed(look, "*", CHECKOUT);
    }

    private static IntakeSettings placed(Look look, String value, PartId place) {
        IntakeSettings guess = look.settings();
        return new IntakeSettings(
                guess.charset(),
                guess.separator(),
                guess.table(),
                guess.dates(),
                guess.decimals(),
                guess.survey(),
                guess.source(),
                guess.columns(),
                Map.of(value, place),
                place,
                guess.period());
    }

    private static IntakeSettings in(Look look, Period period) {
        IntakeSettings guess = look.settings();
        return new IntakeSettings(
                guess.charset(),
                guess.separator(),
                guess.table(),
                guess.dates(),
                guess.decimals(),
                guess.survey(),
                guess.source(),
                guess.columns(),
                guess.places(),
                guess.place(),
                period);
    }
}
