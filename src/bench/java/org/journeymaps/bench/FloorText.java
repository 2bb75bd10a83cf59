package org.journeymaps.bench;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes the values out of a map's text, token by token, and looks for no mistakes. */
final class FloorText {

    private final JsonParser parser;

    FloorText(JsonParser parser) {
        this.parser = parser;
    }

    FloorMap read(String key, long revision) throws IOException {
        String title = "";
        String scenario = "";
        String goal = "";
        String type = "";
        String status = "";
        FloorMap.Persona persona = new FloorMap.Persona("", "");
        List<FloorMap.Stage> stages = List.of();
        List<FloorMap.Lane> lanes = List.of();
        List<FloorMap.Touchpoint> touchpoints = List.of();
        List<FloorMap.Card> cards = List.of();
        parser.nextToken();
        while (toField()) {
            switch (parser.currentName()) {
                case "title" -> title = text();
                case "scenario" -> scenario = text();
                case "goal" -> goal = text();
                case "type" -> type = text();
                case "status" -> status = text();
                case "personas" -> persona = list(this::persona).get(0);
                case "curves" -> {
                    parser.nextToken();
                    parser.skipChildren();
                }
                case "stages" -> stages = list(this::stage);
                case "lanes" -> lanes = list(this::lane);
                case "touchpoints" -> touchpoints = list(this::touchpoint);
                case "cards" -> cards = list(this::card);
                default -> parser.nextToken();
            }
        }
        return new FloorMap(
                key, revision, title, scenario, goal, type, status, persona, stages, lanes, touchpoints, cards);
    }

    private FloorMap.Persona persona() throws IOException {
        String name = "";
        String summary = "";
        while (toField()) {
            switch (parser.currentName()) {
                case "name" -> name = text();
                case "summary" -> summary = text();
                default -> parser.nextToken();
            }
        }
        return new FloorMap.Persona(name, summary);
    }

    private FloorMap.Stage stage() throws IOException {
        String id = "";
        String name = "";
        String goal = "";
        String colour = "";
        while (toField()) {
            switch (parser.currentName()) {
                case "id" -> id = text();
                case "name" -> name = text();
                case "goal" -> goal = text();
                case "colour" -> colour = text();
                default -> parser.nextToken();
            }
        }
        return new FloorMap.Stage(id, name, goal, colour);
    }

    private FloorMap.Lane lane() throws IOException {
        String id = "";
        String type = "";
        String name = "";
        while (toField()) {
            switch (parser.currentName()) {
                case "id" -> id = text();
                case "type" -> type = text();
                case "name" -> name = text();
                default -> parser.nextToken();
            }
        }
        return new FloorMap.Lane(id, type, name);
    }

    private FloorMap.Touchpoint touchpoint() throws IOException {
        String id = "";
        String stage = "";
        String name = "";
        String channel = "";
        String team = "";
        int emotion = FloorMap.Touchpoint.NO_VALUE;
        int importance = 0;
        boolean truth = false;
        boolean assumed = true;
        while (toField()) {
            switch (parser.currentName()) {
                case "id" -> id = text();
                case "stage" -> stage = text();
                case "name" -> name = text();
                case "channel" -> channel = text();
                case "team" -> team = text();
                case "emotion" -> {
                    parser.nextToken();
                    emotion = (int) Math.round(parser.getDoubleValue() * 10);
                }
                case "importance" -> importance = number();
                case "momentOfTruth" -> truth = parser.nextToken() == JsonToken.VALUE_TRUE;
                case "evidence" -> assumed = text().equals("assumed");
                default -> parser.nextToken();
            }
        }
        return new FloorMap.Touchpoint(id, stage, name, channel, team, emotion, importance, truth, assumed);
    }

    private FloorMap.Card card() throws IOException {
        String id = "";
        String lane = "";
        String anchor = "";
        String text = "";
        int severity = 0;
        while (toField()) {
            switch (parser.currentName()) {
                case "id" -> id = text();
                case "lane" -> lane = text();
                case "anchor" -> anchor = text();
                case "text" -> text = text();
                case "severity" -> severity = number();
                default -> parser.nextToken();
            }
        }
        return new FloorMap.Card(id, lane, anchor, text, severity);
    }

    private boolean toField() throws IOException {
        return parser.nextToken() == JsonToken.FIELD_NAME;
    }

    private String text() throws IOException {
        parser.nextToken();
        return parser.getText();
    }

    private int number() throws IOException {
        parser.nextToken();
        return parser.getIntValue();
    }

    private <P> List<P> list(PartReader<P> reader) throws IOException {
        List<P> parts = new ArrayList<>();
        parser.nextToken();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            parts.add(reader.read());
        }
        return parts;
    }

    @FunctionalInterface
    private interface PartReader<P> {
        P read() throws IOException;
    }
}
