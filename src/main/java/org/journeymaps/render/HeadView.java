package org.journeymaps.render;

import java.util.List;

/**
 * What the band above the map says.
 *
 * @param id the id of the band
 * @param titleId the id of the heading
 * @param personas the map's only persona, or one chip for each curve and for each persona without a curve
 * @param several whether there are chips
 * @param summary what matters to know about the only persona
 * @param facts the journey's type, period and the like, in the order of reading
 * @param statusLook the class of the status
 * @param headline how we and customers find the journey
 */
public record HeadView(
        String id,
        String titleId,
        String title,
        List<PersonaView> personas,
        boolean several,
        String summary,
        String scenario,
        String goal,
        String facts,
        String status,
        String statusLook,
        boolean sample,
        HeadlineView headline) {}
