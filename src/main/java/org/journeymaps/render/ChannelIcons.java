package org.journeymaps.render;

import org.journeymaps.journey.Channel;

/** The drawings of the channels: one path each, stroked with a width of about 1.3 in a box of 16 × 16. */
final class ChannelIcons {

    private ChannelIcons() {}

    static String path(Channel channel) {
        return switch (channel) {
            case ADS -> "M2.5 6.5v3h2l6 3.5V3l-6 3.5zM5 9.7l.8 3.8h1.7M13 6.2a2.6 2.6 0 0 1 0 3.6";
            case SEARCH -> "M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9zM10.3 10.3L14 14";
            case WEB -> "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM2 8h12M8 2c2.2 2 2.2 10 0 12M8 2c-2.2 2-2.2 10 0 12";
            case MOBILE_APP ->
                "M5.5 1.8h5a1.2 1.2 0 0 1 1.2 1.2v10a1.2 1.2 0 0 1-1.2 1.2h-5"
                        + "A1.2 1.2 0 0 1 4.3 13V3a1.2 1.2 0 0 1 1.2-1.2zM7.2 12h1.6";
            case PORTAL ->
                "M2 3h12v10H2zM2 5.8h12M8 7.6a1.2 1.2 0 1 1 0 2.4a1.2 1.2 0 0 1 0-2.4z"
                        + "M5.8 13c0-1.4 1-2.2 2.2-2.2s2.2.8 2.2 2.2";
            case EMAIL -> "M2 3.7h12v8.6H2zM2 4.2l6 4.6l6-4.6";
            case SMS ->
                "M3 2.7h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H7.5L4.5 13.5v-2.8H3a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1z"
                        + "M5 6.7h.1M8 6.7h.1M11 6.7h.1";
            case PUSH ->
                "M8 2.2c-2.3 0-3.6 1.7-3.6 3.9c0 2.9-1.4 3.6-1.4 4.9h10c0-1.3-1.4-2-1.4-4.9"
                        + "c0-2.2-1.3-3.9-3.6-3.9zM6.6 13.2a1.5 1.5 0 0 0 2.8 0";
            case CHAT -> "M2 3h9v6H6.5L4 11.2V9H2zM13 6h1v6h-1.5v2L10 12H7.5";
            case SOCIAL ->
                "M4 6.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 0 1 0-3.6z"
                        + "M12 2.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 0 1 0-3.6z"
                        + "M12 10.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 0 1 0-3.6zM5.6 7.2l4.8-2.4M5.6 8.8l4.8 2.4";
            case MARKETPLACE ->
                "M2.5 6.5L3.5 3h9l1 3.5M2.5 6.5a1.8 1.8 0 0 0 3.670 0a1.8 1.8 0 0 0 3.660 0"
                        + "a1.8 1.8 0 0 0 3.670 0M3.5 8.5V13h9V8.5";
            case VIDEO -> "M2 4h8.5v8H2zM10.5 7.2L14 5v6l-3.5-2.2";
            case PHONE ->
                "M3.2 2.5h2.6l1.2 3.2l-1.7 1.1a7.5 7.5 0 0 0 3.9 3.9l1.1-1.7l3.2 1.2v2.6"
                        + "c0 .5-.4.9-.9.9A10.3 10.3 0 0 1 2.3 3.4c0-.5.4-.9.9-.9z";
            case STORE -> "M2.5 6L3.7 2.8h8.6L13.5 6M2.5 6h11M3.5 6v7.2h9V6M6.5 13.2V9h3v4.2";
            case IN_PERSON ->
                "M8 2.3a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 0 1 0-4.8zM3.2 13.7c0-2.7 2-4.3 4.8-4.3" + "s4.8 1.6 4.8 4.3z";
            case EVENT ->
                "M2.5 3.5h11v10h-11zM2.5 6.5h11M5.3 2v2.8M10.7 2v2.8M8 8.2l.6 1.2l1.3.2l-.95.9l.2 1.3"
                        + "L8 11.2l-1.15.6l.2-1.3l-.95-.9l1.3-.2z";
            case FIELD ->
                "M8 14c-2.8-3-4.3-5.2-4.3-7.3a4.3 4.3 0 0 1 8.6 0C12.3 8.8 10.8 11 8 14z"
                        + "M8 5.1a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 0 1 0-3.2z";
            case KIOSK -> "M3.5 2h9v7.5h-9zM8 9.5v3.5M5 13.8h6M6 4.8h4M6 6.8h2.5";
            case MAIL ->
                "M2 13.5V7a3 3 0 0 1 3-3h6a3 3 0 0 1 3 3v4.5H8M8 13.5V7a3 3 0 0 0-3-3M2 11.5h6M11 4V1.8h2"
                        + "M4.2 7.5h1.6";
            case DOCUMENT -> "M4 2h5.5L12.5 5v9H4zM9.5 2v3h3M6 8h4.5M6 10.8h4.5";
            case PARTNER ->
                "M1.5 5l2.5-1l4 1.5L12 4l2.5 1M1.5 10.5L3 10l4 3l1.5-.7l4-2.8l2 .5M8 5.5L5.8 8"
                        + "c.8 1 2 .8 2.9-.2l3.8 2";
            case WORD_OF_MOUTH ->
                "M5 2.5a2 2 0 1 1 0 4a2 2 0 0 1 0-4zM1.5 13c0-2.8 1.3-4.5 3.5-4.5s3.5 1.7 3.5 4.5"
                        + "M10 5.5c.7.7.7 2.3 0 3M12 3.8c1.7 1.7 1.7 4.7 0 6.4";
        };
    }
}
