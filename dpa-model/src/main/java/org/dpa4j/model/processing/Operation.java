package org.dpa4j.model.processing;

import java.util.Map;
import java.util.Optional;
import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * An operation on personal data; the examples of GDPR Art. 4(2) and more. An open vocabulary with terms of the Data
 * Privacy Vocabulary (DPV); an unknown code survives. <p>Example: {@code Operation.of("collection")} is {@link
 * #COLLECTION}.
 *
 * @param code the code, lower-kebab-case
 */
public record Operation(String code) implements Code {
    /** Collection ({@code dpv:Collect}). */
    public static final Operation COLLECTION = new Operation("collection");

    /** Recording ({@code dpv:Record}). */
    public static final Operation RECORDING = new Operation("recording");

    /** Organisation ({@code dpv:Organise}). */
    public static final Operation ORGANISATION = new Operation("organisation");

    /** Structuring ({@code dpv:Structure}). */
    public static final Operation STRUCTURING = new Operation("structuring");

    /** Storage ({@code dpv:Store}). */
    public static final Operation STORAGE = new Operation("storage");

    /** Adaptation ({@code dpv:Adapt}). */
    public static final Operation ADAPTATION = new Operation("adaptation");

    /** Alteration ({@code dpv:Alter}). */
    public static final Operation ALTERATION = new Operation("alteration");

    /** Retrieval ({@code dpv:Retrieve}). */
    public static final Operation RETRIEVAL = new Operation("retrieval");

    /** Consultation ({@code dpv:Consult}). */
    public static final Operation CONSULTATION = new Operation("consultation");

    /** Use ({@code dpv:Use}). */
    public static final Operation USE = new Operation("use");

    /** Disclosure by transmission ({@code dpv:DiscloseByTransmission}). */
    public static final Operation DISCLOSURE_BY_TRANSMISSION = new Operation("disclosure-by-transmission");

    /** Dissemination ({@code dpv:Disseminate}). */
    public static final Operation DISSEMINATION = new Operation("dissemination");

    /** Making available ({@code dpv:MakeAvailable}). */
    public static final Operation MAKING_AVAILABLE = new Operation("making-available");

    /** Alignment ({@code dpv:Align}). */
    public static final Operation ALIGNMENT = new Operation("alignment");

    /** Combination ({@code dpv:Combine}). */
    public static final Operation COMBINATION = new Operation("combination");

    /** Restriction ({@code dpv:Restrict}). */
    public static final Operation RESTRICTION = new Operation("restriction");

    /** Erasure ({@code dpv:Erase}). */
    public static final Operation ERASURE = new Operation("erasure");

    /** Destruction ({@code dpv:Destruct}). */
    public static final Operation DESTRUCTION = new Operation("destruction");

    /** Access ({@code dpv:Access}). */
    public static final Operation ACCESS = new Operation("access");

    /** Copy ({@code dpv:Copy}). */
    public static final Operation COPY = new Operation("copy");

    /** Transfer ({@code dpv:Transfer}). */
    public static final Operation TRANSFER = new Operation("transfer");

    /** Cross border transfer ({@code dpv:CrossBorderTransfer}). */
    public static final Operation CROSS_BORDER_TRANSFER = new Operation("cross-border-transfer");

    /** Anonymise ({@code dpv:Anonymise}). */
    public static final Operation ANONYMISE = new Operation("anonymise");

    /** Pseudonymise ({@code dpv:Pseudonymise}). */
    public static final Operation PSEUDONYMISE = new Operation("pseudonymise");

    /** Profiling ({@code dpv:Profiling}). */
    public static final Operation PROFILING = new Operation("profiling");

    /** Delete ({@code dpv:Delete}). */
    public static final Operation DELETE = new Operation("delete");

    /** Export ({@code dpv:Export}). */
    public static final Operation EXPORT = new Operation("export");

    /** Monitor ({@code dpv:Monitor}). */
    public static final Operation MONITOR = new Operation("monitor");

    /** Analyse ({@code dpv:Analyse}). */
    public static final Operation ANALYSE = new Operation("analyse");

    /** Aggregate ({@code dpv:Aggregate}). */
    public static final Operation AGGREGATE = new Operation("aggregate");

    /** Infer ({@code dpv:Infer}). */
    public static final Operation INFER = new Operation("infer");

    /** Share ({@code dpv:Share}). */
    public static final Operation SHARE = new Operation("share");

    /** Transmit ({@code dpv:Transmit}). */
    public static final Operation TRANSMIT = new Operation("transmit");

    /** Display ({@code dpv:Display}). */
    public static final Operation DISPLAY = new Operation("display");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<Operation> VOCABULARY = Vocabulary.of(
            COLLECTION,
            RECORDING,
            ORGANISATION,
            STRUCTURING,
            STORAGE,
            ADAPTATION,
            ALTERATION,
            RETRIEVAL,
            CONSULTATION,
            USE,
            DISCLOSURE_BY_TRANSMISSION,
            DISSEMINATION,
            MAKING_AVAILABLE,
            ALIGNMENT,
            COMBINATION,
            RESTRICTION,
            ERASURE,
            DESTRUCTION,
            ACCESS,
            COPY,
            TRANSFER,
            CROSS_BORDER_TRANSFER,
            ANONYMISE,
            PSEUDONYMISE,
            PROFILING,
            DELETE,
            EXPORT,
            MONITOR,
            ANALYSE,
            AGGREGATE,
            INFER,
            SHARE,
            TRANSMIT,
            DISPLAY);

    private static final Map<String, String> DPV = Map.ofEntries(
            Map.entry(COLLECTION.code, "dpv:Collect"),
            Map.entry(RECORDING.code, "dpv:Record"),
            Map.entry(ORGANISATION.code, "dpv:Organise"),
            Map.entry(STRUCTURING.code, "dpv:Structure"),
            Map.entry(STORAGE.code, "dpv:Store"),
            Map.entry(ADAPTATION.code, "dpv:Adapt"),
            Map.entry(ALTERATION.code, "dpv:Alter"),
            Map.entry(RETRIEVAL.code, "dpv:Retrieve"),
            Map.entry(CONSULTATION.code, "dpv:Consult"),
            Map.entry(USE.code, "dpv:Use"),
            Map.entry(DISCLOSURE_BY_TRANSMISSION.code, "dpv:DiscloseByTransmission"),
            Map.entry(DISSEMINATION.code, "dpv:Disseminate"),
            Map.entry(MAKING_AVAILABLE.code, "dpv:MakeAvailable"),
            Map.entry(ALIGNMENT.code, "dpv:Align"),
            Map.entry(COMBINATION.code, "dpv:Combine"),
            Map.entry(RESTRICTION.code, "dpv:Restrict"),
            Map.entry(ERASURE.code, "dpv:Erase"),
            Map.entry(DESTRUCTION.code, "dpv:Destruct"),
            Map.entry(ACCESS.code, "dpv:Access"),
            Map.entry(COPY.code, "dpv:Copy"),
            Map.entry(TRANSFER.code, "dpv:Transfer"),
            Map.entry(CROSS_BORDER_TRANSFER.code, "dpv:CrossBorderTransfer"),
            Map.entry(ANONYMISE.code, "dpv:Anonymise"),
            Map.entry(PSEUDONYMISE.code, "dpv:Pseudonymise"),
            Map.entry(PROFILING.code, "dpv:Profiling"),
            Map.entry(DELETE.code, "dpv:Delete"),
            Map.entry(EXPORT.code, "dpv:Export"),
            Map.entry(MONITOR.code, "dpv:Monitor"),
            Map.entry(ANALYSE.code, "dpv:Analyse"),
            Map.entry(AGGREGATE.code, "dpv:Aggregate"),
            Map.entry(INFER.code, "dpv:Infer"),
            Map.entry(SHARE.code, "dpv:Share"),
            Map.entry(TRANSMIT.code, "dpv:Transmit"),
            Map.entry(DISPLAY.code, "dpv:Display"));

    public Operation {
        Checks.code("operation", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Operation of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Operation(code));
    }

    @Override
    public boolean isKnown() {
        return VOCABULARY.has(code);
    }

    @Override
    public Optional<String> dpvTerm() {
        return Optional.ofNullable(DPV.get(code));
    }

    @Override
    public String toString() {
        return code;
    }
}
