package org.dpa4j.rules.shape;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Objects;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.ValidAgreement;
import org.jspecify.annotations.Nullable;

/**
 * Judges {@link ValidAgreement} for any {@code jakarta.validation.Validator}, whose own reading of the model would find
 * nothing: the accessors of the model are no getters. Hibernate Validator finds this class by itself; nobody has to call it.
 *
 * <p>Example: with {@code record Import(@Valid DataProcessingAgreement agreement)}, a first party with a blank name is a
 * violation at {@code agreement.parties[0].legalName}, with the message of the constraint that it breaks.
 */
public final class AgreementValidator implements ConstraintValidator<ValidAgreement, DataProcessingAgreement> {
    /** A validator; made by the provider of {@code jakarta.validation}. */
    public AgreementValidator() {}

    /**
     * Whether an agreement is well formed; adds each violation to the context otherwise.
     *
     * @param agreement the agreement; null is valid
     * @param context takes the violations
     * @return whether there is none
     */
    @Override
    public boolean isValid(@Nullable DataProcessingAgreement agreement, ConstraintValidatorContext context) {
        if (agreement == null) {
            return true;
        }
        boolean valid = true;
        for (ConstraintViolation<?> violation : ModelValidator.violations(agreement)) {
            if (valid) {
                context.disableDefaultConstraintViolation();
                valid = false;
            }
            ConstraintViolationBuilder builder =
                    context.buildConstraintViolationWithTemplate(violation.getMessageTemplate());
            add(builder, violation.getPropertyPath());
        }
        return valid;
    }

    /** Rebuilds a path. A position in a list belongs to the node after the list. */
    private static void add(ConstraintViolationBuilder builder, Path path) {
        NodeBuilderCustomizableContext open = null;
        NodeBuilderDefinedContext placed = null;
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                addElement(open, placed, node);
                return;
            }
            NodeBuilderCustomizableContext next = placed != null
                    ? placed.addPropertyNode(node.getName())
                    : open != null ? open.addPropertyNode(node.getName()) : builder.addPropertyNode(node.getName());
            Path.PropertyNode property = node.as(Path.PropertyNode.class);
            if (property.getContainerClass() != null) {
                next = next.inContainer(property.getContainerClass(), property.getTypeArgumentIndex());
            }
            open = node.getIndex() == null ? next : null;
            placed = node.getIndex() == null ? null : next.inIterable().atIndex(node.getIndex());
        }
        if (placed != null) {
            placed.addConstraintViolation();
        } else if (open != null) {
            open.addConstraintViolation();
        }
    }

    /** An element of a list of texts; nothing comes after it. */
    private static void addElement(
            @Nullable NodeBuilderCustomizableContext open, @Nullable NodeBuilderDefinedContext placed, Path.Node node) {
        Path.ContainerElementNode element = node.as(Path.ContainerElementNode.class);
        Class<?> container = element.getContainerClass();
        Integer argument = element.getTypeArgumentIndex();
        ContainerElementNodeBuilderCustomizableContext next = placed != null
                ? placed.addContainerElementNode(node.getName(), container, argument)
                : Objects.requireNonNull(open).addContainerElementNode(node.getName(), container, argument);
        next.inIterable().atIndex(node.getIndex()).addConstraintViolation();
    }
}
