package org.journeymaps.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.java.ao.Query;
import org.journeymaps.answer.Metric;
import org.journeymaps.answer.NewFigure;

/** Figures in Active Objects. */
final class ActiveObjectsFigureStore implements FigureStore {

    private final ActiveObjects activeObjects;
    private final ImportRows imports;

    ActiveObjectsFigureStore(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
        this.imports = new ImportRows(activeObjects);
    }

    @Override
    public List<NewFigure> of(int mapId) {
        Query query = Query.select()
                .where("MAP_ID = ? AND IMPORT_ID <= ?", mapId, imports.lastSeen(mapId))
                .order("ID ASC");
        Map<String, NewFigure> last = new LinkedHashMap<>();
        for (FigureRow row : activeObjects.find(FigureRow.class, query)) {
            last.put(row.getSameKey(), figure(row));
        }
        List<NewFigure> figures = new ArrayList<>(last.values());
        figures.sort(Comparator.comparing(NewFigure::to)
                .thenComparing(NewFigure::from)
                .reversed());
        return figures;
    }

    private static NewFigure figure(FigureRow row) {
        return new NewFigure(
                AnswerRows.place(row.getPart(), row.getPartId()),
                Metric.valueOf(row.getMetric().toUpperCase(Locale.ROOT)),
                AnswerRows.text(row.getFigureLabel()),
                Double.parseDouble(row.getAmount()),
                LocalDate.parse(row.getFirstDay()),
                LocalDate.parse(row.getLastDay()));
    }
}
