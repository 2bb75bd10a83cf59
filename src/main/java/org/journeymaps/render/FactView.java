package org.journeymaps.render;

/** A fact about the map with its name. */
public record FactView(String label, String text) {}
