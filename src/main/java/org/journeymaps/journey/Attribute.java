package org.journeymaps.journey;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be changed of a part, written once: the text of a map, validation, edits, conflicts, forms and the history all
 * walk a part's list of attributes.
 *
 * @param <P> the part
 * @param <V> the value
 */
public final class Attribute<P extends Part, V> {

    private final String key;
    private final Kind<V> kind;
    private final Function<P, @Nullable V> get;
    private final BiFunction<P, @Nullable V, P> with;
    private final boolean required;
    private final boolean written;
    private final String formerKey;

    private Attribute(
            String key,
            Kind<V> kind,
            Function<P, @Nullable V> get,
            BiFunction<P, @Nullable V, P> with,
            boolean required,
            boolean written,
            String formerKey) {
        this.key = key;
        this.kind = kind;
        this.get = get;
        this.with = with;
        this.required = required;
        this.written = written;
        this.formerKey = formerKey;
    }

    static <P extends Part> Attribute<P, String> name(
            String key, Function<P, String> get, BiFunction<P, String, P> with) {
        return set(key, new Kind.Name(), get, with);
    }

    static <P extends Part> Attribute<P, String> text(
            String key, Function<P, String> get, BiFunction<P, String, P> with) {
        return set(key, new Kind.Text(), get, with);
    }

    static <P extends Part> Attribute<P, Boolean> flag(
            String key, Function<P, Boolean> get, BiFunction<P, Boolean, P> with) {
        return set(key, new Kind.Flag(), get, with);
    }

    static <P extends Part> Attribute<P, Integer> rating(
            String key, Function<P, @Nullable Integer> get, BiFunction<P, @Nullable Integer, P> with) {
        return new Attribute<>(key, new Kind.Rating(), get, with, false, false, key);
    }

    static <P extends Part> Attribute<P, Emotion> feeling(
            String key, Function<P, @Nullable Emotion> get, BiFunction<P, @Nullable Emotion, P> with) {
        return new Attribute<>(key, new Kind.Feeling(), get, with, false, false, key);
    }

    static <P extends Part, E extends Keyed> Attribute<P, E> choice(
            String key,
            E[] choices,
            @Nullable E fallback,
            Function<P, @Nullable E> get,
            BiFunction<P, @Nullable E, P> with) {
        return new Attribute<>(key, Kind.Choice.of(choices, fallback), get, with, false, false, key);
    }

    static <P extends Part> Attribute<P, Channel> channel(
            String key, Function<P, @Nullable Channel> get, BiFunction<P, @Nullable Channel, P> with) {
        return new Attribute<>(key, new Kind.Means(), get, with, false, false, key);
    }

    static <P extends Part> Attribute<P, String> reference(
            String key, Function<P, String> get, BiFunction<P, String, P> with) {
        return set(key, new Kind.Reference(), get, with);
    }

    /** An attribute that few parts have and that lives in their {@link Details}. */
    static <P extends Part & Detailed<P>, V> Attribute<P, V> detail(String key, Kind<V> kind) {
        V unset = unset(kind);
        return new Attribute<>(
                key,
                kind,
                part -> value(part.details().get(key), unset),
                (part, value) -> part.withDetails(part.details().with(key, kept(value, unset))),
                false,
                false,
                key);
    }

    @SuppressWarnings("unchecked") // the attribute's own setter put it there
    private static <V> @Nullable V value(@Nullable Object kept, @Nullable V unset) {
        return kept == null ? unset : (V) kept;
    }

    private static @Nullable Object kept(@Nullable Object value, @Nullable Object unset) {
        Object tidy = value instanceof String text ? Texts.tidy(text) : value;
        return Objects.equals(tidy, unset) ? null : tidy;
    }

    private static <V> @Nullable V unset(Kind<V> kind) {
        try {
            return kind.of(null);
        } catch (UnfitValueException e) {
            throw new IllegalStateException("Every kind has a value for what is not set", e);
        }
    }

    private static <P extends Part, V> Attribute<P, V> set(
            String key, Kind<V> kind, Function<P, V> get, BiFunction<P, V, P> with) {
        return new Attribute<>(
                key, kind, get, (part, value) -> with.apply(part, Objects.requireNonNull(value)), false, false, key);
    }

    /** The same attribute, of which a valid part always has a value. */
    Attribute<P, V> required() {
        return new Attribute<>(key, kind, get, with, true, true, formerKey);
    }

    /** The same attribute, which the map's text always names. */
    Attribute<P, V> written() {
        return new Attribute<>(key, kind, get, with, required, true, formerKey);
    }

    /** The same attribute, which texts of the first format call by another word. */
    Attribute<P, V> formerly(String word) {
        return new Attribute<>(key, kind, get, with, required, written, word);
    }

    /** The word for it in the map's text and in edits. */
    public String key() {
        return key;
    }

    /** The word for it in texts of the first format, which are still read; in most cases the same. */
    public String formerKey() {
        return formerKey;
    }

    /** What sort of value it has. */
    public Kind<V> kind() {
        return kind;
    }

    /** Whether a part without a value is not valid. */
    public boolean isRequired() {
        return required;
    }

    public @Nullable V get(P part) {
        return get.apply(part);
    }

    public P with(P part, @Nullable V value) {
        return with.apply(part, value);
    }

    /** The part with the value that a plain one stands for; see {@link Kind#of}. */
    public P withPlain(P part, @Nullable Object plain) throws UnfitValueException {
        return with.apply(part, kind.of(plain));
    }

    /** The plain form of the part's value; see {@link Kind#plain}. */
    public @Nullable Object plain(P part) {
        return kind.plain(get.apply(part));
    }

    /** Whether the map's text names the part's value: always, or when it is another than that of a part that does not name it. */
    public boolean isWritten(P part) {
        if (written) {
            return true;
        }
        return !Objects.equals(get.apply(part), unset(kind));
    }

    /** What is wrong with the part's value. */
    public Optional<Fault> fault(P part) {
        return faultOf(get.apply(part));
    }

    /** What would be wrong with a part that had this value. */
    public Optional<Fault> faultOf(@Nullable V value) {
        if (required && kind.plain(value) == null) {
            return Optional.of(Fault.of("empty"));
        }
        return kind.fault(value);
    }

    @Override
    public String toString() {
        return key;
    }
}
