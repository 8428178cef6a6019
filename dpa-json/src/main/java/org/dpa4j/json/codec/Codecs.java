package org.dpa4j.json.codec;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The vocabulary in which a wire form is declared. */
public final class Codecs {
    private static final Codec<String> TEXT = text("text", "a text", Function.identity(), Function.identity());
    private static final Codec<LocalDate> DATE =
            text("date", "a date such as 2018-05-25", LocalDate::parse, LocalDate::toString);
    private static final Codec<Instant> INSTANT =
            text("instant", "an instant such as 2018-05-25T10:00:00Z", Instant::parse, Instant::toString);
    private static final Codec<Integer> INTEGER = new NumberCodec<>(
            new Shape.Numeric("integer", true),
            "a whole number up to " + Integer.MAX_VALUE,
            BigDecimal::intValueExact,
            JsonSink::number);
    private static final Codec<BigDecimal> DECIMAL = new NumberCodec<>(
            new Shape.Numeric("decimal", false),
            "a number",
            Function.identity(),
            (out, value) -> out.number(Numbers.writable(value)));

    private Codecs() {}

    /** Any text, blank ones too. */
    public static Codec<String> text() {
        return TEXT;
    }

    /** A value with a lexical form; {@code expected} completes the sentence "expected ...". */
    public static <T> Codec<T> text(
            String name, String expected, Function<String, T> parse, Function<T, String> print) {
        return new TextCodec<>(new Shape.Text(name, expected), expected, Map.of(), parse, print);
    }

    /** A code of an open list: the constants are known, any other lower-kebab-case code may come. */
    public static <T> Codec<T> code(String name, Function<String, T> of, Function<T, String> print, List<T> constants) {
        Map<String, T> known = new LinkedHashMap<>();
        constants.forEach(constant -> known.put(print.apply(constant), constant));
        String example = known.keySet().stream()
                .findFirst()
                .map(code -> " such as \"" + code + '"')
                .orElse("");
        return new TextCodec<>(
                new Shape.Code(name, List.copyOf(known.keySet())),
                "a lower-kebab-case code" + example,
                known,
                of,
                print);
    }

    /** A closed list: the names of the constants in lower-kebab-case. */
    public static <E extends Enum<E>> Codec<E> enumeration(String name, Class<E> type) {
        Map<String, E> known = new LinkedHashMap<>();
        Map<E, String> names = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            String text = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            known.put(text, constant);
            names.put(constant, text);
        }
        List<String> texts = List.copyOf(known.keySet());
        return new TextCodec<>(
                new Shape.Enumeration(name, texts), "one of " + Words.list(texts), known, null, names::get);
    }

    /** One of these plain texts, too many for a sentence: {@code expected} completes the sentence "expected ...". */
    public static <T> Codec<T> known(String name, String expected, Map<String, T> known, Function<T, String> print) {
        return new TextCodec<>(
                new Shape.Enumeration(name, List.copyOf(known.keySet())),
                expected,
                known,
                null,
                print,
                Words::quotePlain);
    }

    /** A whole number. */
    public static Codec<Integer> integer() {
        return INTEGER;
    }

    /** A whole number within bounds, both inclusive. */
    public static Codec<Integer> integer(int least, int greatest) {
        return new NumberCodec<>(
                new Shape.Numeric("integer", true),
                "a whole number from " + least + " to " + greatest,
                number -> {
                    int value = number.intValueExact();
                    if (value < least || value > greatest) {
                        throw new ArithmeticException();
                    }
                    return value;
                },
                JsonSink::number);
    }

    /** A number, kept as it is written: 1.50 is not 1.5. */
    public static Codec<BigDecimal> decimal() {
        return DECIMAL;
    }

    /** A day, as in {@link LocalDate#parse}. */
    public static Codec<LocalDate> date() {
        return DATE;
    }

    /** An instant, as in {@link Instant#parse}. */
    public static Codec<Instant> instant() {
        return INSTANT;
    }

    /** A codec that is not declared yet; resolved once, at first use. */
    public static <T> Codec<T> later(Supplier<? extends Codec<T>> codec) {
        return new LaterCodec<>(codec);
    }

    /** An object that is built by a builder. */
    public static <T, B> ObjectCodec<T> object(
            String name, String description, Supplier<B> builder, Function<B, T> build, Consumer<Fields<T, B>> fields) {
        Fields<T, B> declared = new Fields<>();
        fields.accept(declared);
        return new ObjectCodec.Built<>(name, description, builder, build, declared.list());
    }

    /** An object that is built by a constructor. */
    public static <T> ObjectCodec<T> record(
            String name, String description, Function<Slots<T>, Function<Values, T>> slots) {
        Slots<T> declared = new Slots<>();
        Function<Values, T> build = slots.apply(declared);
        Object[] absent = declared.absent();
        return new ObjectCodec.Built<>(name, description, () -> new Values(absent), build, declared.fields());
    }

    /** One of several variants, told apart by the field {@code type}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only copied
    public static <T> SumCodec<T> sum(String name, String description, Variant<? extends T>... variants) {
        return new SumCodec<>(name, description, List.of(variants));
    }

    /** One variant of a sum. */
    public static <V> Variant<V> variant(String id, Class<V> type, ObjectCodec<V> codec) {
        return new Variant<>(id, type, codec);
    }

    /** An object with any keys and any JSON values, null included, for data that the format does not know. */
    public static <T, V> Codec<T> free(
            String name, Tree<V> tree, Function<Map<String, V>, T> wrap, Function<T, Map<String, V>> unwrap) {
        return new TreeCodec<>(new Shape.Free(name), tree, wrap, unwrap);
    }

    /** A whole document: an object with the version of its format in front. */
    public static <T> ObjectCodec<T> document(String key, int version, ObjectCodec<T> content) {
        return content.versioned(key, version);
    }
}
