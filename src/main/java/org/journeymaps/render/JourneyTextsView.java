package org.journeymaps.render;

/** What the card of a ready journey says in one language. */
public record JourneyTextsView(String title, String summary) {}
