package org.dpa4j.rules;

import java.util.List;

/** All rules, in the order in which a report lists them: that of the provisions that carry them. */
final class Catalogue {
    static final List<Rule> RULES = List.of(
            FormAndPartiesRules.WRITTEN,
            FormAndPartiesRules.BINDING,
            FormAndPartiesRules.COVERED,
            FormAndPartiesRules.PARTIES,
            FormAndPartiesRules.ROLE,
            DescriptionRules.SUBJECT_MATTER,
            DescriptionRules.DURATION,
            DescriptionRules.NATURE,
            DescriptionRules.PURPOSE,
            DescriptionRules.DATA,
            DescriptionRules.DATA_SUBJECTS,
            DescriptionRules.CONTROLLER,
            InstructionRules.ONLY_ON_INSTRUCTIONS,
            InstructionRules.TRANSFERS_TOO,
            InstructionRules.INFORMED_BEFORE,
            InstructionRules.WARNED_AT_ONCE,
            InstructionRules.NO_OWN_USE,
            ConfidentialityRules.BOUND,
            ConfidentialityRules.EVERYBODY,
            SecurityRules.MEASURES,
            SubProcessorRules.AUTHORISATION,
            SubProcessorRules.AUTHORISED_FIRST,
            SubProcessorRules.GROUP,
            SubProcessorRules.SAME_DUTIES,
            SubProcessorRules.LIABLE,
            TransferRules.PLACES_COVERED,
            TransferRules.TOOL_NAMED,
            TransferRules.INSTRUCTED,
            TransferRules.TOOL_VALID,
            AssistanceRules.REQUESTS,
            AssistanceRules.SECURITY,
            AssistanceRules.BREACH_NOTICE,
            AssistanceRules.BREACH_COMMUNICATION,
            AssistanceRules.IMPACT_ASSESSMENT,
            AssistanceRules.PRIOR_CONSULTATION,
            BreachRules.NOTIFIED,
            BreachRules.FROM_AWARENESS,
            BreachRules.EVERY_BREACH,
            EndOfServicesRules.DELETED_OR_RETURNED,
            EndOfServicesRules.CONTROLLER_CHOOSES,
            EndOfServicesRules.COPIES_DELETED,
            EndOfServicesRules.KEPT_BY_LAW_ONLY,
            AuditRules.INFORMATION,
            AuditRules.AUDITS,
            AuditRules.AUDITORS,
            AuditRules.AUTHORITIES,
            LiabilityRules.CLAIMS_UNTOUCHED);

    private Catalogue() {}
}
