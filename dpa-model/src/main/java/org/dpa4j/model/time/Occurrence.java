package org.dpa4j.model.time;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * What happens and can start a time limit. An open list; an unknown code survives. <p>Example: {@code
 * Occurrence.of("personal-data-breach")} is {@link #PERSONAL_DATA_BREACH}.
 *
 * @param code the code, lower-kebab-case
 */
public record Occurrence(String code) implements Code {
    /** A personal data breach, GDPR Art. 4(12). */
    public static final Occurrence PERSONAL_DATA_BREACH = new Occurrence("personal-data-breach");

    /** A deviation from the agreed security. */
    public static final Occurrence SECURITY_DEVIATION = new Occurrence("security-deviation");

    /** A change of sub-processors. */
    public static final Occurrence SUB_PROCESSOR_CHANGE = new Occurrence("sub-processor-change");

    /** The notice of such a change. */
    public static final Occurrence CHANGE_NOTICE = new Occurrence("change-notice");

    /** An objection. */
    public static final Occurrence OBJECTION = new Occurrence("objection");

    /** A disagreement. */
    public static final Occurrence DISAGREEMENT = new Occurrence("disagreement");

    /** The engagement of a sub-processor. */
    public static final Occurrence ENGAGEMENT = new Occurrence("engagement");

    /** An instruction. */
    public static final Occurrence INSTRUCTION = new Occurrence("instruction");

    /** An instruction that seems unlawful. */
    public static final Occurrence UNLAWFUL_INSTRUCTION = new Occurrence("unlawful-instruction");

    /** A request of the controller. */
    public static final Occurrence REQUEST_OF_CONTROLLER = new Occurrence("request-of-controller");

    /** A request of a data subject. */
    public static final Occurrence DATA_SUBJECT_REQUEST = new Occurrence("data-subject-request");

    /** A request of an authority. */
    public static final Occurrence AUTHORITY_REQUEST = new Occurrence("authority-request");

    /** A legal requirement. */
    public static final Occurrence LEGAL_REQUIREMENT = new Occurrence("legal-requirement");

    /** A claim. */
    public static final Occurrence CLAIM = new Occurrence("claim");

    /** Damage. */
    public static final Occurrence DAMAGE = new Occurrence("damage");

    /** The start of an audit. */
    public static final Occurrence AUDIT_START = new Occurrence("audit-start");

    /** The request for an audit. */
    public static final Occurrence AUDIT_REQUEST = new Occurrence("audit-request");

    /** A finding of an audit. */
    public static final Occurrence AUDIT_FINDING = new Occurrence("audit-finding");

    /** A report being available. */
    public static final Occurrence REPORT_AVAILABLE = new Occurrence("report-available");

    /** The end of the services. */
    public static final Occurrence END_OF_SERVICES = new Occurrence("end-of-services");

    /** The end of this agreement. */
    public static final Occurrence END_OF_AGREEMENT = new Occurrence("end-of-agreement");

    /** The end of the main contract. */
    public static final Occurrence END_OF_MAIN_CONTRACT = new Occurrence("end-of-main-contract");

    /** Cancellation of the service. */
    public static final Occurrence CANCELLATION = new Occurrence("cancellation");

    /** Return of the data. */
    public static final Occurrence RETURN = new Occurrence("return");

    /** Deletion of the data. */
    public static final Occurrence DELETION = new Occurrence("deletion");

    /** The end of the processing. */
    public static final Occurrence END_OF_PROCESSING = new Occurrence("end-of-processing");

    /** Signature by all parties. */
    public static final Occurrence SIGNATURE_BY_ALL = new Occurrence("signature-by-all");

    /** Acceptance of the main contract. */
    public static final Occurrence ACCEPTANCE_OF_MAIN_CONTRACT = new Occurrence("acceptance-of-main-contract");

    /** The start of the processing. */
    public static final Occurrence START_OF_PROCESSING = new Occurrence("start-of-processing");

    /** A change of law. */
    public static final Occurrence CHANGE_OF_LAW = new Occurrence("change-of-law");

    /** The notice of an amendment. */
    public static final Occurrence AMENDMENT_NOTICE = new Occurrence("amendment-notice");

    /** A change of contact data. */
    public static final Occurrence CONTACT_CHANGE = new Occurrence("contact-change");

    /** Insolvency. */
    public static final Occurrence INSOLVENCY = new Occurrence("insolvency");

    /** The start of work. */
    public static final Occurrence START_OF_WORK = new Occurrence("start-of-work");

    /** The selection of a region. */
    public static final Occurrence REGION_SELECTED = new Occurrence("region-selected");

    /** An update of a list. */
    public static final Occurrence LIST_UPDATED = new Occurrence("list-updated");

    /** Data no longer being needed. */
    public static final Occurrence NO_LONGER_NEEDED = new Occurrence("no-longer-needed");

    /** The end of access. */
    public static final Occurrence ACCESS_ENDED = new Occurrence("access-ended");

    /** The making of a backup. */
    public static final Occurrence BACKUP_MADE = new Occurrence("backup-made");

    /** The issue of a key. */
    public static final Occurrence KEY_ISSUED = new Occurrence("key-issued");

    /** A request of a third party. */
    public static final Occurrence THIRD_PARTY_REQUEST = new Occurrence("third-party-request");

    /** A physical or technical incident, GDPR Art. 32(1)(c). */
    public static final Occurrence PHYSICAL_OR_TECHNICAL_INCIDENT = new Occurrence("physical-or-technical-incident");

    /** A failure of a sub-processor. */
    public static final Occurrence SUB_PROCESSOR_FAILURE = new Occurrence("sub-processor-failure");

    /** Something turning out to be inexpedient. */
    public static final Occurrence INEXPEDIENCY = new Occurrence("inexpediency");

    /** A transfer to a third country. */
    public static final Occurrence TRANSFER = new Occurrence("transfer");

    /** A change of location. */
    public static final Occurrence LOCATION_CHANGE = new Occurrence("location-change");

    /** A change of the data. */
    public static final Occurrence CHANGE_OF_DATA = new Occurrence("change-of-data");

    /** A change of the duties. */
    public static final Occurrence CHANGE_OF_DUTIES = new Occurrence("change-of-duties");

    /** A data protection impact assessment, GDPR Art. 35. */
    public static final Occurrence IMPACT_ASSESSMENT = new Occurrence("impact-assessment");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<Occurrence> VOCABULARY = Vocabulary.of(
            PERSONAL_DATA_BREACH,
            SECURITY_DEVIATION,
            SUB_PROCESSOR_CHANGE,
            CHANGE_NOTICE,
            OBJECTION,
            DISAGREEMENT,
            ENGAGEMENT,
            INSTRUCTION,
            UNLAWFUL_INSTRUCTION,
            REQUEST_OF_CONTROLLER,
            DATA_SUBJECT_REQUEST,
            AUTHORITY_REQUEST,
            LEGAL_REQUIREMENT,
            CLAIM,
            DAMAGE,
            AUDIT_START,
            AUDIT_REQUEST,
            AUDIT_FINDING,
            REPORT_AVAILABLE,
            END_OF_SERVICES,
            END_OF_AGREEMENT,
            END_OF_MAIN_CONTRACT,
            CANCELLATION,
            RETURN,
            DELETION,
            END_OF_PROCESSING,
            SIGNATURE_BY_ALL,
            ACCEPTANCE_OF_MAIN_CONTRACT,
            START_OF_PROCESSING,
            CHANGE_OF_LAW,
            AMENDMENT_NOTICE,
            CONTACT_CHANGE,
            INSOLVENCY,
            START_OF_WORK,
            REGION_SELECTED,
            LIST_UPDATED,
            NO_LONGER_NEEDED,
            ACCESS_ENDED,
            BACKUP_MADE,
            KEY_ISSUED,
            THIRD_PARTY_REQUEST,
            PHYSICAL_OR_TECHNICAL_INCIDENT,
            SUB_PROCESSOR_FAILURE,
            INEXPEDIENCY,
            TRANSFER,
            LOCATION_CHANGE,
            CHANGE_OF_DATA,
            CHANGE_OF_DUTIES,
            IMPACT_ASSESSMENT);

    public Occurrence {
        Checks.code("occurrence", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Occurrence of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Occurrence(code));
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
