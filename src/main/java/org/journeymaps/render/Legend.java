package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Touchpoint;

/** Finds the signs that a map shows and what is to be said of it as a whole. */
record Legend(JourneyContent map, List<MapCurve> curves, Voices.Customers customers, CurveWords words) {

    /** The signs of a curve in a picture, beside which nothing says what they mean. */
    static final Set<String> IN_CURVE = Set.of("assumed", "measured", "uncertain", "theirs", "truth");

    /** The signs of tables of words. */
    static final Set<String> IN_WORDS = Set.of("severity");

    /** The signs of a picture of a whole map. */
    static final Set<String> IN_PICTURE = Set.of("assumed", "measured", "uncertain", "truth", "importance", "severity");

    /** @param own the words of the map, which names a place of it */
    LegendView view(String id, CurveWords own) {
        return new LegendView(
                id,
                signs(),
                Objects.requireNonNull(Header.SCALE_NOTE.get(map.header())),
                curves.isEmpty() || !draws(LaneType.EMOTION) ? "" : own.lowest(curves.get(0)),
                endsAtThePurchase() ? words.vocabulary().text("hint.purchase") : "");
    }

    /** What those of the signs mean that are drawn, for who sees them without the page's style sheet. */
    List<String> of(Set<String> keys) {
        return signs().stream()
                .map(LegendView.Sign::key)
                .filter(keys::contains)
                .map(sign -> words.vocabulary().text("export.sign." + sign))
                .toList();
    }

    private List<LegendView.Sign> signs() {
        List<LegendView.Sign> signs = new ArrayList<>();
        boolean curve = draws(LaneType.EMOTION);
        add(signs, curve && has(true), "assumed");
        add(signs, curve && has(false), "measured");
        add(signs, curve && curves.stream().anyMatch(MapCurve::hasUncertainStretch), "uncertain");
        add(signs, curve && map.touchpoints().stream().anyMatch(this::isRated), "theirs");
        add(
                signs,
                (curve || draws(LaneType.TOUCHPOINTS))
                        && map.touchpoints().stream().anyMatch(Touchpoint::momentOfTruth),
                "truth");
        add(
                signs,
                draws(LaneType.TOUCHPOINTS)
                        && map.touchpoints().stream().anyMatch(touchpoint -> touchpoint.importance() != null),
                "importance");
        add(signs, map.cards().stream().map(Card::severity).anyMatch(Objects::nonNull), "severity");
        return signs;
    }

    private boolean isRated(Touchpoint touchpoint) {
        return customers.answers().rating(touchpoint).isPresent();
    }

    private boolean has(boolean assumed) {
        return curves.stream().anyMatch(curve -> curve.hasValues(assumed));
    }

    private boolean draws(LaneType type) {
        return map.lanes().stream().anyMatch(lane -> lane.type() == type);
    }

    private void add(List<LegendView.Sign> signs, boolean shown, String sign) {
        if (shown) {
            signs.add(new LegendView.Sign(sign, words.vocabulary().text("legend." + sign)));
        }
    }

    private boolean endsAtThePurchase() {
        if (map.stages().size() < 2) {
            return false;
        }
        return PurchaseWords.isPurchase(
                map.stages().get(map.stages().size() - 1).name());
    }
}
