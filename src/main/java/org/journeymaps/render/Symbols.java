package org.journeymaps.render;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.Touchpoint;

/**
 * The icons and faces that a map uses again and again. Their ids are the same in every map: where two maps of a page both have one, it
 * is the same to the letter, whichever the browser takes.
 */
final class Symbols {

    static final String STAR = "jm-star";

    private static final int ICON_LENGTH = 300;

    private static final String FACES = """
            <g id="jm-face-2"><circle class="jm-ring" r="13"/><circle r="11"/>\
            <path class="jm-features" d="M-5.6-5.2L-2.4-3.6M5.6-5.2L2.4-3.6M-3.7-1.2v.1M3.7-1.2v.1M-4.3 5.8Q0 1.2 4.3 5.8"/></g>
            <g id="jm-face-1"><circle class="jm-ring" r="13"/><circle r="11"/>\
            <path class="jm-features" d="M-3.7-2.4v.1M3.7-2.4v.1M-4 5Q0 1.8 4 5"/></g>
            <g id="jm-face0"><circle class="jm-ring" r="13"/><circle r="11"/>\
            <path class="jm-features" d="M-3.7-2.2v.1M3.7-2.2v.1M-4 3.7H4"/></g>
            <g id="jm-face1"><circle class="jm-ring" r="13"/><circle r="11"/>\
            <path class="jm-features" d="M-3.7-2.2v.1M3.7-2.2v.1M-4.2 2.6Q0 6.6 4.2 2.6"/></g>
            <g id="jm-face2"><circle class="jm-ring" r="13"/><circle r="11"/>\
            <path class="jm-features" d="M-3.7-3v.1M3.7-3v.1"/><path class="jm-laugh" d="M-5 .8H5A5 5 0 0 1-5 .8z"/></g>
            <path id="jm-star" class="jm-star" transform="translate(12 -11)"\
             d="M0-7l2 4.4l4.8.5l-3.6 3.2l1 4.7L0 3.4l-4.2 2.4l1-4.7l-3.6-3.2l4.8-.5z"/>
            """;

    private Symbols() {}

    /** The id of a channel's icon. */
    static String icon(Channel channel) {
        return "jm-" + channel.key();
    }

    /** The id of the face for a step of the emotion scale, −2 to 2. */
    static String face(int level) {
        return "jm-face" + level;
    }

    /** The faces, and the icons of the channels that these touchpoints have. */
    static Fragment of(List<Touchpoint> touchpoints, ElementIds ids) {
        Set<Channel> used = EnumSet.noneOf(Channel.class);
        touchpoints.stream().map(Touchpoint::channel).filter(Objects::nonNull).forEach(used::add);
        Markup html = new Markup(ICON_LENGTH * used.size() + FACES.length() + ICON_LENGTH)
                .markup("<svg class=\"jm-symbols\" id=\"")
                .text(ids.symbols())
                .markup("\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><defs>\n");
        used.forEach(channel -> html.markup("<symbol id=\"")
                .text(icon(channel))
                .markup("\" viewBox=\"0 0 16 16\"><path d=\"")
                .markup(ChannelIcons.path(channel))
                .markup("\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.3\" stroke-linecap=\"round\""
                        + " stroke-linejoin=\"round\"/></symbol>\n"));
        return new Fragment(
                ids.symbols(), html.markup(FACES).markup("</defs></svg>").toString());
    }
}
