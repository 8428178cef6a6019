package org.dpa4j.rules;

import java.util.Map;
import java.util.Set;
import org.dpa4j.model.code.Code;
import org.dpa4j.model.processing.DataCategory;
import org.dpa4j.model.processing.DataSubjectCategory;
import org.dpa4j.model.processing.Purpose;

/**
 * Which codes take in others. From law/dpv-mapping.csv: the broader term in the Data Privacy Vocabulary 2.3, and for codes
 * without a term there the parent of their key in fideslang.
 */
final class Broader {
    private static final Map<Code, Set<Code>> PARTS = Map.ofEntries(
            part(DataCategory.NAME, DataCategory.FIRST_NAME, DataCategory.LAST_NAME),
            part(
                    DataCategory.CONTACT,
                    DataCategory.EMAIL,
                    DataCategory.PHONE,
                    DataCategory.FAX,
                    DataCategory.ADDRESS,
                    DataCategory.WEBSITE,
                    DataCategory.EMPLOYER_ORGANISATION),
            part(DataCategory.EMAIL, DataCategory.EMAIL_PERSONAL, DataCategory.EMAIL_WORK),
            part(
                    DataCategory.LOCATION,
                    DataCategory.ADDRESS,
                    DataCategory.COUNTRY,
                    DataCategory.LOCATION_IMPRECISE,
                    DataCategory.TRAVEL_HISTORY),
            part(
                    DataCategory.ADDRESS,
                    DataCategory.STREET,
                    DataCategory.CITY,
                    DataCategory.POSTCODE,
                    DataCategory.STATE),
            part(DataCategory.ACCOUNT, DataCategory.ACCOUNT_SETTINGS),
            part(DataCategory.CREDENTIALS, DataCategory.PASSWORD, DataCategory.PIN),
            part(DataCategory.AUTHORIZATION, DataCategory.AUTH_BIOMETRIC),
            part(DataCategory.UNIQUE_ID, DataCategory.PSEUDONYMOUS_ID),
            part(
                    DataCategory.DEVICE,
                    DataCategory.IP_ADDRESS,
                    DataCategory.DEVICE_ID,
                    DataCategory.MAC_ADDRESS,
                    DataCategory.COOKIE,
                    DataCategory.COOKIE_ID,
                    DataCategory.BROWSER_FINGERPRINT),
            part(
                    DataCategory.BEHAVIOUR,
                    DataCategory.SEARCH_HISTORY,
                    DataCategory.MEDIA_CONSUMPTION,
                    DataCategory.WORK_PERFORMANCE),
            part(DataCategory.PREFERENCES, DataCategory.PRIVACY_PREFERENCES),
            part(DataCategory.AGE, DataCategory.DATE_OF_BIRTH),
            part(
                    DataCategory.PROFESSIONAL,
                    DataCategory.SALARY,
                    DataCategory.JOB,
                    DataCategory.EMPLOYMENT_HISTORY,
                    DataCategory.EDUCATION,
                    DataCategory.WORK_PERFORMANCE,
                    DataCategory.DISCIPLINARY),
            part(DataCategory.FINANCIAL, DataCategory.INSURANCE),
            part(
                    DataCategory.COMMUNICATION,
                    DataCategory.EMAIL_CONTENT,
                    DataCategory.VOICE_RECORDING,
                    DataCategory.SOCIAL),
            part(DataCategory.USER_CONTENT, DataCategory.CONTENT_PRIVATE, DataCategory.CONTENT_PUBLIC),
            part(
                    DataCategory.OFFICIAL_ID,
                    DataCategory.NATIONAL_ID_NUMBER,
                    DataCategory.PASSPORT,
                    DataCategory.DRIVING_LICENCE,
                    DataCategory.BIRTH_CERTIFICATE,
                    DataCategory.IMMIGRATION_ID),
            part(DataCategory.SYSTEM, DataCategory.SYSTEM_AUTH, DataCategory.SYSTEM_OPERATIONS),
            part(
                    DataCategory.HEALTH_DATA,
                    DataCategory.GENETIC_DATA,
                    DataCategory.MEDICAL_RECORD_ID,
                    DataCategory.MEDICAL_INSURANCE_ID),
            part(
                    DataCategory.BIOMETRIC_DATA_FOR_IDENTIFICATION,
                    DataCategory.FINGERPRINT,
                    DataCategory.RETINA,
                    DataCategory.HEALTH_BIOMETRIC),
            part(DataCategory.SEX_LIFE, DataCategory.SEXUAL_ORIENTATION),
            part(DataCategory.CRIMINAL_DATA, DataCategory.CONVICTION, DataCategory.OFFENCE),
            part(Purpose.SERVICE_MANAGEMENT, Purpose.SERVICE_PROVISION, Purpose.PAYMENT, Purpose.SERVICE_IMPROVEMENT),
            part(Purpose.SERVICE_PROVISION, Purpose.TECHNICAL_SERVICE, Purpose.SALES),
            part(Purpose.SECURITY, Purpose.ACCESS_CONTROL, Purpose.IDENTITY_AUTHENTICATION),
            part(Purpose.CUSTOMER_MANAGEMENT, Purpose.CUSTOMER_CARE, Purpose.CRM),
            part(Purpose.MARKETING, Purpose.DIRECT_MARKETING, Purpose.ADVERTISING),
            part(Purpose.HR_MANAGEMENT, Purpose.PERSONNEL_MANAGEMENT),
            part(Purpose.PERSONNEL_MANAGEMENT, Purpose.PAYROLL, Purpose.RECRUITMENT),
            part(Purpose.RECRUITMENT, Purpose.RECRUITMENT_MANAGEMENT),
            part(Purpose.RESEARCH, Purpose.ACADEMIC_RESEARCH),
            part(DataSubjectCategory.CUSTOMER, DataSubjectCategory.CLIENT),
            part(DataSubjectCategory.VULNERABLE_DATA_SUBJECT, DataSubjectCategory.ELDERLY));

    /** Whether a listed code is the same as another or takes it in, at any number of steps. */
    static boolean covers(Code listed, Code used) {
        if (listed.equals(used) || (listed.equals(DataCategory.PERSONAL_DATA) && used instanceof DataCategory)) {
            return true;
        }
        for (Code part : PARTS.getOrDefault(listed, Set.of())) {
            if (covers(part, used)) {
                return true;
            }
        }
        return false;
    }

    private static Map.Entry<Code, Set<Code>> part(Code broader, Code... narrower) {
        return Map.entry(broader, Set.of(narrower));
    }

    private Broader() {}
}
