package org.journeymaps.render;

import java.text.Bidi;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.journey.Channel;
import org.journeymaps.journey.ChannelGroup;
import org.journeymaps.journey.Curve;
import org.journeymaps.journey.Emotion;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Keyed;
import org.journeymaps.journey.Lane;
import org.journeymaps.journey.Persona;
import org.journeymaps.journey.Touchpoint;

/** The words of one drawing. Words that come again and again are looked up once. Templates ask for texts by key. */
public final class Vocabulary {

    private static final String PREFIX = "journey-maps.";

    private final Words words;
    private final String foreign;
    private final char decimalSeparator;
    private final Map<String, String> seen = new HashMap<>();
    private final Map<Keyed, String> names = new HashMap<>();

    public Vocabulary(Words words) {
        this(words, "");
    }

    /** @param foreign the language tag of the words where they stand among those of another language; else empty */
    Vocabulary(Words words, String foreign) {
        this.words = words;
        this.foreign = foreign;
        this.decimalSeparator = DecimalFormatSymbols.getInstance(words.locale()).getDecimalSeparator();
    }

    /** The attribute that tells the language of the app's words from that of the map around them, with a space before it; else nothing. */
    String lang() {
        return foreign.isEmpty() ? "" : " lang=\"" + foreign + '"';
    }

    /** Writes a text where one of the map follows in the same element: in an element of its own, if its language is another one. */
    void write(Markup html, String key) {
        if (foreign.isEmpty()) {
            html.text(text(key));
        } else {
            html.markup("<span").markup(lang()).markup(">").text(text(key)).markup("</span>");
        }
    }

    Locale locale() {
        return words.locale();
    }

    /** The text of a key without its common start {@code journey-maps.}. */
    public String text(String key) {
        return seen.computeIfAbsent(key, unseen -> words.text(PREFIX + unseen));
    }

    /** A sentence with texts of the map in it, each of which reads in its own direction. */
    String text(String key, Object... arguments) {
        Object[] isolated = Stream.of(arguments)
                .map(argument -> argument instanceof String text ? isolated(text) : argument)
                .toArray();
        return words.text(PREFIX + key, isolated);
    }

    /**
     * A text as it stands among others: one with letters that are read from right to left takes no part in the order of those around it, as
     * in {@code <bdi>} (Unicode Standard Annex 9, isolates), also where there is no place for an element.
     */
    static String isolated(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? '\u2068' + text + '\u2069' : text;
    }

    /** Texts one after the other, without those that are empty. */
    static String joined(String separator, Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
    }

    /** The text for a rating of 1 to 5. */
    String rated(String key, int rating) {
        return seen.computeIfAbsent(key + rating, unseen -> words.text(PREFIX + key, rating));
    }

    /** The name of a choice from a closed list: one list for each kind of choice. */
    String name(String list, Keyed choice) {
        return names.computeIfAbsent(choice, unseen -> text(list + '.' + unseen.key()));
    }

    /** A map's title, or what stands for one. */
    public String title(JourneyContent map) {
        return map.title().isEmpty() ? text("untitled") : map.title();
    }

    /** A lane's own name, or the one of its type. */
    public String lane(Lane lane) {
        return lane.name().isEmpty() ? name("lane", lane.type()) : lane.name();
    }

    /**
     * What a curve is called: its persona and its own name, or its place among the curves.
     *
     * @param number 1 for the first curve of the map
     */
    public String curve(Curve curve, Optional<Persona> persona, int number) {
        return curve(curve, persona.map(Persona::name).orElse(""), number);
    }

    /** The same with what stands for the persona; nothing when it is empty. */
    String curve(Curve curve, String persona, int number) {
        String name = joined(" · ", Stream.of(persona, ownName(curve, persona)));
        return name.isEmpty() ? text("curve.unnamed", number) : name;
    }

    /** A curve's own name beside its persona's, or empty when it is that, or what that begins with before a comma. */
    String ownName(Curve curve, String persona) {
        return (persona + ",").startsWith(curve.name() + ",") ? "" : curve.name();
    }

    /** The first letter of a name as a capital, or empty. */
    String initial(String name) {
        return name.isEmpty() ? "" : Character.toString(name.codePointAt(0)).toUpperCase(words.locale());
    }

    /** The name of a touchpoint's channel, or empty when it has none. */
    String channel(Touchpoint touchpoint) {
        Channel channel = touchpoint.channel();
        return channel == null ? "" : channel(channel);
    }

    /** The name of a channel of the list, or the team's own word. */
    public String channel(Channel channel) {
        return channel.isListed() ? text("channel." + channel.word()) : channel.word();
    }

    /** The same with the kind of channel behind a word of the team's own. */
    String channelAndKind(Touchpoint touchpoint) {
        Channel channel = touchpoint.channel();
        ChannelGroup group = touchpoint.channelGroup();
        return channel == null || channel.isListed() || group == null
                ? channel(touchpoint)
                : channel.word() + " (" + name("channelGroup", group) + ')';
    }

    /** A text behind the words of what it is, or empty when it is. */
    String labelled(String label, String text) {
        return text.isEmpty() ? "" : text(label) + text("colon") + ' ' + isolated(text);
    }

    /** An emotion's value with its sign: "−1", "0", "+1.5". */
    String value(Emotion emotion) {
        return EmotionText.value(emotion, decimalSeparator);
    }

    /** A day as the reader's language writes it. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(day);
    }

    /** A month, given as {@code 2026-05}, as the reader's language writes it. */
    String month(String month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", words.locale()).format(YearMonth.parse(month));
    }

    /** A text in the quotation marks of the reader's language, unless it has quotation marks of its own. */
    String quoted(String text) {
        return !text.isEmpty() && "\"“”«»„‹›「『".indexOf(text.charAt(0)) >= 0
                ? text
                : text("quote.open") + text + text("quote.close");
    }
}
