/** What the law asks of an agreement, as of a date. */
module org.dpa4j.rules {
    requires transitive org.dpa4j.model;
    requires jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.dpa4j.rules;
    exports org.dpa4j.rules.calendar;
    exports org.dpa4j.rules.deadline;
    exports org.dpa4j.rules.law;
    exports org.dpa4j.rules.report;
    exports org.dpa4j.rules.shape;
    exports org.dpa4j.rules.time;

    provides jakarta.validation.ConstraintValidator with
            org.dpa4j.rules.shape.AgreementValidator;
}
