package org.dpa4j.model.processing;

import java.util.Map;
import java.util.Optional;
import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * A technical or organisational measure, GDPR Art. 32. An open vocabulary with terms of the Data Privacy Vocabulary
 * (DPV); an unknown code survives. <p>Example: {@code MeasureKind.of("technical")} is {@link #TECHNICAL}.
 *
 * @param code the code, lower-kebab-case
 */
public record MeasureKind(String code) implements Code {
    /** Technical ({@code dpv:TechnicalMeasure}). */
    public static final MeasureKind TECHNICAL = new MeasureKind("technical");

    /** Organisational ({@code dpv:OrganisationalMeasure}). */
    public static final MeasureKind ORGANISATIONAL = new MeasureKind("organisational");

    /** Legal ({@code dpv:LegalMeasure}). */
    public static final MeasureKind LEGAL = new MeasureKind("legal");

    /** Physical ({@code dpv:PhysicalMeasure}). */
    public static final MeasureKind PHYSICAL = new MeasureKind("physical");

    /** Pseudonymisation ({@code dpv:Pseudonymisation}). */
    public static final MeasureKind PSEUDONYMISATION = new MeasureKind("pseudonymisation");

    /** Encryption ({@code dpv:Encryption}). */
    public static final MeasureKind ENCRYPTION = new MeasureKind("encryption");

    /** Encryption at rest ({@code dpv:EncryptionAtRest}). */
    public static final MeasureKind ENCRYPTION_AT_REST = new MeasureKind("encryption-at-rest");

    /** Encryption in transit ({@code dpv:EncryptionInTransfer}). */
    public static final MeasureKind ENCRYPTION_IN_TRANSIT = new MeasureKind("encryption-in-transit");

    /** E2e encryption ({@code dpv:EndToEndEncryption}). */
    public static final MeasureKind E2E_ENCRYPTION = new MeasureKind("e2e-encryption");

    /** Key management ({@code dpv:CryptographicKeyManagement}). */
    public static final MeasureKind KEY_MANAGEMENT = new MeasureKind("key-management");

    /** Access control ({@code dpv:AccessControlMethod}). */
    public static final MeasureKind ACCESS_CONTROL = new MeasureKind("access-control");

    /** Authentication ({@code dpv:AuthenticationProtocols}). */
    public static final MeasureKind AUTHENTICATION = new MeasureKind("authentication");

    /** Mfa ({@code dpv:MultiFactorAuthentication}). */
    public static final MeasureKind MFA = new MeasureKind("mfa");

    /** Sso ({@code dpv:SingleSignOn}). */
    public static final MeasureKind SSO = new MeasureKind("sso");

    /** Network security ({@code dpv:NetworkSecurityProtocols}). */
    public static final MeasureKind NETWORK_SECURITY = new MeasureKind("network-security");

    /** Intrusion detection ({@code dpv:IntrusionDetectionSystem}). */
    public static final MeasureKind INTRUSION_DETECTION = new MeasureKind("intrusion-detection");

    /** Activity monitoring ({@code dpv:ActivityMonitoring}). */
    public static final MeasureKind ACTIVITY_MONITORING = new MeasureKind("activity-monitoring");

    /** Logging policy ({@code dpv:LoggingPolicy}). */
    public static final MeasureKind LOGGING_POLICY = new MeasureKind("logging-policy");

    /** Physical access ({@code dpv:PhysicalAccessControlMethod}). */
    public static final MeasureKind PHYSICAL_ACCESS = new MeasureKind("physical-access");

    /** Confidentiality agreement ({@code dpv:ConfidentialityAgreement}). */
    public static final MeasureKind CONFIDENTIALITY_AGREEMENT = new MeasureKind("confidentiality-agreement");

    /** Nda ({@code dpv:NDA}). */
    public static final MeasureKind NDA = new MeasureKind("nda");

    /** Staff training ({@code dpv:StaffTraining}). */
    public static final MeasureKind STAFF_TRAINING = new MeasureKind("staff-training");

    /** Dp training ({@code dpv:DataProtectionTraining}). */
    public static final MeasureKind DP_TRAINING = new MeasureKind("dp-training");

    /** Backup ({@code dpv:DataBackupProtocols}). */
    public static final MeasureKind BACKUP = new MeasureKind("backup");

    /** Disaster recovery ({@code dpv:DisasterRecoveryProcedures}). */
    public static final MeasureKind DISASTER_RECOVERY = new MeasureKind("disaster-recovery");

    /** Incident management ({@code dpv:IncidentManagementProcedures}). */
    public static final MeasureKind INCIDENT_MANAGEMENT = new MeasureKind("incident-management");

    /** Pen test ({@code dpv:PenetrationTestingMethods}). */
    public static final MeasureKind PEN_TEST = new MeasureKind("pen-test");

    /** Vulnerability test ({@code dpv:VulnerabilityTestingMethods}). */
    public static final MeasureKind VULNERABILITY_TEST = new MeasureKind("vulnerability-test");

    /** Effectiveness review ({@code dpv:EffectivenessDeterminationProcedures}). */
    public static final MeasureKind EFFECTIVENESS_REVIEW = new MeasureKind("effectiveness-review");

    /** Security audit ({@code dpv:SecurityAudit}). */
    public static final MeasureKind SECURITY_AUDIT = new MeasureKind("security-audit");

    /** Audit ({@code dpv:Audit}). */
    public static final MeasureKind AUDIT = new MeasureKind("audit");

    /** Personal data audit ({@code dpv:PersonalDataAudit}). */
    public static final MeasureKind PERSONAL_DATA_AUDIT = new MeasureKind("personal-data-audit");

    /** Certification ({@code dpv:Certification}). */
    public static final MeasureKind CERTIFICATION = new MeasureKind("certification");

    /** Code of conduct ({@code dpv:CodeOfConduct}). */
    public static final MeasureKind CODE_OF_CONDUCT = new MeasureKind("code-of-conduct");

    /** Privacy by design ({@code dpv:PrivacyByDesign}). */
    public static final MeasureKind PRIVACY_BY_DESIGN = new MeasureKind("privacy-by-design");

    /** Privacy by default ({@code dpv:PrivacyByDefault}). */
    public static final MeasureKind PRIVACY_BY_DEFAULT = new MeasureKind("privacy-by-default");

    /** Deletion policy ({@code dpv:DataDeletionPolicy}). */
    public static final MeasureKind DELETION_POLICY = new MeasureKind("deletion-policy");

    /** Erasure policy ({@code dpv:DataErasurePolicy}). */
    public static final MeasureKind ERASURE_POLICY = new MeasureKind("erasure-policy");

    /** Storage policy ({@code dpv:DataStoragePolicy}). */
    public static final MeasureKind STORAGE_POLICY = new MeasureKind("storage-policy");

    /** Security policy ({@code dpv:InformationSecurityPolicy}). */
    public static final MeasureKind SECURITY_POLICY = new MeasureKind("security-policy");

    /** Ropa ({@code dpv:ROPA}). */
    public static final MeasureKind ROPA = new MeasureKind("ropa");

    /** Third party security ({@code dpv:ThirdPartySecurityProcedures}). */
    public static final MeasureKind THIRD_PARTY_SECURITY = new MeasureKind("third-party-security");

    /** Rights management ({@code dpv:DataSubjectRightsManagement}). */
    public static final MeasureKind RIGHTS_MANAGEMENT = new MeasureKind("rights-management");

    /** Dpia ({@code dpv:DPIA}). */
    public static final MeasureKind DPIA = new MeasureKind("dpia");

    /** Transfer impact assessment ({@code dpv:DataTransferImpactAssessment}). */
    public static final MeasureKind TRANSFER_IMPACT_ASSESSMENT = new MeasureKind("transfer-impact-assessment");

    /** Data transfer record ({@code dpv:DataTransferRecord}). */
    public static final MeasureKind DATA_TRANSFER_RECORD = new MeasureKind("data-transfer-record");

    /** Safeguard for transfer ({@code dpv:SafeguardForDataTransfer}). */
    public static final MeasureKind SAFEGUARD_FOR_TRANSFER = new MeasureKind("safeguard-for-transfer");

    /** Supplementary measure ({@code eu-gdpr:SupplementaryMeasure}). */
    public static final MeasureKind SUPPLEMENTARY_MEASURE = new MeasureKind("supplementary-measure");

    /** Redundancy. */
    public static final MeasureKind REDUNDANCY = new MeasureKind("redundancy");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<MeasureKind> VOCABULARY = Vocabulary.of(
            TECHNICAL,
            ORGANISATIONAL,
            LEGAL,
            PHYSICAL,
            PSEUDONYMISATION,
            ENCRYPTION,
            ENCRYPTION_AT_REST,
            ENCRYPTION_IN_TRANSIT,
            E2E_ENCRYPTION,
            KEY_MANAGEMENT,
            ACCESS_CONTROL,
            AUTHENTICATION,
            MFA,
            SSO,
            NETWORK_SECURITY,
            INTRUSION_DETECTION,
            ACTIVITY_MONITORING,
            LOGGING_POLICY,
            PHYSICAL_ACCESS,
            CONFIDENTIALITY_AGREEMENT,
            NDA,
            STAFF_TRAINING,
            DP_TRAINING,
            BACKUP,
            DISASTER_RECOVERY,
            INCIDENT_MANAGEMENT,
            PEN_TEST,
            VULNERABILITY_TEST,
            EFFECTIVENESS_REVIEW,
            SECURITY_AUDIT,
            AUDIT,
            PERSONAL_DATA_AUDIT,
            CERTIFICATION,
            CODE_OF_CONDUCT,
            PRIVACY_BY_DESIGN,
            PRIVACY_BY_DEFAULT,
            DELETION_POLICY,
            ERASURE_POLICY,
            STORAGE_POLICY,
            SECURITY_POLICY,
            ROPA,
            THIRD_PARTY_SECURITY,
            RIGHTS_MANAGEMENT,
            DPIA,
            TRANSFER_IMPACT_ASSESSMENT,
            DATA_TRANSFER_RECORD,
            SAFEGUARD_FOR_TRANSFER,
            SUPPLEMENTARY_MEASURE,
            REDUNDANCY);

    private static final Map<String, String> DPV = Map.ofEntries(
            Map.entry(TECHNICAL.code, "dpv:TechnicalMeasure"),
            Map.entry(ORGANISATIONAL.code, "dpv:OrganisationalMeasure"),
            Map.entry(LEGAL.code, "dpv:LegalMeasure"),
            Map.entry(PHYSICAL.code, "dpv:PhysicalMeasure"),
            Map.entry(PSEUDONYMISATION.code, "dpv:Pseudonymisation"),
            Map.entry(ENCRYPTION.code, "dpv:Encryption"),
            Map.entry(ENCRYPTION_AT_REST.code, "dpv:EncryptionAtRest"),
            Map.entry(ENCRYPTION_IN_TRANSIT.code, "dpv:EncryptionInTransfer"),
            Map.entry(E2E_ENCRYPTION.code, "dpv:EndToEndEncryption"),
            Map.entry(KEY_MANAGEMENT.code, "dpv:CryptographicKeyManagement"),
            Map.entry(ACCESS_CONTROL.code, "dpv:AccessControlMethod"),
            Map.entry(AUTHENTICATION.code, "dpv:AuthenticationProtocols"),
            Map.entry(MFA.code, "dpv:MultiFactorAuthentication"),
            Map.entry(SSO.code, "dpv:SingleSignOn"),
            Map.entry(NETWORK_SECURITY.code, "dpv:NetworkSecurityProtocols"),
            Map.entry(INTRUSION_DETECTION.code, "dpv:IntrusionDetectionSystem"),
            Map.entry(ACTIVITY_MONITORING.code, "dpv:ActivityMonitoring"),
            Map.entry(LOGGING_POLICY.code, "dpv:LoggingPolicy"),
            Map.entry(PHYSICAL_ACCESS.code, "dpv:PhysicalAccessControlMethod"),
            Map.entry(CONFIDENTIALITY_AGREEMENT.code, "dpv:ConfidentialityAgreement"),
            Map.entry(NDA.code, "dpv:NDA"),
            Map.entry(STAFF_TRAINING.code, "dpv:StaffTraining"),
            Map.entry(DP_TRAINING.code, "dpv:DataProtectionTraining"),
            Map.entry(BACKUP.code, "dpv:DataBackupProtocols"),
            Map.entry(DISASTER_RECOVERY.code, "dpv:DisasterRecoveryProcedures"),
            Map.entry(INCIDENT_MANAGEMENT.code, "dpv:IncidentManagementProcedures"),
            Map.entry(PEN_TEST.code, "dpv:PenetrationTestingMethods"),
            Map.entry(VULNERABILITY_TEST.code, "dpv:VulnerabilityTestingMethods"),
            Map.entry(EFFECTIVENESS_REVIEW.code, "dpv:EffectivenessDeterminationProcedures"),
            Map.entry(SECURITY_AUDIT.code, "dpv:SecurityAudit"),
            Map.entry(AUDIT.code, "dpv:Audit"),
            Map.entry(PERSONAL_DATA_AUDIT.code, "dpv:PersonalDataAudit"),
            Map.entry(CERTIFICATION.code, "dpv:Certification"),
            Map.entry(CODE_OF_CONDUCT.code, "dpv:CodeOfConduct"),
            Map.entry(PRIVACY_BY_DESIGN.code, "dpv:PrivacyByDesign"),
            Map.entry(PRIVACY_BY_DEFAULT.code, "dpv:PrivacyByDefault"),
            Map.entry(DELETION_POLICY.code, "dpv:DataDeletionPolicy"),
            Map.entry(ERASURE_POLICY.code, "dpv:DataErasurePolicy"),
            Map.entry(STORAGE_POLICY.code, "dpv:DataStoragePolicy"),
            Map.entry(SECURITY_POLICY.code, "dpv:InformationSecurityPolicy"),
            Map.entry(ROPA.code, "dpv:ROPA"),
            Map.entry(THIRD_PARTY_SECURITY.code, "dpv:ThirdPartySecurityProcedures"),
            Map.entry(RIGHTS_MANAGEMENT.code, "dpv:DataSubjectRightsManagement"),
            Map.entry(DPIA.code, "dpv:DPIA"),
            Map.entry(TRANSFER_IMPACT_ASSESSMENT.code, "dpv:DataTransferImpactAssessment"),
            Map.entry(DATA_TRANSFER_RECORD.code, "dpv:DataTransferRecord"),
            Map.entry(SAFEGUARD_FOR_TRANSFER.code, "dpv:SafeguardForDataTransfer"),
            Map.entry(SUPPLEMENTARY_MEASURE.code, "eu-gdpr:SupplementaryMeasure"));

    public MeasureKind {
        Checks.code("measure kind", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static MeasureKind of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new MeasureKind(code));
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
