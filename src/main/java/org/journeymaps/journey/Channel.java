package org.journeymaps.journey;

import static org.journeymaps.journey.ChannelGroup.DIGITAL;
import static org.journeymaps.journey.ChannelGroup.HUMAN;
import static org.journeymaps.journey.ChannelGroup.INDIRECT;
import static org.journeymaps.journey.ChannelGroup.OBJECT;

/** The means by which customer and company meet at a touchpoint. */
public enum Channel implements Keyed {
    ADS(DIGITAL),
    SEARCH(DIGITAL),
    WEB(DIGITAL),
    MOBILE_APP(DIGITAL),
    PORTAL(DIGITAL),
    EMAIL(DIGITAL),
    SMS(DIGITAL),
    PUSH(DIGITAL),
    CHAT(DIGITAL),
    SOCIAL(DIGITAL),
    MARKETPLACE(DIGITAL),
    VIDEO(DIGITAL),
    PHONE(HUMAN),
    STORE(HUMAN),
    IN_PERSON(HUMAN),
    EVENT(HUMAN),
    FIELD(HUMAN),
    KIOSK(OBJECT),
    MAIL(OBJECT),
    DOCUMENT(OBJECT),
    PARTNER(INDIRECT),
    WORD_OF_MOUTH(INDIRECT);

    private final ChannelGroup group;

    Channel(ChannelGroup group) {
        this.group = group;
    }

    /** What kind of means it is. */
    public ChannelGroup group() {
        return group;
    }
}
