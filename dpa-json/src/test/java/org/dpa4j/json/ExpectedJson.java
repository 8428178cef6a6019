package org.dpa4j.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.Extensions;
import org.dpa4j.model.TemplateOption;
import org.dpa4j.model.arbitrary.ModelType;
import org.dpa4j.model.arbitrary.ModelType.Property;
import org.dpa4j.model.code.Code;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.obligation.ArticleHelp;
import org.dpa4j.model.obligation.DisposalTerm;
import org.dpa4j.model.obligation.FamilyCoverage;
import org.dpa4j.model.obligation.ListKind;
import org.dpa4j.model.obligation.RightsHelp;
import org.dpa4j.model.obligation.RiskAssessment;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Breadth;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.NumberOnly;
import org.dpa4j.model.transfer.AnnexState;
import org.jspecify.annotations.Nullable;

/**
 * The wire form again, from the accessors of the model and the conventions alone: a second opinion on what the codecs
 * declare. Objects are maps, arrays lists, numbers {@link BigDecimal}.
 */
final class ExpectedJson {
    private static final Set<Class<?>> STIPULATED_BY_DEFAULT =
            Set.of(FamilyCoverage.class, RiskAssessment.class, RightsHelp.class, ArticleHelp.class, DisposalTerm.class);

    /** What the types of components say when absent, by their documentation. */
    private static final Map<Class<?>, Object> USUAL = Map.of(
            Bindingness.class, Bindingness.FIRM,
            Direction.class, Direction.AFTER,
            Breadth.class, Breadth.SPECIFIC,
            ListKind.class, ListKind.EXHAUSTIVE,
            AnnexState.class, AnnexState.NOT_SAID,
            Scope.class, Scope.ALL,
            Statement.class, Statement.SILENT);

    private ExpectedJson() {}

    /** The value that a property has where the document does not have it. */
    static Optional<Object> usual(ModelType owner, Property property, Object value) {
        return switch (property.presence()) {
            case OPTIONAL -> Optional.of(Optional.empty());
            case LIST -> Optional.of(List.of());
            case DEFAULTED -> Optional.of(owner.get(owner.bare(value), property));
            case REQUIRED -> owner.raw().isRecord() ? usual(owner.raw(), property) : Optional.empty();
        };
    }

    private static Optional<Object> usual(Class<?> owner, Property property) {
        if (property.type() == Duty.class) {
            return Optional.of(STIPULATED_BY_DEFAULT.contains(owner) ? Duty.STIPULATED : Duty.SILENT);
        }
        if (owner == TemplateOption.class && property.type() == Stipulation.class) {
            return Optional.of(Stipulation.STIPULATED);
        }
        if (owner == NumberOnly.class && property.type() == Bound.class) {
            return Optional.of(Bound.AT_MOST);
        }
        return Optional.ofNullable(USUAL.get(ModelType.rawType(property.type())));
    }

    /** The field {@code type} of a variant. */
    static String typeOf(Class<?> variant) {
        String name = variant.getSimpleName();
        return kebab(name.endsWith("Target") ? name.substring(0, name.length() - "Target".length()) : name);
    }

    /** A camel-case name in lower-kebab-case. */
    static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The name of a constant in lower-kebab-case. */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The JSON of a whole agreement. */
    static Map<String, Object> document(Class<?> type, Object value) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("formatVersion", BigDecimal.ONE);
        document.putAll(structure(ModelType.of(type), value));
        return document;
    }

    private static @Nullable Object tree(java.lang.reflect.Type type, Object value) {
        if (value instanceof Extensions extensions) {
            return entries(extensions.values());
        }
        if (value instanceof Code code) {
            return code.code();
        }
        if (value instanceof Enum<?> constant) {
            return kebab(constant);
        }
        if (value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof Integer number) {
            return BigDecimal.valueOf(number);
        }
        if (ModelType.isSum(type)) {
            Class<?> variant = ModelType.variants(type).stream()
                    .filter(candidate -> candidate.isInstance(value))
                    .findFirst()
                    .orElseThrow();
            Map<String, Object> tagged = new LinkedHashMap<>();
            tagged.put("type", typeOf(variant));
            tagged.putAll(structure(ModelType.of(variant), value));
            return tagged;
        }
        return ModelType.hasProperties(type) ? structure(ModelType.of(type), value) : value.toString();
    }

    private static Map<String, Object> structure(ModelType type, Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Property property : type.properties()) {
            Object part = type.get(value, property);
            if (usual(type, property, value).filter(part::equals).isPresent()) {
                continue;
            }
            Object inner = part instanceof Optional<?> optional ? optional.orElseThrow() : part;
            if (inner instanceof List<?> list) {
                List<Object> array = new ArrayList<>();
                list.forEach(entry -> array.add(Objects.requireNonNull(tree(property.type(), entry))));
                object.put(property.name(), array);
            } else {
                object.put(property.name(), Objects.requireNonNull(tree(property.type(), inner)));
            }
        }
        return object;
    }

    private static Map<String, @Nullable Object> entries(Map<String, Extensions.Value> values) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        values.forEach((key, value) -> object.put(key, extension(value)));
        return object;
    }

    private static @Nullable Object extension(Extensions.Value value) {
        if (value instanceof Extensions.Text text) {
            return text.value();
        }
        if (value instanceof Extensions.Decimal number) {
            return number.value();
        }
        if (value instanceof Extensions.Flag flag) {
            return flag.value();
        }
        if (value instanceof Extensions.Sequence list) {
            List<@Nullable Object> array = new ArrayList<>();
            list.values().forEach(entry -> array.add(extension(entry)));
            return array;
        }
        return value instanceof Extensions.Entries entries ? entries(entries.values()) : null;
    }
}
