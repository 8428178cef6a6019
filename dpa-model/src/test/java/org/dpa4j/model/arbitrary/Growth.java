package org.dpa4j.model.arbitrary;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dpa4j.model.Extensions;
import org.dpa4j.model.LanguageTag;
import org.dpa4j.model.arbitrary.ModelType.Presence;
import org.dpa4j.model.arbitrary.ModelType.Property;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Money;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.Division;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Provision;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.time.Cycle;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.time.Period;
import org.dpa4j.model.time.Unit;

/** One random value, which grows until it is deep or large enough. */
final class Growth {
    /** How likely a field is present, by depth, in a value that is wide; deeper down nothing grows that need not. */
    private static final double[] WIDE = {0.5, 0.4, 0.3, 0.2, 0.15, 0.12, 0.1, 0.1, 0.1};

    /** The same for a value that has few fields, but those in depth. */
    private static final double[] DEEP = {0.15, 0.6, 0.55, 0.5, 0.4, 0.25, 0.2, 0.15, 0.1};

    /** Fields that end a branch make a value no deeper. */
    private static final double LIKELIHOOD_OF_LEAVES = 0.5;

    private static final int LARGEST = 500;

    /** Lists that the model wants longer than empty. */
    private static final Map<String, Integer> SHORTEST_LISTS = Map.of(
            "LaterOf.of", 2,
            "EarlierOf.of", 2,
            "AnyOf.of", 2,
            "Combined.parts", 2,
            "InTerritories.territories", 1,
            "ArticleHelp.articles", 1);

    private static final List<String> CHARACTERS = List.of(
            "a", "B", "z", "0", "9", " ", "-", ".", "/", "~", "#", "<", "&", "'", "\"", "\\", "{", "ä", "Ö", "ß", "å",
            "é", "e\u0301", "—", "€", "日", "😀", "👩‍💻", "\uFEFF", "\u0000", "\u0001", "\u001F", "\b", "\t", "\n",
            "\r", "\u007F", "\u0085", "\u2028", "\u2029", "\uD7FF", "\uE000", "\uFFFD", "\uFFFF");

    private static final String ALPHANUMERIC = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private static final Map<Class<?>, Function<Growth, Object>> BY_HAND = Map.ofEntries(
            Map.entry(String.class, Growth::text),
            Map.entry(int.class, growth -> growth.pick(List.of(1, 2, 14, 30, 72, 365, Integer.MAX_VALUE))),
            Map.entry(Integer.class, growth -> growth.pick(List.of(1, 2, 3, 10, 1_000, Integer.MAX_VALUE))),
            Map.entry(BigDecimal.class, Growth::decimal),
            Map.entry(LocalDate.class, Growth::date),
            Map.entry(Instant.class, Growth::instant),
            Map.entry(Money.class, Growth::money),
            Map.entry(Extensions.class, Growth::extensions),
            Map.entry(LegalReference.class, Growth::legalReference),
            Map.entry(Instrument.class, Growth::instrument),
            Map.entry(Territory.class, Growth::territory),
            Map.entry(Period.class, Growth::period),
            Map.entry(
                    Cycle.class,
                    growth -> growth.random.nextBoolean()
                            ? growth.constant(Cycle.class)
                            : Cycle.of(
                                    growth.random.nextBoolean()
                                            ? growth.kebab()
                                            : growth.period().toString())),
            Map.entry(Source.class, Growth::source),
            Map.entry(TermPath.class, Growth::termPath),
            Map.entry(
                    LanguageTag.class,
                    growth -> LanguageTag.of(growth.pick(
                            List.of("en", "en-GB", "sv-SE", "sr-Latn-RS", "de-CH-1996", "zh-Hant-TW", "x-klingon")))));

    private static final Map<Type, Integer> HEIGHTS = new ConcurrentHashMap<>();

    private final Random random;
    private final double[] likelihood;
    private final double density;
    private int nodes;
    private boolean inVariant;

    Growth(Random random) {
        this.random = random;
        this.likelihood = random.nextInt(3) == 0 ? WIDE : DEEP;
        this.density = pick(List.of(0.4, 0.8, 1.1, 1.4));
    }

    Object value(Type type) {
        return value(type, 0);
    }

    private Object value(Type type, int depth) {
        Class<?> raw = ModelType.rawType(type);
        Function<Growth, Object> byHand = BY_HAND.get(raw);
        nodes++;
        if (byHand != null) {
            return byHand.apply(this);
        }
        if (raw.isEnum()) {
            return pick(List.of(raw.getEnumConstants()));
        }
        if (ModelType.isCode(raw)) {
            return code(raw);
        }
        if (ModelType.isText(raw)) {
            return identifier(raw);
        }
        if (ModelType.isSum(raw)) {
            return value(variant(raw, depth), depth);
        }
        return structure(ModelType.of(type), depth);
    }

    private Class<?> variant(Class<?> sum, int depth) {
        List<Class<?>> variants = ModelType.variants(sum);
        if (!mayGrow(depth)) {
            int least = height(sum);
            variants = variants.stream()
                    .filter(variant -> height(variant) == least)
                    .toList();
        }
        return pick(variants);
    }

    private Object structure(ModelType type, int depth) {
        boolean variant = inVariant;
        Map<String, Object> parts = new LinkedHashMap<>();
        List<Property> properties = new ArrayList<>(type.properties());
        Collections.shuffle(
                properties, random); // when a value has grown large enough, no field is always the one without
        for (Property property : properties) {
            boolean ofDuty = type.raw() == Duty.class && property.name().equals("variants");
            inVariant = ofDuty;
            if (ofDuty && variant) {
                parts.put(property.name(), List.of());
            } else {
                part(type, property, depth + 1).ifPresent(part -> parts.put(property.name(), part));
            }
        }
        inVariant = variant;
        return type.build(meaningful(type, parts));
    }

    private Optional<Object> part(ModelType owner, Property property, int depth) {
        boolean leaf = !ModelType.hasProperties(property.type()) && !ModelType.isSum(property.type());
        boolean present = mayGrow(depth)
                && random.nextDouble() < density * Math.max(likelihood[depth - 1], leaf ? LIKELIHOOD_OF_LEAVES : 0);
        return switch (property.presence()) {
            case OPTIONAL -> Optional.of(present ? Optional.of(value(property.type(), depth)) : Optional.empty());
            case LIST -> {
                int least = shortest(owner, property);
                int size = Math.max(
                        least, present ? 1 + random.nextInt(leaf ? 2 : ModelType.isSum(property.type()) ? 5 : 3) : 0);
                List<Object> list = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    list.add(value(property.type(), depth));
                }
                yield Optional.of(list);
            }
            case DEFAULTED -> present ? Optional.of(value(property.type(), depth)) : Optional.empty();
            case REQUIRED -> {
                Optional<Object> neutral = present || !ModelType.hasProperties(property.type())
                        ? Optional.empty()
                        : ModelType.of(property.type()).neutral();
                yield Optional.of(neutral.orElseGet(() -> value(property.type(), depth)));
            }
        };
    }

    /** What the model asks of several parts together. */
    private Map<String, Object> meaningful(ModelType type, Map<String, Object> parts) {
        if (Provision.class.isAssignableFrom(type.raw())) {
            Object stipulation = parts.getOrDefault("stipulation", Stipulation.STIPULATED);
            if (stipulation == Stipulation.SILENT) {
                return Map.of("stipulation", stipulation);
            }
            parts.put(
                    "missing",
                    stipulation != Stipulation.IN_PART
                            ? List.of()
                            : random.nextBoolean()
                                    ? List.of(code(Shortfall.class))
                                    : List.of(code(Shortfall.class), code(Shortfall.class)));
        } else if (type.raw() == Item.class
                && Optional.empty().equals(parts.get("code"))
                && Optional.empty().equals(parts.get("label"))) {
            parts.put("label", Optional.of(text()));
        } else if (type.raw() == NumberOnly.class && random.nextInt(4) == 0) {
            parts.put("amount", 0);
        }
        return parts;
    }

    /** The length that a list has at least. */
    static int shortest(ModelType owner, Property property) {
        return SHORTEST_LISTS.getOrDefault(owner + "." + property.name(), 0);
    }

    private boolean mayGrow(int depth) {
        return depth <= WIDE.length && nodes < LARGEST;
    }

    /** How many levels of objects a value has at least. */
    private static int height(Type type) {
        Integer known = HEIGHTS.get(type);
        if (known == null) {
            known = height(type, Set.of());
            HEIGHTS.put(type, known);
        }
        return known;
    }

    private static int height(Type type, Set<Type> above) {
        if (above.contains(type)) {
            return LARGEST; // never the least
        }
        Set<Type> path = new HashSet<>(above);
        path.add(type);
        if (BY_HAND.containsKey(ModelType.rawType(type))) {
            return 1;
        }
        if (ModelType.isSum(type)) {
            return ModelType.variants(type).stream()
                    .mapToInt(variant -> height(variant, path))
                    .min()
                    .orElseThrow();
        }
        if (!ModelType.hasProperties(type)) {
            return 1;
        }
        ModelType model = ModelType.of(type);
        return 1
                + model.properties().stream()
                        .filter(property -> property.presence() == Presence.REQUIRED || shortest(model, property) > 0)
                        .mapToInt(property -> height(property.type(), path))
                        .max()
                        .orElse(0);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Object code(Class<?> type) {
        int die = random.nextInt(8);
        if (type == Actor.class && die == 0) {
            return Actor.party(identifier());
        }
        return die <= 1 ? made(type, kebab()) : pick(vocabulary(type).all());
    }

    private Object identifier(Class<?> type) {
        return made(type, identifier());
    }

    /** The value of {@code of}. */
    private static Object made(Class<?> type, String text) {
        try {
            return Objects.requireNonNull(type.getMethod("of", String.class).invoke(null, text));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be made of " + text, e);
        }
    }

    private static Vocabulary<?> vocabulary(Class<?> type) {
        try {
            return (Vocabulary<?>)
                    Objects.requireNonNull(type.getField("VOCABULARY").get(null));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " has no vocabulary", e);
        }
    }

    private String letters(String alphabet, int longest) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(longest);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private String kebab() {
        String word = letters("abcxyz0189", random.nextInt(20) == 0 ? 99 : 6);
        return word.length() < 4 ? word + '-' + letters("abc019", 3) : word;
    }

    private String identifier() {
        return letters(ALPHANUMERIC + "._-", random.nextInt(10) == 0 ? 100 : 8);
    }

    private String text() {
        int length = random.nextInt(10) == 0 ? random.nextInt(60) : random.nextInt(6);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(pick(CHARACTERS));
        }
        return text.toString();
    }

    private BigDecimal decimal() {
        BigInteger digits = new BigInteger(random.nextInt(5) == 0 ? 200 : 16, random);
        return new BigDecimal(digits, random.nextInt(12) - 4);
    }

    private LocalDate date() {
        return random.nextInt(8) == 0
                ? LocalDate.of(1 + random.nextInt(9_999), 1 + random.nextInt(12), 1 + random.nextInt(28))
                : LocalDate.of(2016, 1, 1).plusDays(random.nextInt(8_000));
    }

    private Instant instant() {
        long second = Instant.parse("2016-01-01T00:00:00Z").getEpochSecond() + random.nextInt(700_000_000);
        return Instant.ofEpochSecond(second, pick(List.of(0, 1, 500_000_000, 120_000, 999_999_999)));
    }

    private Money money() {
        return new Money(decimal(), pick(List.of("EUR", "SEK", "DKK", "XXX", "QQQ")));
    }

    private Extensions extensions() {
        return Extensions.of(entries(0));
    }

    private Map<String, Extensions.Value> entries(int depth) {
        Map<String, Extensions.Value> entries = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            entries.put(text(), extension(depth + 1));
        }
        return entries;
    }

    private Extensions.Value extension(int depth) {
        return switch (random.nextInt(depth < 4 ? 6 : 4)) {
            case 0 -> new Extensions.Text(text());
            case 1 ->
                new Extensions.Decimal(
                        random.nextBoolean() ? decimal() : decimal().negate());
            case 2 -> new Extensions.Flag(random.nextBoolean());
            case 3 -> Extensions.Null.NULL;
            case 4 ->
                new Extensions.Sequence(Stream.generate(() -> extension(depth + 1))
                        .limit(random.nextInt(4))
                        .toList());
            default -> new Extensions.Entries(entries(depth));
        };
    }

    private LegalReference legalReference() {
        Instrument instrument = instrument();
        if (random.nextInt(5) == 0) {
            return LegalReference.to(instrument);
        }
        boolean range = random.nextInt(5) == 0;
        return new LegalReference(
                instrument,
                Optional.of(pick(List.of(Division.values()))),
                Optional.of(number()),
                maybe(!range, () -> letters("0123456789", 2) + (random.nextBoolean() ? "a" : "")),
                maybe(!range, () -> letters("abcdefghivxABC", 4)),
                maybe(!range, () -> 1 + random.nextInt(99)),
                range ? Optional.of(number()) : Optional.empty());
    }

    private String number() {
        return random.nextBoolean()
                ? letters("0123456789", 3)
                : letters(ALPHANUMERIC, 6) + '.' + letters(ALPHANUMERIC + '.', 5) + letters(ALPHANUMERIC, 4);
    }

    private <T> Optional<T> maybe(boolean possible, Supplier<T> value) {
        return possible && random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private Instrument instrument() {
        return random.nextInt(4) == 0 ? Instrument.of(letters(ALPHANUMERIC + "./-", 60)) : constant(Instrument.class);
    }

    /** One of the constants of a type that has no vocabulary. */
    private <T> T constant(Class<T> type) {
        List<T> constants = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                try {
                    constants.add(type.cast(field.get(null)));
                } catch (IllegalAccessException e) {
                    throw new LinkageError(e.getMessage(), e);
                }
            }
        }
        constants.sort(Comparator.comparing(Object::toString));
        return pick(constants);
    }

    private Territory territory() {
        String capitals = ALPHANUMERIC.substring(26, 52);
        return switch (random.nextInt(4)) {
            case 0 -> constant(Territory.class);
            case 1 -> Territory.of(pick(List.of("SE", "DK", "DE", "US", "CH", "IN")));
            case 2 -> Territory.of(pick(List.of("US-CA", "FR-971", "GB-1")));
            default -> Territory.of(letters(capitals, 1) + letters(capitals, 1));
        };
    }

    private Period period() {
        int amount = pick(List.of(0, 1, 5, 14, 30, 72, 90, Integer.MAX_VALUE));
        Unit unit = pick(List.of(Unit.values()));
        return new Period(amount, unit, maybe(unit == Unit.MONTH, () -> 1 + random.nextInt(40)));
    }

    private Source source() {
        String clause = "8" + text();
        return random.nextInt(4) == 0
                ? new Source(Optional.of("t" + text().replace("#", "")), clause)
                : Source.of(clause.replace("#", ""));
    }

    private TermPath termPath() {
        StringBuilder path = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            path.append('/').append(text().replace("~", random.nextBoolean() ? "~0" : "~1"));
        }
        return TermPath.of(path.toString());
    }
}
