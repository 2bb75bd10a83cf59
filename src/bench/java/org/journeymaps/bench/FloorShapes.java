package org.journeymaps.bench;

/** Drawings of the size of the app's; the floor has one face, and writes it as often as the app writes its own. */
final class FloorShapes {

    static final String FACE = "M-5.6-5.2L-2.4-3.6M5.6-5.2L2.4-3.6M-3.7-1.2v.1M3.7-1.2v.1M-4.3 5.8Q0 1.2 4.3 5.8";
    static final String STAR = "M0-7l2 4.4l4.8.5l-3.6 3.2l1 4.7L0 3.4l-4.2 2.4l1-4.7l-3.6-3.2l4.8-.5z";

    private FloorShapes() {}
}
