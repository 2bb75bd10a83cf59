package org.journeymaps.admin;

/**
 * A map in a list.
 *
 * @param address where its page is, or empty when it is not there any more
 * @param note when it was changed, or how large it is
 */
public record AdminMapView(String title, String page, String address, String note) {}
