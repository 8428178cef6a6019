package org.dpa4j.model;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * A term that the agreement defines. An open list; an unknown code survives. <p>Example: {@code
 * DefinedTerm.of("controller")} is {@link #CONTROLLER}.
 *
 * @param code the code, lower-kebab-case
 */
public record DefinedTerm(String code) implements Code {
    /** Controller. */
    public static final DefinedTerm CONTROLLER = new DefinedTerm("controller");

    /** Processor. */
    public static final DefinedTerm PROCESSOR = new DefinedTerm("processor");

    /** Sub-processor. */
    public static final DefinedTerm SUB_PROCESSOR = new DefinedTerm("sub-processor");

    /** Personal data. */
    public static final DefinedTerm PERSONAL_DATA = new DefinedTerm("personal-data");

    /** Processing. */
    public static final DefinedTerm PROCESSING = new DefinedTerm("processing");

    /** Data subject. */
    public static final DefinedTerm DATA_SUBJECT = new DefinedTerm("data-subject");

    /** Personal data breach. */
    public static final DefinedTerm PERSONAL_DATA_BREACH = new DefinedTerm("personal-data-breach");

    /** Supervisory authority. */
    public static final DefinedTerm SUPERVISORY_AUTHORITY = new DefinedTerm("supervisory-authority");

    /** Third country. */
    public static final DefinedTerm THIRD_COUNTRY = new DefinedTerm("third-country");

    /** The applicable law. */
    public static final DefinedTerm APPLICABLE_LAW = new DefinedTerm("applicable-law");

    /** The service. */
    public static final DefinedTerm SERVICE = new DefinedTerm("service");

    /** The main contract. */
    public static final DefinedTerm MAIN_CONTRACT = new DefinedTerm("main-contract");

    /** An additional instruction. */
    public static final DefinedTerm ADDITIONAL_INSTRUCTION = new DefinedTerm("additional-instruction");

    /** Other terms. */
    public static final DefinedTerm OTHER_TERMS = new DefinedTerm("other-terms");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<DefinedTerm> VOCABULARY = Vocabulary.of(
            CONTROLLER,
            PROCESSOR,
            SUB_PROCESSOR,
            PERSONAL_DATA,
            PROCESSING,
            DATA_SUBJECT,
            PERSONAL_DATA_BREACH,
            SUPERVISORY_AUTHORITY,
            THIRD_COUNTRY,
            APPLICABLE_LAW,
            SERVICE,
            MAIN_CONTRACT,
            ADDITIONAL_INSTRUCTION,
            OTHER_TERMS);

    public DefinedTerm {
        Checks.code("defined term", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static DefinedTerm of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new DefinedTerm(code));
    }

    @Override
    public boolean isKnown() {
        return VOCABULARY.has(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
