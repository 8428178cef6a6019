package org.dpa4j.model.processing;

import java.util.Map;
import java.util.Optional;
import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * A purpose of processing, GDPR Art. 5(1)(b). An open vocabulary with terms of the Data Privacy Vocabulary (DPV);
 * an unknown code survives. <p>Example: {@code Purpose.of("service-provision")} is {@link #SERVICE_PROVISION}.
 *
 * @param code the code, lower-kebab-case
 */
public record Purpose(String code) implements Code {
    /** Service provision ({@code dpv:ServiceProvision}). */
    public static final Purpose SERVICE_PROVISION = new Purpose("service-provision");

    /** Service management ({@code dpv:ServiceManagement}). */
    public static final Purpose SERVICE_MANAGEMENT = new Purpose("service-management");

    /** Technical service ({@code dpv:TechnicalServiceProvision}). */
    public static final Purpose TECHNICAL_SERVICE = new Purpose("technical-service");

    /** Security ({@code dpv:EnforceSecurity}). */
    public static final Purpose SECURITY = new Purpose("security");

    /** Access control ({@code dpv:EnforceAccessControl}). */
    public static final Purpose ACCESS_CONTROL = new Purpose("access-control");

    /** Identity authentication ({@code dpv:IdentityAuthentication}). */
    public static final Purpose IDENTITY_AUTHENTICATION = new Purpose("identity-authentication");

    /** Fraud prevention ({@code dpv:FraudPreventionAndDetection}). */
    public static final Purpose FRAUD_PREVENTION = new Purpose("fraud-prevention");

    /** Payment ({@code dpv:PaymentManagement}). */
    public static final Purpose PAYMENT = new Purpose("payment");

    /** Legal compliance ({@code dpv:LegalCompliance}). */
    public static final Purpose LEGAL_COMPLIANCE = new Purpose("legal-compliance");

    /** Customer care ({@code dpv:CustomerCare}). */
    public static final Purpose CUSTOMER_CARE = new Purpose("customer-care");

    /** Customer management ({@code dpv:CustomerManagement}). */
    public static final Purpose CUSTOMER_MANAGEMENT = new Purpose("customer-management");

    /** Crm ({@code dpv:CustomerRelationshipManagement}). */
    public static final Purpose CRM = new Purpose("crm");

    /** Account management ({@code dpv:AccountManagement}). */
    public static final Purpose ACCOUNT_MANAGEMENT = new Purpose("account-management");

    /** Communication ({@code dpv:CommunicationManagement}). */
    public static final Purpose COMMUNICATION = new Purpose("communication");

    /** Service improvement ({@code dpv:ServiceOptimisation}). */
    public static final Purpose SERVICE_IMPROVEMENT = new Purpose("service-improvement");

    /** Personalisation ({@code dpv:Personalisation}). */
    public static final Purpose PERSONALISATION = new Purpose("personalisation");

    /** Analytics ({@code dpv:ServiceUsageAnalytics}). */
    public static final Purpose ANALYTICS = new Purpose("analytics");

    /** Marketing ({@code dpv:Marketing}). */
    public static final Purpose MARKETING = new Purpose("marketing");

    /** Direct marketing ({@code dpv:DirectMarketing}). */
    public static final Purpose DIRECT_MARKETING = new Purpose("direct-marketing");

    /** Advertising ({@code dpv:Advertising}). */
    public static final Purpose ADVERTISING = new Purpose("advertising");

    /** Targeted advertising ({@code dpv:TargetedAdvertising}). */
    public static final Purpose TARGETED_ADVERTISING = new Purpose("targeted-advertising");

    /** Hr management ({@code dpv:HumanResourceManagement}). */
    public static final Purpose HR_MANAGEMENT = new Purpose("hr-management");

    /** Personnel management ({@code dpv:PersonnelManagement}). */
    public static final Purpose PERSONNEL_MANAGEMENT = new Purpose("personnel-management");

    /** Payroll ({@code dpv:PersonnelPayment}). */
    public static final Purpose PAYROLL = new Purpose("payroll");

    /** Recruitment ({@code dpv:PersonnelHiring}). */
    public static final Purpose RECRUITMENT = new Purpose("recruitment");

    /** Recruitment management ({@code dpv:RecruitmentManagement}). */
    public static final Purpose RECRUITMENT_MANAGEMENT = new Purpose("recruitment-management");

    /** Vendor management ({@code dpv:VendorManagement}). */
    public static final Purpose VENDOR_MANAGEMENT = new Purpose("vendor-management");

    /** Record management ({@code dpv:RecordManagement}). */
    public static final Purpose RECORD_MANAGEMENT = new Purpose("record-management");

    /** Research ({@code dpv:ResearchAndDevelopment}). */
    public static final Purpose RESEARCH = new Purpose("research");

    /** Academic research ({@code dpv:AcademicResearch}). */
    public static final Purpose ACADEMIC_RESEARCH = new Purpose("academic-research");

    /** Sales ({@code dpv:SellProducts}). */
    public static final Purpose SALES = new Purpose("sales");

    /** Delivery ({@code dpv:DeliveryOfGoods}). */
    public static final Purpose DELIVERY = new Purpose("delivery");

    /** Disputes ({@code dpv:DisputeManagement}). */
    public static final Purpose DISPUTES = new Purpose("disputes");

    /** Contract performance ({@code dpv:FulfilmentOfContractualObligation}). */
    public static final Purpose CONTRACT_PERFORMANCE = new Purpose("contract-performance");

    /** Statistics ({@code dpv:ProvideOfficialStatistics}). */
    public static final Purpose STATISTICS = new Purpose("statistics");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<Purpose> VOCABULARY = Vocabulary.of(
            SERVICE_PROVISION,
            SERVICE_MANAGEMENT,
            TECHNICAL_SERVICE,
            SECURITY,
            ACCESS_CONTROL,
            IDENTITY_AUTHENTICATION,
            FRAUD_PREVENTION,
            PAYMENT,
            LEGAL_COMPLIANCE,
            CUSTOMER_CARE,
            CUSTOMER_MANAGEMENT,
            CRM,
            ACCOUNT_MANAGEMENT,
            COMMUNICATION,
            SERVICE_IMPROVEMENT,
            PERSONALISATION,
            ANALYTICS,
            MARKETING,
            DIRECT_MARKETING,
            ADVERTISING,
            TARGETED_ADVERTISING,
            HR_MANAGEMENT,
            PERSONNEL_MANAGEMENT,
            PAYROLL,
            RECRUITMENT,
            RECRUITMENT_MANAGEMENT,
            VENDOR_MANAGEMENT,
            RECORD_MANAGEMENT,
            RESEARCH,
            ACADEMIC_RESEARCH,
            SALES,
            DELIVERY,
            DISPUTES,
            CONTRACT_PERFORMANCE,
            STATISTICS);

    private static final Map<String, String> DPV = Map.ofEntries(
            Map.entry(SERVICE_PROVISION.code, "dpv:ServiceProvision"),
            Map.entry(SERVICE_MANAGEMENT.code, "dpv:ServiceManagement"),
            Map.entry(TECHNICAL_SERVICE.code, "dpv:TechnicalServiceProvision"),
            Map.entry(SECURITY.code, "dpv:EnforceSecurity"),
            Map.entry(ACCESS_CONTROL.code, "dpv:EnforceAccessControl"),
            Map.entry(IDENTITY_AUTHENTICATION.code, "dpv:IdentityAuthentication"),
            Map.entry(FRAUD_PREVENTION.code, "dpv:FraudPreventionAndDetection"),
            Map.entry(PAYMENT.code, "dpv:PaymentManagement"),
            Map.entry(LEGAL_COMPLIANCE.code, "dpv:LegalCompliance"),
            Map.entry(CUSTOMER_CARE.code, "dpv:CustomerCare"),
            Map.entry(CUSTOMER_MANAGEMENT.code, "dpv:CustomerManagement"),
            Map.entry(CRM.code, "dpv:CustomerRelationshipManagement"),
            Map.entry(ACCOUNT_MANAGEMENT.code, "dpv:AccountManagement"),
            Map.entry(COMMUNICATION.code, "dpv:CommunicationManagement"),
            Map.entry(SERVICE_IMPROVEMENT.code, "dpv:ServiceOptimisation"),
            Map.entry(PERSONALISATION.code, "dpv:Personalisation"),
            Map.entry(ANALYTICS.code, "dpv:ServiceUsageAnalytics"),
            Map.entry(MARKETING.code, "dpv:Marketing"),
            Map.entry(DIRECT_MARKETING.code, "dpv:DirectMarketing"),
            Map.entry(ADVERTISING.code, "dpv:Advertising"),
            Map.entry(TARGETED_ADVERTISING.code, "dpv:TargetedAdvertising"),
            Map.entry(HR_MANAGEMENT.code, "dpv:HumanResourceManagement"),
            Map.entry(PERSONNEL_MANAGEMENT.code, "dpv:PersonnelManagement"),
            Map.entry(PAYROLL.code, "dpv:PersonnelPayment"),
            Map.entry(RECRUITMENT.code, "dpv:PersonnelHiring"),
            Map.entry(RECRUITMENT_MANAGEMENT.code, "dpv:RecruitmentManagement"),
            Map.entry(VENDOR_MANAGEMENT.code, "dpv:VendorManagement"),
            Map.entry(RECORD_MANAGEMENT.code, "dpv:RecordManagement"),
            Map.entry(RESEARCH.code, "dpv:ResearchAndDevelopment"),
            Map.entry(ACADEMIC_RESEARCH.code, "dpv:AcademicResearch"),
            Map.entry(SALES.code, "dpv:SellProducts"),
            Map.entry(DELIVERY.code, "dpv:DeliveryOfGoods"),
            Map.entry(DISPUTES.code, "dpv:DisputeManagement"),
            Map.entry(CONTRACT_PERFORMANCE.code, "dpv:FulfilmentOfContractualObligation"),
            Map.entry(STATISTICS.code, "dpv:ProvideOfficialStatistics"));

    public Purpose {
        Checks.code("purpose", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Purpose of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Purpose(code));
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
