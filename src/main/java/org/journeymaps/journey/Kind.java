package org.journeymaps.journey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What sort of value an attribute has. Outside the model a value is a <em>plain</em> one, as JSON knows them: a {@link String}, a
 * {@link BigDecimal}, a {@link Boolean}, or null for a value that is not set.
 */
public sealed interface Kind<V>
        permits Kind.Worded, Kind.Choice, Kind.Rating, Kind.Feeling, Kind.Flag, Kind.Day, Kind.Means {

    /** The length of a day of the years 0 to 9999. */
    int ISO_DAY_LENGTH = 10;

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

    /** The word for it, by which a form chooses how to ask for a value. */
    String key();

    /** What is wrong with a value that the model can hold and a valid map cannot, such as a text that is too long. */
    default Optional<Fault> fault(@Nullable V value) {
        return Optional.empty();
    }

    /** A text; not set is the empty one. */
    sealed interface Worded extends Kind<String> permits Name, Text, Reference, Language, Address {

        @Override
        default String of(@Nullable Object plain) throws UnfitValueException {
            return textOf(plain);
        }

        @Override
        default @Nullable Object plain(@Nullable String value) {
            return value == null || value.isEmpty() ? null : value;
        }
    }

    /** One line of at most {@link MapLimits#NAME_LENGTH} characters; not set is the empty text. */
    record Name() implements Worded {

        @Override
        public String key() {
            return "name";
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
    record Text() implements Worded {

        @Override
        public String key() {
            return "text";
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

        @Override
        public String key() {
            return "choice";
        }

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
        public String key() {
            return "rating";
        }

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

    /** An emotion from −2 to 2 with at most one decimal, or one of the words of {@link EmotionLevel}; not set is null. */
    record Feeling() implements Kind<Emotion> {

        @Override
        public String key() {
            return "feeling";
        }

        @Override
        public @Nullable Emotion of(@Nullable Object plain) throws UnfitValueException {
            if (plain == null) {
                return null;
            }
            if (plain instanceof String word) {
                return EmotionLevel.ofWord(word)
                        .map(level -> Emotion.ofValue(level.value()))
                        .orElseThrow(() -> new UnfitValueException(Fault.of("bad-emotion")));
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

    /** A day as ISO 8601 writes it, such as 2026-11-03; not set is null. */
    record Day() implements Kind<LocalDate> {

        @Override
        public String key() {
            return "day";
        }

        @Override
        public @Nullable LocalDate of(@Nullable Object plain) throws UnfitValueException {
            String text = textOf(plain);
            if (text.isEmpty()) {
                return null;
            }
            try {
                if (text.length() == ISO_DAY_LENGTH) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeParseException e) {
                // told as any other text that is no day
            }
            throw new UnfitValueException(Fault.of("bad-day"));
        }

        @Override
        public @Nullable Object plain(@Nullable LocalDate value) {
            return value == null ? null : value.toString();
        }
    }

    /** A channel of the list by its key, or the team's own word for another one, of one line; not set is null. */
    record Means() implements Kind<Channel> {

        @Override
        public String key() {
            return "channel";
        }

        @Override
        public @Nullable Channel of(@Nullable Object plain) throws UnfitValueException {
            String word = textOf(plain);
            return word.isEmpty() ? null : Channel.of(word);
        }

        @Override
        public @Nullable Object plain(@Nullable Channel value) {
            return value == null ? null : value.word();
        }

        @Override
        public Optional<Fault> fault(@Nullable Channel value) {
            return value == null ? Optional.empty() : new Name().fault(value.word());
        }
    }

    /** The id of another part; not set is the empty text. */
    record Reference() implements Worded {

        @Override
        public String key() {
            return "reference";
        }

        @Override
        public Optional<Fault> fault(@Nullable String value) {
            return value == null || value.isEmpty() ? Optional.empty() : Ids.fault(value);
        }
    }

    /** The tag of a language (BCP 47), such as {@code fr} or {@code pt-BR}; not set is the empty text. */
    record Language() implements Worded {

        @Override
        public String key() {
            return "language";
        }

        private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

        @Override
        public Optional<Fault> fault(@Nullable String value) {
            boolean fits =
                    value == null || value.isEmpty() || TAG.matcher(value).matches();
            return fits ? Optional.empty() : Optional.of(Fault.of("bad-language"));
        }
    }

    /** The address of a page, on this site ({@code /…}) or anywhere ({@code https://…}); not set is the empty text. */
    record Address() implements Worded {

        @Override
        public String key() {
            return "address";
        }

        private static final Pattern ADDRESS = Pattern.compile("(https?://|/(?!/))[^\\s\"'<>\\\\]*");

        @Override
        public Optional<Fault> fault(@Nullable String value) {
            if (value == null || value.isEmpty()) {
                return Optional.empty();
            }
            return ADDRESS.matcher(value).matches() ? new Name().fault(value) : Optional.of(Fault.of("bad-address"));
        }
    }

    /** Yes or no; not set is no. */
    record Flag() implements Kind<Boolean> {

        @Override
        public String key() {
            return "flag";
        }

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

    private static BigDecimal numberOf(Object plain) throws UnfitValueException {
        if (plain instanceof BigDecimal number) {
            return number;
        }
        throw new UnfitValueException(Fault.of("not-a-number"));
    }
}
