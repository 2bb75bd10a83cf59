package org.journeymaps.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.Evidence;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.MapValidation;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a journey diagram of Mermaid. */
class MermaidReaderTest {

    private static final String WORKING_DAY = """
            journey
                title My working day
                section Go to work
                  Make tea: 5: Me
                  Go upstairs: 3: Me
                  Do work: 1: Me, Cat
                section Go home
                  Go downstairs: 5: Me
                  Sit down: 5: Me
            """;

    @Test
    void the_example_of_mermaid_itself_is_a_map_without_a_loss() {
        MermaidReader.Found found = read(WORKING_DAY);

        assertThat(found.left().inOrder()).isEmpty();
        assertThat(found.content().title()).isEqualTo("My working day");
        assertThat(stages(found)).containsExactly("Go to work", "Go home");
        assertThat(touchpoints(found))
                .containsExactly("Make tea +2", "Go upstairs 0", "Do work -2", "Go downstairs +2", "Sit down +2");
        assertThat(found.content().touchpoints())
                .extracting(Touchpoint::stageId)
                .containsExactly("s0", "s0", "s0", "s1", "s1");
        assertThat(found.content().touchpoints())
                .extracting(Touchpoint::evidence)
                .containsOnly(Evidence.ASSUMED);
        assertThat(persona(found)).isEqualTo("Me");
        assertThat(teams(found)).containsExactly("", "", "Cat", "", "");
        assertThat(MapValidation.problems(found.content())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```mermaid\n%s```\n",
                "\ufeff\n\n  ```mermaid\r\n%s\n  ```  ",
                "~~~ mermaid\n%s~~~",
                ":::mermaid\n%s:::",
                "%% a comment of one sign\n%%%% a comment\n\n%s",
                "%%%%\n%s",
                "# another\n%s",
                "%s%%%% the end"
            })
    void fences_and_comments_are_no_part_of_the_journey(String around) {
        for (String text : List.of(WORKING_DAY, WORKING_DAY.replace("\n", "\r\n"), WORKING_DAY.replace("\n", "\r"))) {
            assertIsTheWorkingDay(read(around.formatted(text)));
        }
    }

    @Test
    void indentation_by_tabs_or_spaces_that_do_not_break_and_capital_keywords_change_nothing() {
        String other = WORKING_DAY
                .replace("    ", "\t\u00a0 ")
                .replace("section", "SECTION")
                .replace("journey", "Journey");
        assertIsTheWorkingDay(read(other));
    }

    @Test
    void the_front_matter_gives_a_title_and_its_looks_are_told_once() {
        MermaidReader.Found found = read("""
                ---
                title: "Buying a coat"
                config:
                  theme: forest
                ---
                %%{init: {
                  'theme': 'dark'
                }}%%
                journey
                Tries it on: 4
                """);

        assertThat(found.content().title()).isEqualTo("Buying a coat");
        assertThat(found.left().inOrder())
                .containsExactly(LeftOut.of(3, "settings"), LeftOut.of(10, "no-section", "Elsewhere"));
        assertThat(touchpoints(found)).containsExactly("Tries it on +1");
    }

    @Test
    void the_last_title_counts_and_the_one_for_screen_readers_stands_in_for_none() {
        assertThat(read("journey\naccTitle: Spare\nsection A").content().title())
                .isEqualTo("Spare");
        MermaidReader.Found found = read("journey\ntitle One\ntitle Two\naccTitle: Three\nsection A");

        assertThat(found.content().title()).isEqualTo("Two");
        assertThat(found.left().inOrder())
                .containsExactly(LeftOut.of(3, "second-title", "One"), LeftOut.of(4, "second-title", "Three"));
        assertThat(read("journey\naccTitle: Spare\ntitle One\nsection A").left().inOrder())
                .containsExactly(LeftOut.of(3, "second-title", "Spare"));
    }

    @Test
    void the_description_for_screen_readers_is_the_scenario() {
        assertThat(read("journey\naccDescr: She buys a coat\nsection A")
                        .content()
                        .header()
                        .scenario())
                .isEqualTo("She buys a coat");
        MermaidReader.Found found = read("journey\naccDescr {\n  She buys\n  a coat\n}title Coat\nsection A");

        assertThat(found.content().header().scenario()).isEqualTo("She buys\na coat");
        assertThat(found.content().title()).isEqualTo("Coat");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Buys: a coat: 4: Me        | Buys: a coat +1   |",
                "At 10:30: 4: Me            | At 10:30 +1       |",
                "Buys: 4.5: Me              | Buys +1.5         | score-decimal",
                "Buys: 4.5678: Me           | Buys +1.6         | score-decimal",
                "Buys: 2.: Me               | Buys -1           |",
                "Buys: 9: Me                | Buys +2           | score-outside",
                "Buys: 5.01: Me             | Buys +2           | score-outside",
                "Buys: -3: Me               | Buys -2           | score-outside",
                "Buys: 0: Me                | Buys -2           | score-outside",
                "Buys:                      | Buys ?            | no-score",
                "Buys: : Me                 | Buys ?            | no-score",
                "Buys                       | Buys ?            | no-score",
                "Buys: well: Me             | Buys: well: Me ?  | no-score",
                "Buys: 1e1: Me              | Buys: 1e1: Me ?   | no-score",
                "Buys: 4: Me: and more      | Buys +1           | more",
                "Buys #35;1#58; #quot;X#quot; #59;: 4 | Buys #1: \"X\" ; +1 |",
                "Buys #9829; #unknown; #99999999;: 4: Me | Buys ♥ #unknown; #99999999; +1 |",
                "Buys<br/>a <BR>coat: 4: Me | Buys a  coat +1   |",
                "Buys: 4: Me # in a hurry   | Buys +1           |",
                "section: 4: Me             | section +1        |",
                "يشتري معطفا: 4: أنا        | يشتري معطفا +1    |",
                "<b>Buys</b> & 😀: 4: Me    | <b>Buys</b> & 😀 +1 |"
            })
    void a_task_is_a_touchpoint_and_what_is_odd_about_its_score_is_told(String task, String expected, String told) {
        MermaidReader.Found found = read("journey\nsection A\n" + task);

        assertThat(touchpoints(found)).containsExactly(expected);
        assertThat(found.left().inOrder())
                .extracting(LeftOut::what)
                .isEqualTo(told == null ? List.of() : List.of(told));
        assertThat(found.left().inOrder()).extracting(LeftOut::line).allMatch(line -> line == 3);
    }

    @Test
    void a_task_or_a_section_without_a_name_is_told_of() {
        MermaidReader.Found found = read("journey\nsection\nBuys: 4\n: 5: Me\nsection #32;\n");

        assertThat(stages(found)).containsExactly("Elsewhere", "Elsewhere");
        assertThat(touchpoints(found)).containsExactly("Buys +1");
        assertThat(found.left().inOrder())
                .containsExactly(
                        LeftOut.of(2, "unnamed-section", "Elsewhere"),
                        LeftOut.of(4, "unnamed-task", ": 5: Me"),
                        LeftOut.of(5, "unnamed-section", "Elsewhere"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // somebody is called by a word for oneself, in whatever task
                "Shop           | Moi, Shop  | Moi   | Shop | Shop",
                "Shop, customer | Shop       | customer | Shop | Shop",
                // else whoever is in all tasks that name somebody
                "Shop, Ann      | Ann, Bank  | Ann   | Shop | Bank",
                "Ann            | ''         | Ann   | ''   | ''",
                "Ann, Bob       | Bob, Ann   | Ann   | Bob  | Bob",
                // else nobody
                "Shop           | Bank       | ''    | Shop | Bank",
                "''             | ''         | ''    | ''   | ''",
                "Ann, Bob, Bob, , Cy | Ann   | Ann   | Bob, Cy | ''"
            })
    void the_persona_is_one_of_the_actors_and_the_others_are_the_team(
            String first, String second, String persona, String firstTeam, String secondTeam) {
        MermaidReader.Found found = read("journey\nsection A\nOne: 4: " + first + "\nTwo: 4: " + second);

        assertThat(persona(found)).isEqualTo(persona);
        assertThat(teams(found)).containsExactly(firstTeam, secondTeam);
        assertThat(found.left().inOrder()).isEmpty();
    }

    @Test
    void names_that_are_too_long_are_cut_and_no_character_is_cut_in_two() {
        String name = "W".repeat(249) + "😀😀";
        MermaidReader.Found found = read("journey\ntitle " + name + "\nsection " + name + "\n" + name + ": 4: " + name);

        assertThat(stages(found)).containsExactly("W".repeat(249));
        assertThat(found.left().inOrder()).hasSize(4).extracting(LeftOut::what).containsOnly("too-long");
        assertThat(found.left().inOrder().get(0).arguments()).containsExactly("W".repeat(80) + "…", 253, 250);
        assertThat(MapValidation.problems(found.content())).isEmpty();
    }

    @Test
    void a_description_longer_than_a_text_is_kept_as_far_as_its_lines_fit() {
        MermaidReader.Found found = read("journey\naccDescr {\nShort\n" + "W".repeat(3_999) + "\n}\nsection A");

        assertThat(found.content().header().scenario()).isEqualTo("Short");
        assertThat(found.left().inOrder()).containsExactly(LeftOut.of(4, "description-too-long", 4_000));
    }

    @Test
    void characters_that_no_map_may_hold_become_spaces() {
        MermaidReader.Found found =
                read("journey\nsection A\u0000B\ud800C\u0007\nBuys#10;it#0;now#55296;: 4: Me\uffff");

        assertThat(stages(found)).containsExactly("A B C");
        assertThat(touchpoints(found)).containsExactly("Buys it now +1");
        assertThat(MapValidation.problems(found.content())).isEmpty();
    }

    @Test
    void what_is_beyond_the_limits_of_a_map_is_left_out_and_counted() {
        String tasks = lines(1_201, "Task %d: 4: Me");
        MermaidReader.Found found = read("journey\nsection A\n" + tasks);
        assertThat(found.content().touchpoints()).hasSize(1_200);
        assertThat(found.left().inOrder()).containsExactly(LeftOut.of(1_203, "too-many-touchpoints", 1_200, 1));

        MermaidReader.Found sections = read("journey\n" + lines(62, "section S%d\nTask: 4: Me"));
        assertThat(sections.content().stages()).hasSize(60);
        assertThat(sections.content().touchpoints()).hasSize(60);
        assertThat(sections.left().inOrder())
                .containsExactly(
                        LeftOut.of(122, "too-many-stages", 60, 2), LeftOut.of(123, "too-many-touchpoints", 1_200, 2));
        assertThat(MapValidation.problems(sections.content())).isEmpty();
    }

    @Test
    void a_map_that_is_nearly_full_takes_what_has_room_and_goes_on_with_its_colours() throws Exception {
        List<Stage> stages =
                IntStream.range(0, 59).mapToObj(i -> Stage.named("x" + i, "S")).toList();
        JourneyContent map = JourneyContent.EMPTY.withStages(stages);
        MermaidReader.Found found = MermaidReader.read("journey\nsection A\nsection B\nBuys: 4", map, "Elsewhere");

        assertThat(stages(found)).containsExactly("A");
        assertThat(found.left().inOrder())
                .extracting(LeftOut::what)
                .containsExactly("too-many-stages", "too-many-touchpoints");
        assertThat(found.content().stages().get(0).colour().key()).isEqualTo("gray");
        JourneyContent full = found.content().withStages(List.of()).withStages(plus(stages, found));
        assertThat(MermaidReader.read("journey\nBuys: 4", full, "Elsewhere")
                        .content()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void five_thousand_lines_of_anything_are_read_at_once() {
        String text = "journey\nsection A\n" + lines(5_000, "Line %d ::: <br # %%%%{ x");
        assertThat(read(text).left().count()).isGreaterThan(1_000);
    }

    @Test
    void one_line_of_two_million_characters_is_read_at_once() {
        for (String piece : List.of(" ", ":", "#", "%%{", "<br", "1", "a,", "#1")) {
            String text = "journey\nsection A\nx" + piece.repeat(1_999_000 / piece.length()) + "x: 4: Me";
            assertThat(read(text).content().stages()).hasSize(1);
        }
    }

    @Test
    void very_many_actors_descriptions_and_lines_that_say_nothing_are_read_at_once() {
        String actors = lines(150_000, "a%d").replace('\n', ',');
        assertThat(persona(read("journey\nOne: 4: " + actors + "\nTwo: 4: " + actors)))
                .isEqualTo("a0");
        assertThat(read("journey\nsection A\naccDescr {" + "}accDescr {".repeat(180_000))
                        .content()
                        .stages())
                .hasSize(1);
        assertThat(read("journey\nsection A\n" + ":\n".repeat(900_000)).left().count())
                .isEqualTo(10_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                        | mermaid-empty",
                "'  \n \t'                 | mermaid-empty",
                "'%% only a comment'       | mermaid-empty",
                "'```mermaid\n```'         | mermaid-empty",
                "'---\ntitle: x\n'         | mermaid-empty",
                "'{\"schema\": 1}'         | mermaid-no-journey",
                "'flowchart LR\nA-->B'     | mermaid-no-journey",
                "'journeys\nsection A'     | mermaid-no-journey",
                "'journey'                 | mermaid-no-task",
                "'journey\ntitle Nothing'  | mermaid-no-task",
                "'journey\naccDescr {\nsection A' | mermaid-no-task"
            })
    void a_text_without_a_journey_is_refused(String text, String reason) {
        NoJourneyException refusal = catchThrowableOfType(
                NoJourneyException.class, () -> MermaidReader.read(text, JourneyContent.EMPTY, "Elsewhere"));
        assertThat(refusal).as(text).isNotNull();
        assertThat(refusal.fault().what()).isEqualTo(reason);
    }

    @Test
    void what_stands_behind_the_fence_is_told_of() {
        assertThat(read("```mermaid\njourney\nsection A\n```\n\nMore prose\nsection B")
                        .left()
                        .inOrder())
                .containsExactly(LeftOut.of(6, "behind"));
    }

    private static void assertIsTheWorkingDay(MermaidReader.Found found) {
        assertThat(found.content()).isEqualTo(read(WORKING_DAY).content());
        assertThat(found.left().count()).isZero();
    }

    private static MermaidReader.Found read(String text) {
        try {
            return MermaidReader.read(text, JourneyContent.EMPTY, "Elsewhere");
        } catch (NoJourneyException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Stage> plus(List<Stage> stages, MermaidReader.Found found) {
        return Stream.concat(stages.stream(), found.content().stages().stream()).toList();
    }

    private static String lines(int count, String pattern) {
        return IntStream.range(0, count).mapToObj(i -> pattern.formatted(i)).collect(Collectors.joining("\n"));
    }

    private static List<String> stages(MermaidReader.Found found) {
        return found.content().stages().stream().map(Stage::name).toList();
    }

    private static List<String> touchpoints(MermaidReader.Found found) {
        return found.content().touchpoints().stream()
                .map(touchpoint -> touchpoint.name() + " " + shown(touchpoint.emotion()))
                .toList();
    }

    private static String shown(@Nullable Emotion emotion) {
        if (emotion == null) {
            return "?";
        }
        String value = Double.toString(emotion.value()).replaceFirst("\\.0$", "");
        return emotion.tenths() > 0 ? "+" + value : value;
    }

    private static List<String> teams(MermaidReader.Found found) {
        return found.content().touchpoints().stream().map(Touchpoint::team).toList();
    }

    private static String persona(MermaidReader.Found found) {
        JourneyContent content = found.content();
        return content.persona(Objects.requireNonNull(content.curves().get(0)))
                .map(Persona::name)
                .orElse("");
    }
}
