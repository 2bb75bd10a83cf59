package org.journeymaps.journey;

/** The families of channels. */
public enum ChannelGroup implements Keyed {
    DIGITAL,
    HUMAN,
    OBJECT,
    INDIRECT
}
