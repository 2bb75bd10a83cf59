package org.journeymaps.render;

import java.util.List;
import org.journeymaps.insight.Finding;
import org.journeymaps.insight.Gap;
import org.journeymaps.insight.Headline;
import org.journeymaps.journey.PartId;
import org.journeymaps.journey.PartType;
import org.journeymaps.score.Interval;
import org.journeymaps.score.Score;

/** Says what stands out in a map. */
public final class FindingWords {

    private final Vocabulary vocabulary;
    private final CustomerWords words;

    public FindingWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.words = new CustomerWords(vocabulary);
    }

    /** How good we find ourselves, and how good customers find us. */
    public HeadlineView of(Headline headline) {
        Score theirs = headline.theirs();
        Interval interval = theirs.interval() == null ? new Interval(0, 100) : theirs.interval();
        return new HeadlineView(
                words.share(headline.ours().value()),
                words.share(theirs.value()),
                vocabulary.text("headline.sample", headline.touchpoints(), headline.answers()),
                vocabulary.text(
                        "headline.sentence",
                        words.share(headline.ours().value()),
                        words.share(theirs.value()),
                        words.share(interval.low()),
                        words.share(interval.high())),
                vocabulary.text("headline.rule", headline.touchpoints(), headline.answers()),
                theirs.value() < headline.ours().value());
    }

    List<FindingView> of(List<Finding> findings, ElementIds ids) {
        return findings.stream().map(finding -> of(finding, ids)).toList();
    }

    private FindingView of(Finding finding, ElementIds ids) {
        PartId place = finding.place();
        boolean placed = place.type() != PartType.MAP;
        return new FindingView(
                sentence(finding),
                placed ? ids.of(place) : "",
                place.type() == PartType.TOUCHPOINT ? place.id() : "",
                "jm-finding-" + key(finding));
    }

    /** The word for a kind of finding. */
    public static String key(Finding finding) {
        if (finding instanceof Finding.WidestGap) {
            return "widest-gap";
        }
        if (finding instanceof Finding.FurtherGap) {
            return "further-gap";
        }
        if (finding instanceof Finding.TruthInDanger) {
            return "truth-in-danger";
        }
        if (finding instanceof Finding.WeakestChannel) {
            return "weakest-channel";
        }
        return finding instanceof Finding.PeakAndEnd ? "peak-and-end" : "biggest-loss";
    }

    /** A finding in one plain sentence. */
    public String sentence(Finding finding) {
        if (finding instanceof Finding.WidestGap widest) {
            return gap("finding.widest-gap.", widest.gap());
        }
        if (finding instanceof Finding.FurtherGap further) {
            return gap("finding.further-gap.", further.gap());
        }
        if (finding instanceof Finding.TruthInDanger truth) {
            return vocabulary.text(
                    "finding.truth-in-danger",
                    truth.touchpoint().name(),
                    mark(truth.rating().mark()),
                    truth.rating().mark().n());
        }
        if (finding instanceof Finding.WeakestChannel weakest) {
            return vocabulary.text(
                    weakest.isClear() ? "finding.weakest-channel" : "finding.weakest-channel.unsure",
                    vocabulary.channel(weakest.channel()),
                    words.mark(weakest.mean()),
                    weakest.n(),
                    weakest.touchpoint().name());
        }
        if (finding instanceof Finding.PeakAndEnd memory) {
            return vocabulary.text(
                    "finding.peak-and-end",
                    memory.peak().name(),
                    mark(memory.peakRating().mark()),
                    memory.end().name(),
                    mark(memory.endRating().mark()));
        }
        return loss((Finding.BiggestLoss) finding);
    }

    private String gap(String key, Gap gap) {
        return vocabulary.text(
                key + gap.kind().key().replace('_', '-'),
                gap.touchpoint().name(),
                words.mark(gap.ours()),
                mark(gap.theirs().mark()),
                gap.theirs().mark().n());
    }

    private String loss(Finding.BiggestLoss loss) {
        return vocabulary.text(
                "finding.biggest-loss",
                loss.figure().label(),
                loss.next(),
                words.share(100 * loss.lost() / loss.from()),
                words.number(loss.from()),
                words.number(loss.from() - loss.lost()),
                words.period(loss.figure()));
    }

    private String mark(Score mark) {
        return words.mark(mark.value());
    }
}
