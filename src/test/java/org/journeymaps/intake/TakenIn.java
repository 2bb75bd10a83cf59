package org.journeymaps.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.journeymaps.answer.Metric;
import org.journeymaps.answer.NewAnswer;
import org.journeymaps.answer.NewFigure;
import org.journeymaps.journey.Header;
import org.journeymaps.journey.JourneyContent;
import org.journeymaps.journey.Stage;
import org.journeymaps.journey.Touchpoint;

/** What came of a file. */
record TakenIn(Look look, List<NewAnswer> answers, List<NewFigure> figures, List<Refusal> refusals) {

    static final UUID MAP = UUID.fromString("7b0c2a3e-0d1f-4c55-8f0e-3a5d9f1b2c4d");

    /** A shop: stages and touchpoints with English and French names. */
    static final MapPlaces SHOP = new MapPlaces(JourneyContent.of(Header.EMPTY)
            .withStages(List.of(
                    Stage.named("s1", "Découverte"), Stage.named("s2", "Paiement"), Stage.named("s3", "Livraison")))
            .withTouchpoints(List.of(
                    Touchpoint.named("t1", "s1", "First visit"),
                    Touchpoint.named("t2", "s2", "Pays by card"),
                    Touchpoint.named("t3", "s3", "Receives the parcel"),
                    Touchpoint.named("t4", "s3", "Asks"),
                    Touchpoint.named("t5", "s2", "Asks"))));

    static Look look(FileSource file) throws RefusedFileException {
        try {
            return Intake.look(file, "", "", -1, SHOP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file in as it is guessed. */
    static TakenIn of(FileSource file) throws RefusedFileException {
        Look look = look(file);
        return of(file, look.settings());
    }

    static TakenIn of(FileSource file, IntakeSettings settings) throws RefusedFileException {
        List<NewAnswer> answers = new ArrayList<>();
        List<NewFigure> figures = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        try {
            Intake.take(file, settings, SHOP, MAP).read(new Harvest<RuntimeException>() {
                @Override
                public void line(List<NewAnswer> ofAnswers, List<NewFigure> ofFigures) {
                    answers.addAll(ofAnswers);
                    figures.addAll(ofFigures);
                }

                @Override
                public void refused(Refusal refusal) {
                    refusals.add(refusal);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TakenIn(look(file), answers, figures, refusals);
    }

    /** Each answer as {@code nps 0-10 9 2026-05-03 s2}. */
    List<String> told() {
        return answers.stream().map(TakenIn::told).toList();
    }

    private static String told(NewAnswer answer) {
        String scale = answer.scale() == null
                ? "words"
                : answer.scale().question().key() + " " + answer.scale().key();
        Object value = answer.value() == null ? answer.group() : answer.value();
        return Stream.of(scale, value, answer.day(), answer.place().id())
                .filter(part -> part != null && !part.toString().isEmpty())
                .map(Object::toString)
                .reduce((left, right) -> left + " " + right)
                .orElse("");
    }

    /** The values of a metric, each as {@code label=value}. */
    List<String> values(Metric metric) {
        return figures.stream()
                .filter(figure -> figure.metric() == metric)
                .map(figure -> figure.label() + "=" + figure.value())
                .toList();
    }

    /** The field of a column by its name. */
    static Field field(Look look, String column) {
        return look.settings().columns().stream()
                .filter(setting -> setting.name().equals(column))
                .findFirst()
                .orElseThrow()
                .field();
    }

    static List<String> warnings(Look look) {
        return look.warnings().stream().map(fault -> fault.what()).toList();
    }
}
