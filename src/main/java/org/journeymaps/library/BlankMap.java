package org.journeymaps.library;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.JourneyType;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.LaneType;
import org.journeymaps.journey.MapStatus;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.StageColour;

/** The content with which a team starts that does not start from a ready-made journey. */
final class BlankMap {

    private static final List<StageColour> COLOURS =
            List.of(StageColour.BLUE, StageColour.TEAL, StageColour.PURPLE, StageColour.MAGENTA, StageColour.GREEN);
    private static final List<LaneType> LANES = List.of(
            LaneType.TOUCHPOINTS,
            LaneType.EMOTION,
            LaneType.THOUGHTS,
            LaneType.PAINS,
            LaneType.OPPORTUNITIES,
            LaneType.IMPORTANCE);

    private BlankMap() {}

    static JourneyContent content(Locale locale) {
        boolean french = Languages.isFrench(locale);
        List<String> names = french
                ? List.of("Découverte", "Choix", "Achat", "Utilisation", "Fidélité")
                : List.of("Awareness", "Consideration", "Purchase", "Use", "Loyalty");
        return new JourneyContent(
                french ? "Parcours client" : "Customer journey",
                new Persona("", ""),
                "",
                "",
                JourneyType.SIMPLE,
                MapStatus.DRAFT,
                false,
                stages(names),
                LANES.stream().map(type -> new Lane(type.key(), type, "")).toList(),
                List.of(),
                List.of());
    }

    private static List<Stage> stages(List<String> names) {
        List<String> ids = List.of("awareness", "consideration", "purchase", "use", "loyalty");
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new Stage(ids.get(i), names.get(i), "", COLOURS.get(i)))
                .toList();
    }
}
