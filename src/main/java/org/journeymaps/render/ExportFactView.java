package org.journeymaps.render;

/** A fact about the map with its name. */
public record ExportFactView(String label, String text) {}
