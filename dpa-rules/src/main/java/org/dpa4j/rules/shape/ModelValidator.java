package org.dpa4j.rules.shape;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import java.lang.annotation.ElementType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.statement.Source;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * The library's own Hibernate Validator, which reads the bare accessors of the model. Nothing of the application's
 * configuration reaches it: neither its XML, nor its locale, nor an expression language, nor lazy properties.
 */
final class ModelValidator {
    private ModelValidator() {}

    static Set<ConstraintViolation<DataProcessingAgreement>> violations(DataProcessingAgreement agreement) {
        return Lazy.VALIDATOR.validate(agreement);
    }

    static List<Fault> faults(DataProcessingAgreement agreement) {
        return violations(agreement).stream()
                .map(violation -> fault(agreement, violation))
                .toList();
    }

    private static Fault fault(
            DataProcessingAgreement agreement, ConstraintViolation<DataProcessingAgreement> violation) {
        List<Object> steps = new ArrayList<>();
        List<Source> sources = List.of();
        Object at = agreement;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                steps.add(node.getIndex());
                at = ((List<?>) at).get(node.getIndex());
            }
            List<Source> own = Accessors.sources(at);
            sources = own.isEmpty() ? sources : own;
            if (node.getKind() == ElementKind.PROPERTY) {
                steps.add(node.getName());
                at = Accessors.read(at, node.getName());
            }
        }
        return new Fault(List.copyOf(steps), constraint(violation), sources);
    }

    private static String constraint(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    private static Validator validator() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false))
                .traversableResolver(new Everything())
                .addValueExtractor(new PresentValue())
                .getterPropertySelectionStrategy(new BareAccessors());
        configuration.addMapping(accessorsOnly(configuration.createConstraintMapping()));
        return configuration.buildValidatorFactory().getValidator();
    }

    /**
     * Annotations of a record component stand on its private field too, which a module that only exports keeps to itself;
     * so those of records are read from accessors alone. And the constraint by which another validator calls this one must
     * not call it again.
     */
    private static ConstraintMapping accessorsOnly(ConstraintMapping mapping) {
        mapping.type(DataProcessingAgreement.class).ignoreAnnotations(true);
        for (Class<?> type : Accessors.records(DataProcessingAgreement.class)) {
            TypeConstraintMappingContext<?> context = mapping.type(type).ignoreAllAnnotations();
            for (RecordComponent component : type.getRecordComponents()) {
                context.getter(component.getName()).ignoreAnnotations(false);
            }
        }
        return mapping;
    }

    private static final class Lazy {
        static final Validator VALIDATOR = validator();
    }

    private static final class BareAccessors implements GetterPropertySelectionStrategy {
        @Override
        public Optional<String> getProperty(ConstrainableExecutable method) {
            if (method.getParameterTypes().length != 0 || method.getReturnType() == void.class) {
                return Optional.empty();
            }
            return switch (method.getName()) {
                case "hashCode", "toString", "clone", "builder" -> Optional.empty();
                default -> Optional.of(method.getName());
            };
        }

        @Override
        public List<String> getGetterMethodNameCandidates(String property) {
            return List.of(property);
        }
    }

    /** Hibernate Validator would take an empty optional for null, and null for blank. */
    private static final class PresentValue implements ValueExtractor<Optional<@ExtractedValue ?>> {
        @Override
        public void extractValues(Optional<?> optional, ValueReceiver receiver) {
            if (optional.isPresent()) {
                receiver.value(null, optional.get());
            }
        }
    }

    /** Where a persistence provider is at hand, the default would ask it about each property. */
    private static final class Everything implements TraversableResolver {
        @Override
        public boolean isReachable(Object term, Path.Node property, Class<?> root, Path path, ElementType type) {
            return true;
        }

        @Override
        public boolean isCascadable(Object term, Path.Node property, Class<?> root, Path path, ElementType type) {
            return true;
        }
    }
}
