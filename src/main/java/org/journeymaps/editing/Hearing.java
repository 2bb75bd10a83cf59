package org.journeymaps.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymaps.insight.Answers;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.render.Home;
import org.journeymaps.render.Voices;
import org.journeymaps.score.AnswerTally;
import org.journeymaps.storage.AnswerStore;
import org.journeymaps.storage.CommentLinks;
import org.journeymaps.storage.Cut;
import org.journeymaps.storage.FigureStore;
import org.journeymaps.storage.MapHead;
import org.journeymaps.storage.MarkStore;
import org.journeymaps.storage.PlacedTally;
import org.journeymaps.storage.Round;
import org.journeymaps.storage.Stamps;
import org.journeymaps.wiki.Reader;
import org.journeymaps.wiki.Site;
import org.journeymaps.wiki.WikiPage;

/**
 * Hears what people say of a map, as far as the reader of the running request may know. A map that nobody has marked or commented on
 * costs no query, any other a few, however many marks and comments there are.
 */
public final class Hearing {

    /** What there is to hear of a map without rows, of which the feed will tell all that comes. */
    public static final Voices NOTHING_YET = new Voices(
            FeedToken.stamp(Stamps.NONE), false, false, Map.of(), Voices.Threads.NONE, Voices.Customers.NONE);

    private final MarkStore marks;
    private final CommentLinks links;
    private final AnswerStore answers;
    private final FigureStore figures;
    private final Reader reader;
    private final Site site;

    Hearing(MarkStore marks, CommentLinks links, AnswerStore answers, FigureStore figures, Reader reader, Site site) {
        this.marks = marks;
        this.links = links;
        this.answers = answers;
        this.figures = figures;
        this.reader = reader;
        this.site = site;
    }

    /** Where a map lives for the reader, and what the reader may do there. */
    public Home home(WikiPage page) {
        boolean writable = !site.isReadOnly();
        return new Home(
                page.id(),
                writable && page.mayEdit(),
                writable && page.mayComment(),
                writable && reader.userKey() != null);
    }

    /** What the reader may hear of a map. */
    public Voices voices(MapHead head, JourneyContent content) {
        Stamps stamps = head.stamps();
        String stamp = FeedToken.stamp(stamps);
        Voices.Threads threads = stamps.comments() == 0 ? Voices.Threads.NONE : threads(head.id());
        Voices.Customers customers = stamps.answers() == 0 ? Voices.Customers.NONE : customers(head.id(), content);
        if (stamps.marks() == 0) {
            return new Voices(stamp, false, false, Map.of(), threads, customers);
        }
        List<Round> rounds = marks.rounds(head.id());
        Round now = rounds.isEmpty() ? Round.FIRST : rounds.get(0);
        return new Voices(stamp, true, now.isClosed(), marks.marks(now.id(), reader.userKey()), threads, customers);
    }

    /** How many threads of comments are open, for somebody who need not know where. */
    int openThreads(MapHead head) {
        return head.stamps().comments() == 0 ? 0 : links.open(head.id()).size();
    }

    private Voices.Customers customers(int mapId, JourneyContent content) {
        Map<String, List<PlacedTally>> segments =
                answers.tallies(mapId, Cut.SEGMENT, Voices.Customers.segments(content)).stream()
                        .collect(Collectors.groupingBy(PlacedTally::name));
        Map<String, Answers> bySegment = new HashMap<>();
        segments.forEach((name, tallies) -> bySegment.put(name, answers(tallies)));
        return new Voices.Customers(true, answers(answers.tallies(mapId, Cut.ALL)), bySegment, figures.of(mapId));
    }

    private static Answers answers(List<PlacedTally> tallies) {
        Map<PartId, List<AnswerTally>> byPlace = new HashMap<>();
        tallies.stream()
                .collect(Collectors.groupingBy(PlacedTally::place))
                .forEach((place, placed) -> byPlace.put(place, together(placed)));
        return new Answers(byPlace);
    }

    /** One tally for each scale, in the order of the scales. */
    public static List<AnswerTally> together(List<PlacedTally> tallies) {
        return Answers.together(tallies.stream().map(PlacedTally::tally).toList());
    }

    private Voices.Threads threads(int mapId) {
        List<PartId> open = links.open(mapId);
        return new Voices.Threads(open.size(), counts(open, PartType.STAGE), counts(open, PartType.TOUCHPOINT));
    }

    private static Map<String, Integer> counts(List<PartId> open, PartType<?> type) {
        return open.stream()
                .filter(part -> part.type() == type)
                .collect(Collectors.toMap(PartId::id, part -> 1, Integer::sum));
    }
}
