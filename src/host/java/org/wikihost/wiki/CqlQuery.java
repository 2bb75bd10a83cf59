package org.wikihost.wiki;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A CQL query as a condition of SQL on {@code wiki_page p} and {@code wiki_space s}. Values only ever become named parameters.
 *
 * @param orderBy columns of SQL
 */
record CqlQuery(String condition, Map<String, Object> parameters, String orderBy) {
    private static final Map<String, String> ORDER = Map.of(
            "title", "lower(p.title)",
            "created", "p.created",
            "lastmodified", "p.modified",
            "id", "p.id",
            "space", "s.lower_key");

    CqlQuery {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** @throws InvalidRequestException for a mistake, with its place */
    static CqlQuery parse(String cql) {
        return new Parser(new CqlTokens(cql)).query();
    }

    private static final class Parser {
        private final CqlTokens tokens;
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        Parser(CqlTokens tokens) {
            this.tokens = tokens;
        }

        CqlQuery query() {
            String condition = tokens.isEmpty() ? "1 = 1" : either();
            String order = "p.modified desc, p.id desc";
            if (tokens.take("order")) {
                tokens.require("by");
                order = order();
            }
            if (!tokens.isEmpty()) {
                throw tokens.mistake("unexpected word");
            }
            return new CqlQuery(condition, parameters, order);
        }

        private String order() {
            List<String> columns = new ArrayList<>();
            do {
                String field = tokens.word().toLowerCase(Locale.ROOT);
                if (!ORDER.containsKey(field)) {
                    throw tokens.mistake("cannot order by " + field);
                }
                boolean descending = tokens.take("desc");
                if (!descending) {
                    tokens.take("asc");
                }
                columns.add(ORDER.get(field) + (descending ? " desc" : " asc"));
            } while (tokens.take(","));
            return String.join(", ", columns) + ", p.id";
        }

        private String either() {
            StringBuilder sql = new StringBuilder(all());
            while (tokens.take("or")) {
                sql.append(" or ").append(all());
            }
            return sql.toString();
        }

        private String all() {
            StringBuilder sql = new StringBuilder(one());
            while (tokens.take("and")) {
                sql.append(" and ").append(one());
            }
            return sql.toString();
        }

        private String one() {
            if (tokens.take("not")) {
                return "not " + one();
            }
            if (tokens.take("(")) {
                String inner = either();
                tokens.require(")");
                return "(" + inner + ")";
            }
            String field = tokens.word().toLowerCase(Locale.ROOT);
            boolean negated = tokens.take("not");
            if (tokens.take("in")) {
                return negate(negated, matchAny(field, values()));
            }
            if (tokens.take("=")) {
                return matchAny(field, List.of(tokens.word()));
            }
            if (tokens.take("!=")) {
                return negate(true, matchAny(field, List.of(tokens.word())));
            }
            if (tokens.take("~")) {
                return contains(field, tokens.word());
            }
            if (tokens.take("!~")) {
                return negate(true, contains(field, tokens.word()));
            }
            throw tokens.mistake("expected an operator after " + field);
        }

        private List<String> values() {
            List<String> values = new ArrayList<>();
            tokens.require("(");
            do {
                values.add(tokens.word());
            } while (tokens.take(","));
            tokens.require(")");
            return values;
        }

        private String matchAny(String field, List<String> values) {
            List<String> lower =
                    values.stream().map(value -> value.toLowerCase(Locale.ROOT)).toList();
            return switch (field) {
                case "type" -> lower.contains("page") ? "1 = 1" : "1 = 0";
                case "space", "space.key" -> "s.lower_key in (" + parameter(lower) + ")";
                case "title" -> "p.title_key in (" + parameter(lower) + ")";
                case "label" ->
                    "exists (select 1 from wiki_label l where l.page_id = p.id and l.label in (" + parameter(lower)
                            + "))";
                case "creator" ->
                    "p.creator in (select u.user_key from wiki_user u where u.name in (" + parameter(lower) + "))";
                case "contributor" ->
                    "p.modifier in (select u.user_key from wiki_user u where u.name in (" + parameter(lower) + "))";
                case "id", "content" -> "p.id in (" + parameter(ids(values)) + ")";
                case "parent" -> anyOf(ids(values), id -> "'/' || p.ancestors like " + parameter("%/" + id));
                case "ancestor" ->
                    anyOf(ids(values), id -> "'/' || p.ancestors || '/' like " + parameter("%/" + id + "/%"));
                default -> throw tokens.mistake("no field " + field + " before");
            };
        }

        private String contains(String field, String text) {
            String column = switch (field) {
                case "title" -> "lower(p.title)";
                case "text", "sitesearch" -> "lower(p.title || ' ' || p.body)";
                case "space.title" -> "lower(s.name)";
                default -> throw tokens.mistake("~ cannot be used with " + field + " before");
            };
            String words = text.replace("*", " ").strip().toLowerCase(Locale.ROOT);
            return words.isEmpty()
                    ? "1 = 0"
                    : List.of(words.split("\\s+", -1)).stream()
                            .map(word -> column + " like " + parameter("%" + escaped(word) + "%") + " escape '!'")
                            .collect(Collectors.joining(" and ", "(", ")"));
        }

        private List<Long> ids(List<String> values) {
            try {
                return values.stream().map(Long::valueOf).toList();
            } catch (NumberFormatException e) {
                throw tokens.mistake("an id is a number, before");
            }
        }

        private String parameter(Object value) {
            String name = "v" + parameters.size();
            parameters.put(name, value);
            return ":" + name;
        }

        private static String anyOf(List<Long> ids, Function<Long, String> condition) {
            return ids.stream().map(condition).collect(Collectors.joining(" or ", "(", ")"));
        }

        private static String negate(boolean negated, String condition) {
            return negated ? "not (" + condition + ")" : condition;
        }

        private static String escaped(String word) {
            return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        }
    }
}
