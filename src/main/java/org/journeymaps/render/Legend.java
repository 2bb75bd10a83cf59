package org.journeymaps.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.journeymaps.journey.Card;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.Touchpoint;

/** Finds the signs that a map shows and what is to be said of it as a whole. */
record Legend(JourneyContent map, List<MapCurve> curves, Voices.Customers customers, CurveWords words) {

    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

    /** What the last stage of a journey is called that ends too soon, in English and in French. */
    private static final Set<String> PURCHASE = Set.of(
            "buy",
            "purchase",
            "order",
            "pay",
            "payment",
            "checkout",
            "sign",
            "contract",
            "acheter",
            "achat",
            "commander",
            "commande",
            "payer",
            "paiement",
            "signer",
            "signature",
            "souscrire",
            "contrat");

    private static final Set<String> IN_PICTURE = Set.of("assumed", "measured", "uncertain", "severity");

    LegendView view(String id) {
        return new LegendView(
                id,
                signs(),
                Objects.requireNonNull(Header.SCALE_NOTE.get(map.header())),
                curves.isEmpty() || !draws(LaneType.EMOTION) ? "" : words.lowest(curves.get(0)),
                endsAtThePurchase() ? words.vocabulary().text("hint.purchase") : "");
    }

    /** What the signs of a picture mean that are not put into words beside them. */
    List<String> ofPicture() {
        return signs().stream()
                .map(LegendView.Sign::key)
                .filter(IN_PICTURE::contains)
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
        add(signs, map.touchpoints().stream().anyMatch(Touchpoint::momentOfTruth), "truth");
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
        String last = map.stages().get(map.stages().size() - 1).name().toLowerCase(Locale.ROOT);
        return WORD.splitAsStream(last).anyMatch(PURCHASE::contains);
    }
}
