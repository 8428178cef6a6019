package org.dpa4j.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The agreement is well formed: no blank names, no malformed addresses. It stands on {@link DataProcessingAgreement}, so
 * that any {@code jakarta.validation.Validator} reports the same violations without configuration; the validator comes
 * with dpa-rules. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidAgreement {
    /** {@return the message, replaced by those of the violations found} */
    String message() default "must be a well-formed agreement";

    /** {@return the validation groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};
}
