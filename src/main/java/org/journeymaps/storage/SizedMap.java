package org.journeymaps.storage;

/** @param textLength the length of the map's text, in characters */
public record SizedMap(MapAddress address, int textLength) {}
