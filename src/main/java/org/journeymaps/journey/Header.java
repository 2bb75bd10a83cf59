package org.journeymaps.journey;

import java.time.LocalDate;
import java.util.List;

/**
 * What a map says of itself as a whole.
 *
 * @param sample whether the content comes from a ready-made journey, so that its values are examples and not facts
 * @param details what else is known; see {@link #ATTRIBUTES}
 */
public record Header(
        String title, String scenario, String goal, JourneyType type, MapStatus status, boolean sample, Details details)
        implements Part, Detailed<Header> {

    /** To whom the company speaks; null when nobody said. */
    public static final Attribute<Header, MarketSegment> SEGMENT =
            Attribute.detail("segment", Kind.Choice.of(MarketSegment.values(), null));
    /** The time for which the map speaks, in the team's words. */
    public static final Attribute<Header, String> PERIOD = Attribute.detail("period", new Kind.Name());
    /** The day of the last review; null when there was none. */
    public static final Attribute<Header, LocalDate> LAST_REVIEW = Attribute.detail("lastReview", new Kind.Day());
    /** The language in which the map is written, as a tag (BCP 47); empty when nobody said. */
    public static final Attribute<Header, String> LANGUAGE = Attribute.detail("language", new Kind.Language());
    /** How the team means the emotion scale. */
    public static final Attribute<Header, String> SCALE_NOTE = Attribute.detail("scaleNote", new Kind.Text());

    /** Whether nobody may learn who gave a touchpoint which mark. */
    public static final Attribute<Header, Boolean> ANONYMOUS_MARKS =
            Attribute.detail("anonymousMarks", new Kind.Flag());
    /** Whether a person sees the marks of others only after giving one. */
    public static final Attribute<Header, Boolean> HIDE_MARKS = Attribute.detail("hideMarks", new Kind.Flag());

    /** A draft that says nothing. */
    public static final Header EMPTY = new Header("", "", "", JourneyType.SIMPLE, MapStatus.DRAFT, false, Details.NONE);

    /** What can be changed of a header, in the order of the map's text. */
    public static final List<Attribute<Header, ?>> ATTRIBUTES = List.of(
            Attribute.<Header>name("title", Header::title, Header::withTitle).written(),
            Attribute.text("scenario", Header::scenario, Header::withScenario),
            Attribute.text("goal", Header::goal, Header::withGoal),
            Attribute.choice("type", JourneyType.values(), JourneyType.SIMPLE, Header::type, Header::withType)
                    .written(),
            Attribute.choice("status", MapStatus.values(), MapStatus.DRAFT, Header::status, Header::withStatus)
                    .written(),
            Attribute.flag("sample", Header::sample, Header::withSample),
            LANGUAGE,
            SEGMENT,
            PERIOD,
            LAST_REVIEW,
            SCALE_NOTE,
            ANONYMOUS_MARKS,
            HIDE_MARKS);

    public Header {
        title = Texts.tidy(title);
        scenario = Texts.tidy(scenario);
        goal = Texts.tidy(goal);
    }

    /** A draft with that title. */
    public static Header named(String title) {
        return EMPTY.withTitle(title);
    }

    @Override
    public String id() {
        return "";
    }

    public Header withTitle(String newTitle) {
        return new Header(newTitle, scenario, goal, type, status, sample, details);
    }

    public Header withScenario(String newScenario) {
        return new Header(title, newScenario, goal, type, status, sample, details);
    }

    public Header withGoal(String newGoal) {
        return new Header(title, scenario, newGoal, type, status, sample, details);
    }

    public Header withType(JourneyType newType) {
        return new Header(title, scenario, goal, newType, status, sample, details);
    }

    public Header withStatus(MapStatus newStatus) {
        return new Header(title, scenario, goal, type, newStatus, sample, details);
    }

    public Header withSample(boolean newSample) {
        return new Header(title, scenario, goal, type, status, newSample, details);
    }

    @Override
    public Header withDetails(Details newDetails) {
        return new Header(title, scenario, goal, type, status, sample, newDetails);
    }
}
