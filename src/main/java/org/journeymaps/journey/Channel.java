package org.journeymaps.journey;

import static org.journeymaps.journey.ChannelGroup.DIGITAL;
import static org.journeymaps.journey.ChannelGroup.HUMAN;
import static org.journeymaps.journey.ChannelGroup.INDIRECT;
import static org.journeymaps.journey.ChannelGroup.OBJECT;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The means by which customer and company meet at a touchpoint: one of a list that the app has names and pictures for, or one that a
 * team names itself.
 *
 * @param word the key of a channel of the list, or the team's own word
 * @param group what kind of means a channel of the list is; null for a word of the team's own, whose group the touchpoint says
 */
public record Channel(String word, @Nullable ChannelGroup group) {

    public static final Channel ADS = new Channel("ads", DIGITAL);
    public static final Channel SEARCH = new Channel("search", DIGITAL);
    public static final Channel WEB = new Channel("web", DIGITAL);
    public static final Channel MOBILE_APP = new Channel("mobile_app", DIGITAL);
    public static final Channel PORTAL = new Channel("portal", DIGITAL);
    public static final Channel EMAIL = new Channel("email", DIGITAL);
    public static final Channel SMS = new Channel("sms", DIGITAL);
    public static final Channel PUSH = new Channel("push", DIGITAL);
    public static final Channel CHAT = new Channel("chat", DIGITAL);
    public static final Channel SOCIAL = new Channel("social", DIGITAL);
    public static final Channel MARKETPLACE = new Channel("marketplace", DIGITAL);
    public static final Channel REVIEW_SITE = new Channel("review_site", DIGITAL);
    public static final Channel VIDEO = new Channel("video", DIGITAL);
    public static final Channel PHONE = new Channel("phone", HUMAN);
    public static final Channel STORE = new Channel("store", HUMAN);
    public static final Channel IN_PERSON = new Channel("in_person", HUMAN);
    public static final Channel EVENT = new Channel("event", HUMAN);
    public static final Channel FIELD = new Channel("field", HUMAN);
    public static final Channel KIOSK = new Channel("kiosk", OBJECT);
    public static final Channel MAIL = new Channel("mail", OBJECT);
    public static final Channel DOCUMENT = new Channel("document", OBJECT);
    public static final Channel PARCEL = new Channel("parcel", OBJECT);
    public static final Channel PARTNER = new Channel("partner", INDIRECT);
    public static final Channel WORD_OF_MOUTH = new Channel("word_of_mouth", INDIRECT);

    /** The channels of the list. */
    public static final List<Channel> LIST = List.of(
            ADS,
            SEARCH,
            WEB,
            MOBILE_APP,
            PORTAL,
            EMAIL,
            SMS,
            PUSH,
            CHAT,
            SOCIAL,
            MARKETPLACE,
            REVIEW_SITE,
            VIDEO,
            PHONE,
            STORE,
            IN_PERSON,
            EVENT,
            FIELD,
            KIOSK,
            MAIL,
            DOCUMENT,
            PARCEL,
            PARTNER,
            WORD_OF_MOUTH);

    private static final Map<String, Channel> BY_KEY =
            LIST.stream().collect(Collectors.toUnmodifiableMap(Channel::word, Function.identity()));

    /** The channel of the list with that key, or else the team's own. */
    public static Channel of(String word) {
        String tidy = Texts.tidy(word);
        Channel listed = BY_KEY.get(tidy);
        return listed == null ? new Channel(tidy, null) : listed;
    }

    /** Whether the app has a name and a picture for it. */
    public boolean isListed() {
        return group != null;
    }
}
