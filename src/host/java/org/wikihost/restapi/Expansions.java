package org.wikihost.restapi;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a request asks to be filled in: the parts of {@code expand}, such as {@code body.storage}. */
record Expansions(Set<String> names) {

    static Expansions of(@Nullable String expand) {
        return new Expansions(
                expand == null
                        ? Set.of()
                        : Stream.of(expand.split(",", -1)).map(String::strip).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the part or something inside it is asked for. */
    boolean has(String part) {
        return names.stream().anyMatch(name -> name.equals(part) || name.startsWith(part + "."));
    }
}
