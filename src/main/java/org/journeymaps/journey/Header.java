package org.journeymaps.journey;

import java.util.List;

/**
 * What a map says of itself as a whole.
 *
 * @param sample whether the content comes from a ready-made journey, so that its values are examples and not facts
 */
public record Header(String title, String scenario, String goal, JourneyType type, MapStatus status, boolean sample)
        implements Part {

    /** A draft that says nothing. */
    public static final Header EMPTY = new Header("", "", "", JourneyType.SIMPLE, MapStatus.DRAFT, false);

    /** What can be changed of a header, in the order of the map's text. */
    public static final List<Attribute<Header, ?>> ATTRIBUTES = List.of(
            Attribute.<Header>name("title", Header::title, Header::withTitle).written(),
            Attribute.text("scenario", Header::scenario, Header::withScenario),
            Attribute.text("goal", Header::goal, Header::withGoal),
            Attribute.choice("type", JourneyType.values(), JourneyType.SIMPLE, Header::type, Header::withType)
                    .written(),
            Attribute.choice("status", MapStatus.values(), MapStatus.DRAFT, Header::status, Header::withStatus)
                    .written(),
            Attribute.flag("sample", Header::sample, Header::withSample));

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
        return new Header(newTitle, scenario, goal, type, status, sample);
    }

    public Header withScenario(String newScenario) {
        return new Header(title, newScenario, goal, type, status, sample);
    }

    public Header withGoal(String newGoal) {
        return new Header(title, scenario, newGoal, type, status, sample);
    }

    public Header withType(JourneyType newType) {
        return new Header(title, scenario, goal, newType, status, sample);
    }

    public Header withStatus(MapStatus newStatus) {
        return new Header(title, scenario, goal, type, newStatus, sample);
    }

    public Header withSample(boolean newSample) {
        return new Header(title, scenario, goal, type, status, newSample);
    }
}
