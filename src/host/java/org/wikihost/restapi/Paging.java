package org.wikihost.restapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The part of a list that a request asks for. */
record Paging(int start, int limit) {
    private static final int MOST = 500;

    Paging {
        start = Math.max(0, start);
        limit = Math.min(MOST, Math.max(1, limit));
    }

    /** The results of this part of the list, as Confluence wraps them. */
    <T> ObjectNode cut(List<T> all, java.util.function.Function<T, JsonNode> asJson) {
        return wrap(all.stream().skip(start).limit(limit).map(asJson).toList());
    }

    /** Results that are this part of the list already. */
    ObjectNode wrap(List<? extends JsonNode> results) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode array = answer.putArray("results");
        results.forEach(array::add);
        answer.put("start", start);
        answer.put("limit", limit);
        answer.put("size", array.size());
        return answer;
    }
}
