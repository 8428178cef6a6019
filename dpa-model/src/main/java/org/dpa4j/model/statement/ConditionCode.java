package org.dpa4j.model.statement;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * What a condition turns on. An open list; an unknown code survives. <p>Example: {@code
 * ConditionCode.of("possible")} is {@link #POSSIBLE}.
 *
 * @param code the code, lower-kebab-case
 */
public record ConditionCode(String code) implements Code {
    /** What is possible. */
    public static final ConditionCode POSSIBLE = new ConditionCode("possible");

    /** What is necessary. */
    public static final ConditionCode NECESSARY = new ConditionCode("necessary");

    /** What is reasonable. */
    public static final ConditionCode REASONABLE = new ConditionCode("reasonable");

    /** The nature of the processing, GDPR Art. 28(3)(e) and (f). */
    public static final ConditionCode NATURE_OF_PROCESSING = new ConditionCode("nature-of-processing");

    /** The information available to the processor, GDPR Art. 28(3)(f). */
    public static final ConditionCode AVAILABLE_INFORMATION = new ConditionCode("available-information");

    /** A demand of Union or Member State law, GDPR Art. 28(3)(a) and (g). */
    public static final ConditionCode EU_OR_MEMBER_STATE_LAW = new ConditionCode("eu-or-member-state-law");

    /** A demand of any law. */
    public static final ConditionCode ANY_LAW = new ConditionCode("any-law");

    /** An order of an authority. */
    public static final ConditionCode AUTHORITY_ORDER = new ConditionCode("authority-order");

    /** A prohibition by law. */
    public static final ConditionCode LAW_FORBIDS = new ConditionCode("law-forbids");

    /** A prohibition by law on important grounds of public interest, GDPR Art. 28(3)(a). */
    public static final ConditionCode PUBLIC_INTEREST_BAR = new ConditionCode("public-interest-bar");

    /** Consent. */
    public static final ConditionCode CONSENT = new ConditionCode("consent");

    /** An instruction of the controller. */
    public static final ConditionCode INSTRUCTED = new ConditionCode("instructed");

    /** What is known. */
    public static final ConditionCode KNOWLEDGE = new ConditionCode("knowledge");

    /** A listing in an annex. */
    public static final ConditionCode LISTED_IN_ANNEX = new ConditionCode("listed-in-annex");

    /** Fault of the controller. */
    public static final ConditionCode FAULT_OF_CONTROLLER = new ConditionCode("fault-of-controller");

    /** Fault of the processor. */
    public static final ConditionCode FAULT_OF_PROCESSOR = new ConditionCode("fault-of-processor");

    /** A breach that was found. */
    public static final ConditionCode BREACH_FOUND = new ConditionCode("breach-found");

    /** No breach being found. */
    public static final ConditionCode NO_BREACH_FOUND = new ConditionCode("no-breach-found");

    /** A breach of security. */
    public static final ConditionCode SECURITY_BREACH = new ConditionCode("security-breach");

    /** A genuine concern. */
    public static final ConditionCode GENUINE_CONCERN = new ConditionCode("genuine-concern");

    /** A legal duty. */
    public static final ConditionCode LEGAL_DUTY = new ConditionCode("legal-duty");

    /** Work beyond the normal service. */
    public static final ConditionCode BEYOND_NORMAL_SERVICE = new ConditionCode("beyond-normal-service");

    /** Extensive work. */
    public static final ConditionCode EXTENSIVE_WORK = new ConditionCode("extensive-work");

    /** Gross negligence. */
    public static final ConditionCode GROSS_NEGLIGENCE = new ConditionCode("gross-negligence");

    /** Intent. */
    public static final ConditionCode INTENT = new ConditionCode("intent");

    /** Office hours. */
    public static final ConditionCode OFFICE_HOURS = new ConditionCode("office-hours");

    /** The policies at the place. */
    public static final ConditionCode LOCAL_POLICIES = new ConditionCode("local-policies");

    /** No undue disturbance. */
    public static final ConditionCode NO_UNDUE_DISTURBANCE = new ConditionCode("no-undue-disturbance");

    /** No material change. */
    public static final ConditionCode NO_MATERIAL_CHANGE = new ConditionCode("no-material-change");

    /** A signed undertaking of confidentiality. */
    public static final ConditionCode CONFIDENTIALITY_SIGNED = new ConditionCode("confidentiality-signed");

    /** An adequate country. */
    public static final ConditionCode ADEQUATE_COUNTRY = new ConditionCode("adequate-country");

    /** A company of the same group. */
    public static final ConditionCode SAME_GROUP = new ConditionCode("same-group");

    /** A recipient that complies. */
    public static final ConditionCode RECIPIENT_COMPLIES = new ConditionCode("recipient-complies");

    /** The same services. */
    public static final ConditionCode SAME_SERVICES = new ConditionCode("same-services");

    /** Rarity. */
    public static final ConditionCode RARELY = new ConditionCode("rarely");

    /** A request of the one who has the right. */
    public static final ConditionCode RIGHT_HOLDER_ASKS = new ConditionCode("right-holder-asks");

    /** The state of the art, GDPR Art. 32(1). */
    public static final ConditionCode STATE_OF_THE_ART = new ConditionCode("state-of-the-art");

    /** The cost of implementation, GDPR Art. 32(1). */
    public static final ConditionCode IMPLEMENTATION_COST = new ConditionCode("implementation-cost");

    /** The risk, GDPR Art. 32(1). */
    public static final ConditionCode RISK = new ConditionCode("risk");

    /** What is appropriate. */
    public static final ConditionCode APPROPRIATE = new ConditionCode("appropriate");

    /** A high risk, GDPR Art. 34(1) and 36(1). */
    public static final ConditionCode HIGH_RISK = new ConditionCode("high-risk");

    /** A risk being unlikely, GDPR Art. 33(1). */
    public static final ConditionCode RISK_UNLIKELY = new ConditionCode("risk-unlikely");

    /** The transfer being lawful. */
    public static final ConditionCode TRANSFER_LAWFUL = new ConditionCode("transfer-lawful");

    /** A provision of the agreement. */
    public static final ConditionCode PROVIDED_IN_AGREEMENT = new ConditionCode("provided-in-agreement");

    /** A legitimate objection. */
    public static final ConditionCode LEGITIMATE_OBJECTION = new ConditionCode("legitimate-objection");

    /** Unreasonable consequences. */
    public static final ConditionCode UNREASONABLE_CONSEQUENCES = new ConditionCode("unreasonable-consequences");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<ConditionCode> VOCABULARY = Vocabulary.of(
            POSSIBLE,
            NECESSARY,
            REASONABLE,
            NATURE_OF_PROCESSING,
            AVAILABLE_INFORMATION,
            EU_OR_MEMBER_STATE_LAW,
            ANY_LAW,
            AUTHORITY_ORDER,
            LAW_FORBIDS,
            PUBLIC_INTEREST_BAR,
            CONSENT,
            INSTRUCTED,
            KNOWLEDGE,
            LISTED_IN_ANNEX,
            FAULT_OF_CONTROLLER,
            FAULT_OF_PROCESSOR,
            BREACH_FOUND,
            NO_BREACH_FOUND,
            SECURITY_BREACH,
            GENUINE_CONCERN,
            LEGAL_DUTY,
            BEYOND_NORMAL_SERVICE,
            EXTENSIVE_WORK,
            GROSS_NEGLIGENCE,
            INTENT,
            OFFICE_HOURS,
            LOCAL_POLICIES,
            NO_UNDUE_DISTURBANCE,
            NO_MATERIAL_CHANGE,
            CONFIDENTIALITY_SIGNED,
            ADEQUATE_COUNTRY,
            SAME_GROUP,
            RECIPIENT_COMPLIES,
            SAME_SERVICES,
            RARELY,
            RIGHT_HOLDER_ASKS,
            STATE_OF_THE_ART,
            IMPLEMENTATION_COST,
            RISK,
            APPROPRIATE,
            HIGH_RISK,
            RISK_UNLIKELY,
            TRANSFER_LAWFUL,
            PROVIDED_IN_AGREEMENT,
            LEGITIMATE_OBJECTION,
            UNREASONABLE_CONSEQUENCES);

    public ConditionCode {
        Checks.code("condition code", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static ConditionCode of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new ConditionCode(code));
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
