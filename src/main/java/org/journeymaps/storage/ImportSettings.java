package org.journeymaps.storage;

import java.util.List;

/** How files of each kind were read into a map, by the names that people gave to that, so that the next file of the kind needs no questions. */
public interface ImportSettings {

    /** How many a map keeps. */
    int MOST = 50;

    /** The longest text, in characters. */
    int TEXT_LENGTH = 60_000;

    /** All of a map, in the order of their names: one query. */
    List<NamedSetting> of(int mapId);

    /**
     * Keeps a text in the place of an earlier one of the same name.
     *
     * @param name at most 200 characters
     * @return whether it is kept; it is not when the map has {@value #MOST} others
     */
    boolean keep(int mapId, String name, String text);

    void delete(int mapId, String name);
}
