package org.journeymaps.testing;

/** The sizes of the measured maps. */
public enum MapSize {
    SMALL(6, 15),
    MEDIUM(12, 100),
    LARGE(24, 600);

    private final int stages;
    private final int touchpoints;

    MapSize(int stages, int touchpoints) {
        this.stages = stages;
        this.touchpoints = touchpoints;
    }

    int stages() {
        return stages;
    }

    /** How many touchpoints the map has. */
    public int touchpoints() {
        return touchpoints;
    }

    @Override
    public String toString() {
        return stages + " stages, " + touchpoints + " touchpoints";
    }
}
