package org.journeymaps.admin;

/** A line of a list of facts. */
public record AdminFactView(String label, String text) {}
