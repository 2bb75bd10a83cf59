package org.journeymaps.storage;

/** How a team reads files of one kind, as a text of whoever reads files. */
public record NamedSetting(String name, String text) {}
