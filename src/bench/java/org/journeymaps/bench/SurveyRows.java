package org.journeymaps.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.journeymaps.answer.AnswerSource;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.PartId;
import org.journeymaps.score.Scale;

/** The answers to a survey about all touchpoints of a map, the same ones for the same seed: every third with a comment. */
final class SurveyRows {

    private static final List<String> SEGMENTS = List.of("", "Students", "Families", "Companies");
    private static final List<String> CHANNELS = List.of("web", "app", "shop");
    private static final String COMMENT =
            "It took me three attempts to pay with my card, and nobody at the desk could tell me why it was refused.";

    private final Random random = new Random(2026);
    private final List<PartId> places;

    SurveyRows(JourneyContent content) {
        this.places = content.touchpoints().stream().map(PartId::of).toList();
    }

    /** @param word how the keys begin */
    List<NewAnswer> next(String word, int count) {
        List<NewAnswer> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Scale scale = random.nextBoolean() ? Scale.RECOMMENDATION : Scale.SATISFACTION_5;
            rows.add(new NewAnswer(
                    word + i,
                    places.get(random.nextInt(places.size())),
                    scale,
                    scale.lowest() + random.nextInt(scale.size()),
                    null,
                    LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28)),
                    SEGMENTS.get(random.nextInt(SEGMENTS.size())),
                    CHANNELS.get(random.nextInt(CHANNELS.size())),
                    AnswerSource.SURVEY,
                    "Spring 2026",
                    i % 3 == 0 ? COMMENT : ""));
        }
        return rows;
    }
}
