package org.journeymaps.render;

/**
 * What the band above the map says.
 *
 * @param id the id of the band
 * @param titleId the id of the heading
 * @param initial the first letter of the persona's name, or empty
 * @param statusLook the class of the status
 */
public record HeadView(
        String id,
        String titleId,
        String title,
        String initial,
        String personaName,
        String personaDescription,
        String scenario,
        String goal,
        String type,
        String status,
        String statusLook,
        boolean sample) {}
