package org.journeymaps.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What customers said along the map, all of them and those that a curve's persona stands for.
 *
 * @param byCurve by the number of the curve
 */
record CustomerLines(CustomerLine all, Map<Integer, CustomerLine> byCurve) {

    static CustomerLines of(Voices.Customers customers, List<MapCurve> curves, List<StageColumns> stages) {
        Map<Integer, CustomerLine> byCurve = new HashMap<>();
        for (MapCurve curve : curves) {
            curve.persona()
                    .map(customers::of)
                    .ifPresent(answers -> byCurve.put(curve.number(), CustomerLine.of(answers, stages)));
        }
        return new CustomerLines(CustomerLine.of(customers.answers(), stages), byCurve);
    }

    /** The line of the customers that the curve's persona stands for; empty without any. */
    CustomerLine ofPersona(MapCurve curve) {
        return Objects.requireNonNullElse(byCurve.get(curve.number()), CustomerLine.EMPTY);
    }
}
