/** What a data processing agreement is: immutable values with their provenance. */
module org.dpa4j.model {
    requires static jakarta.validation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.dpa4j.model;
    exports org.dpa4j.model.code;
    exports org.dpa4j.model.duty;
    exports org.dpa4j.model.law;
    exports org.dpa4j.model.obligation;
    exports org.dpa4j.model.party;
    exports org.dpa4j.model.processing;
    exports org.dpa4j.model.statement;
    exports org.dpa4j.model.subprocessor;
    exports org.dpa4j.model.time;
    exports org.dpa4j.model.transfer;
}
