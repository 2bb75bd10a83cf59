package org.journeymaps.render;

/**
 * A phase over neighbouring stages.
 *
 * @param name empty over stages that have none
 * @param stages how many there are
 */
public record ExportPhaseView(String name, int stages) {}
