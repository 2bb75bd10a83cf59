package org.journeymaps.journey;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What sort of value an attribute has. Outside the model a value is a <em>plain</em> one, as JSON knows them: a {@link String}, a
 * {@link BigDecimal}, a {@link Boolean}, or null for a value that is not set.
 */
public sealed interface Kind<V> permits Kind.Name, Kind.Text, Kind.Choice, Kind.Rating, Kind.Feeling, Kind.Flag {

    /**
     * The value that a plain one stands for, in its tidy form.
     *
     * @throws UnfitValueException if the plain value is of another type, or is none of the values of this kind
     */
    @Nullable
    V of(@Nullable Object plain) throws UnfitValueException;

    /** The plain form of a value, null when the value is the one of an attribute that is not set. */
    @Nullable
    Object plain(@Nullable V value);

    /** What is wrong with a value that the model can hold and a valid map cannot, such as a text that is too long. */
    default Optional<Fault> fault(@Nullable V value) {
        return Optional.empty();
    }

    /** One line of at most {@link MapLimits#NAME_LENGTH} characters; not set is the empty text. */
    record Name() implements Kind<String> {

        @Override
        public String of(@Nullable Object plain) throws UnfitValueException {
            return textOf(plain);
        }

        @Override
        public @Nullable Object plain(@Nullable String value) {
            return plainText(value);
        }

        @Override
        public Optional<Fault> fault(@Nullable String value) {
            if (value != null && value.indexOf('\n') >= 0) {
                return Optional.of(Fault.of("several-lines"));
            }
            return Texts.fault(value, MapLimits.NAME_LENGTH);
        }
    }

    /** A text of at most {@link MapLimits#TEXT_LENGTH} characters; not set is the empty text. */
    record Text() implements Kind<String> {

        @Override
        public String of(@Nullable Object plain) throws UnfitValueException {
            return textOf(plain);
        }

        @Override
        public @Nullable Object plain(@Nullable String value) {
            return plainText(value);
        }

        @Override
        public Optional<Fault> fault(@Nullable String value) {
            return Texts.fault(value, MapLimits.TEXT_LENGTH);
        }
    }

    /**
     * One of a closed list, by its key.
     *
     * @param fallback the value when not set, which may be none
     */
    record Choice<E extends Keyed>(
            Map<String, E> byKey, @Nullable E fallback) implements Kind<E> {

        static <E extends Keyed> Choice<E> of(E[] choices, @Nullable E fallback) {
            Map<String, E> byKey = new LinkedHashMap<>();
            Arrays.stream(choices).forEach(choice -> byKey.put(choice.key(), choice));
            return new Choice<>(byKey, fallback);
        }

        @Override
        public @Nullable E of(@Nullable Object plain) throws UnfitValueException {
            if (plain == null) {
                return fallback;
            }
            if (!(plain instanceof String key)) {
                throw new UnfitValueException(Fault.of("not-a-text"));
            }
            E choice = byKey.get(key);
            return choice == null ? inOtherSpelling(key) : choice;
        }

        private E inOtherSpelling(String key) throws UnfitValueException {
            return byKey.values().stream()
                    .filter(choice -> choice.otherSpelling().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new UnfitValueException(
                            Fault.of("unknown-choice", key, String.join(", ", byKey.keySet()))));
        }

        @Override
        public @Nullable Object plain(@Nullable E value) {
            return value == null ? null : value.key();
        }
    }

    /** A whole number from 1 to 5; not set is null. */
    record Rating() implements Kind<Integer> {

        @Override
        public @Nullable Integer of(@Nullable Object plain) throws UnfitValueException {
            if (plain == null) {
                return null;
            }
            BigDecimal number = numberOf(plain);
            for (int rating = MapLimits.LOWEST_RATING; rating <= MapLimits.HIGHEST_RATING; rating++) {
                if (number.compareTo(BigDecimal.valueOf(rating)) == 0) {
                    return rating;
                }
            }
            throw new UnfitValueException(Fault.of("bad-rating", MapLimits.LOWEST_RATING, MapLimits.HIGHEST_RATING));
        }

        @Override
        public @Nullable Object plain(@Nullable Integer value) {
            return value == null ? null : BigDecimal.valueOf(value);
        }
    }

    /** An emotion from −2 to 2 with at most one decimal; not set is null. */
    record Feeling() implements Kind<Emotion> {

        @Override
        public @Nullable Emotion of(@Nullable Object plain) throws UnfitValueException {
            if (plain == null) {
                return null;
            }
            BigDecimal number = numberOf(plain);
            boolean inRange = number.abs().compareTo(BigDecimal.valueOf(2)) <= 0;
            if (!inRange || number.stripTrailingZeros().scale() > 1) {
                throw new UnfitValueException(Fault.of("bad-emotion"));
            }
            return Emotion.ofValue(number.doubleValue());
        }

        @Override
        public @Nullable Object plain(@Nullable Emotion value) {
            return value == null ? null : BigDecimal.valueOf(value.tenths(), 1).stripTrailingZeros();
        }
    }

    /** Yes or no; not set is no. */
    record Flag() implements Kind<Boolean> {

        @Override
        public Boolean of(@Nullable Object plain) throws UnfitValueException {
            if (plain == null) {
                return false;
            }
            if (plain instanceof Boolean flag) {
                return flag;
            }
            throw new UnfitValueException(Fault.of("not-a-flag"));
        }

        @Override
        public @Nullable Object plain(@Nullable Boolean value) {
            return Boolean.TRUE.equals(value) ? true : null;
        }
    }

    private static String textOf(@Nullable Object plain) throws UnfitValueException {
        if (plain == null) {
            return "";
        }
        if (plain instanceof String text) {
            return Texts.tidy(text);
        }
        throw new UnfitValueException(Fault.of("not-a-text"));
    }

    private static @Nullable Object plainText(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    private static BigDecimal numberOf(Object plain) throws UnfitValueException {
        if (plain instanceof BigDecimal number) {
            return number;
        }
        throw new UnfitValueException(Fault.of("not-a-number"));
    }
}
