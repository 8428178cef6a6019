package org.dpa4j.model.processing;

import java.util.Map;
import java.util.Optional;
import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;
import org.dpa4j.model.law.SpecialCategory;

/**
 * A type of personal data, GDPR Art. 28(3). An open vocabulary with terms of the Data Privacy Vocabulary (DPV); an
 * unknown code survives. <p>Example: {@code DataCategory.of("personal-data")} is {@link #PERSONAL_DATA}.
 *
 * @param code the code, lower-kebab-case
 */
public record DataCategory(String code) implements Code {
    /** Personal data ({@code dpv:PersonalData}). */
    public static final DataCategory PERSONAL_DATA = new DataCategory("personal-data");

    /** Name ({@code pd:Name}). */
    public static final DataCategory NAME = new DataCategory("name");

    /** First name. */
    public static final DataCategory FIRST_NAME = new DataCategory("first-name");

    /** Last name. */
    public static final DataCategory LAST_NAME = new DataCategory("last-name");

    /** Contact ({@code pd:Contact}). */
    public static final DataCategory CONTACT = new DataCategory("contact");

    /** Email ({@code pd:EmailAddress}). */
    public static final DataCategory EMAIL = new DataCategory("email");

    /** Email personal ({@code pd:EmailAddressPersonal}). */
    public static final DataCategory EMAIL_PERSONAL = new DataCategory("email-personal");

    /** Email work ({@code pd:EmailAddressWork}). */
    public static final DataCategory EMAIL_WORK = new DataCategory("email-work");

    /** Phone ({@code pd:TelephoneNumber}). */
    public static final DataCategory PHONE = new DataCategory("phone");

    /** Fax. */
    public static final DataCategory FAX = new DataCategory("fax");

    /** Address ({@code pd:PhysicalAddress}). */
    public static final DataCategory ADDRESS = new DataCategory("address");

    /** Street ({@code pd:Street}). */
    public static final DataCategory STREET = new DataCategory("street");

    /** City ({@code pd:City}). */
    public static final DataCategory CITY = new DataCategory("city");

    /** Postcode ({@code pd:PostalCode}). */
    public static final DataCategory POSTCODE = new DataCategory("postcode");

    /** State ({@code pd:Region}). */
    public static final DataCategory STATE = new DataCategory("state");

    /** Country ({@code pd:Country}). */
    public static final DataCategory COUNTRY = new DataCategory("country");

    /** Website. */
    public static final DataCategory WEBSITE = new DataCategory("website");

    /** Employer organisation. */
    public static final DataCategory EMPLOYER_ORGANISATION = new DataCategory("employer-organisation");

    /** Username ({@code pd:Username}). */
    public static final DataCategory USERNAME = new DataCategory("username");

    /** Account. */
    public static final DataCategory ACCOUNT = new DataCategory("account");

    /** Account settings. */
    public static final DataCategory ACCOUNT_SETTINGS = new DataCategory("account-settings");

    /** Credentials ({@code pd:Authenticating}). */
    public static final DataCategory CREDENTIALS = new DataCategory("credentials");

    /** Authorization. */
    public static final DataCategory AUTHORIZATION = new DataCategory("authorization");

    /** Password ({@code pd:Password}). */
    public static final DataCategory PASSWORD = new DataCategory("password");

    /** Pin ({@code pd:PINCode}). */
    public static final DataCategory PIN = new DataCategory("pin");

    /** Auth biometric. */
    public static final DataCategory AUTH_BIOMETRIC = new DataCategory("auth-biometric");

    /** Unique id ({@code pd:UID}). */
    public static final DataCategory UNIQUE_ID = new DataCategory("unique-id");

    /** Pseudonymous id. */
    public static final DataCategory PSEUDONYMOUS_ID = new DataCategory("pseudonymous-id");

    /** IP address ({@code pd:IPAddress}). */
    public static final DataCategory IP_ADDRESS = new DataCategory("ip-address");

    /** Device ({@code pd:DeviceBased}). */
    public static final DataCategory DEVICE = new DataCategory("device");

    /** Device id. */
    public static final DataCategory DEVICE_ID = new DataCategory("device-id");

    /** MAC address ({@code pd:MACAddress}). */
    public static final DataCategory MAC_ADDRESS = new DataCategory("mac-address");

    /** Cookie. */
    public static final DataCategory COOKIE = new DataCategory("cookie");

    /** Cookie id. */
    public static final DataCategory COOKIE_ID = new DataCategory("cookie-id");

    /** User agent ({@code pd:UserAgent}). */
    public static final DataCategory USER_AGENT = new DataCategory("user-agent");

    /** Browser fingerprint ({@code pd:BrowserFingerprint}). */
    public static final DataCategory BROWSER_FINGERPRINT = new DataCategory("browser-fingerprint");

    /** Location ({@code pd:Location}). */
    public static final DataCategory LOCATION = new DataCategory("location");

    /** Location precise ({@code pd:GPSCoordinate}). */
    public static final DataCategory LOCATION_PRECISE = new DataCategory("location-precise");

    /** Location imprecise. */
    public static final DataCategory LOCATION_IMPRECISE = new DataCategory("location-imprecise");

    /** Travel history ({@code pd:TravelHistory}). */
    public static final DataCategory TRAVEL_HISTORY = new DataCategory("travel-history");

    /** Behaviour ({@code pd:Behavioural}). */
    public static final DataCategory BEHAVIOUR = new DataCategory("behaviour");

    /** Browsing history ({@code pd:BrowserHistory}). */
    public static final DataCategory BROWSING_HISTORY = new DataCategory("browsing-history");

    /** Purchases ({@code pd:Purchase}). */
    public static final DataCategory PURCHASES = new DataCategory("purchases");

    /** Search history. */
    public static final DataCategory SEARCH_HISTORY = new DataCategory("search-history");

    /** Media consumption ({@code pd:ServiceConsumptionBehaviour}). */
    public static final DataCategory MEDIA_CONSUMPTION = new DataCategory("media-consumption");

    /** Preferences ({@code pd:Preference}). */
    public static final DataCategory PREFERENCES = new DataCategory("preferences");

    /** Privacy preferences ({@code pd:PrivacyPreference}). */
    public static final DataCategory PRIVACY_PREFERENCES = new DataCategory("privacy-preferences");

    /** Demographic ({@code pd:Demographic}). */
    public static final DataCategory DEMOGRAPHIC = new DataCategory("demographic");

    /** Age ({@code pd:Age}). */
    public static final DataCategory AGE = new DataCategory("age");

    /** Date of birth ({@code pd:BirthDate}). */
    public static final DataCategory DATE_OF_BIRTH = new DataCategory("date-of-birth");

    /** Gender ({@code pd:Gender}). */
    public static final DataCategory GENDER = new DataCategory("gender");

    /** Language ({@code pd:Language}). */
    public static final DataCategory LANGUAGE = new DataCategory("language");

    /** Marital status ({@code pd:MaritalStatus}). */
    public static final DataCategory MARITAL_STATUS = new DataCategory("marital-status");

    /** Profile ({@code pd:Profile}). */
    public static final DataCategory PROFILE = new DataCategory("profile");

    /** Nationality ({@code pd:Nationality}). */
    public static final DataCategory NATIONALITY = new DataCategory("nationality");

    /** Family ({@code pd:Family}). */
    public static final DataCategory FAMILY = new DataCategory("family");

    /** Financial ({@code pd:Financial}). */
    public static final DataCategory FINANCIAL = new DataCategory("financial");

    /** Bank account ({@code pd:BankAccount}). */
    public static final DataCategory BANK_ACCOUNT = new DataCategory("bank-account");

    /** Payment card ({@code pd:PaymentCard}). */
    public static final DataCategory PAYMENT_CARD = new DataCategory("payment-card");

    /** Payment. */
    public static final DataCategory PAYMENT = new DataCategory("payment");

    /** Income ({@code pd:Income}). */
    public static final DataCategory INCOME = new DataCategory("income");

    /** Salary ({@code pd:Salary}). */
    public static final DataCategory SALARY = new DataCategory("salary");

    /** Tax ({@code pd:Tax}). */
    public static final DataCategory TAX = new DataCategory("tax");

    /** Credit ({@code pd:CreditWorthiness}). */
    public static final DataCategory CREDIT = new DataCategory("credit");

    /** Transaction ({@code pd:Transaction}). */
    public static final DataCategory TRANSACTION = new DataCategory("transaction");

    /** Insurance ({@code pd:Insurance}). */
    public static final DataCategory INSURANCE = new DataCategory("insurance");

    /** Job ({@code pd:Job}). */
    public static final DataCategory JOB = new DataCategory("job");

    /** Job title. */
    public static final DataCategory JOB_TITLE = new DataCategory("job-title");

    /** Employment history ({@code pd:EmploymentHistory}). */
    public static final DataCategory EMPLOYMENT_HISTORY = new DataCategory("employment-history");

    /** Education ({@code pd:Education}). */
    public static final DataCategory EDUCATION = new DataCategory("education");

    /** Work performance ({@code pd:PerformanceAtWork}). */
    public static final DataCategory WORK_PERFORMANCE = new DataCategory("work-performance");

    /** Disciplinary ({@code pd:DisciplinaryAction}). */
    public static final DataCategory DISCIPLINARY = new DataCategory("disciplinary");

    /** Professional ({@code pd:Professional}). */
    public static final DataCategory PROFESSIONAL = new DataCategory("professional");

    /** Communication ({@code pd:Communication}). */
    public static final DataCategory COMMUNICATION = new DataCategory("communication");

    /** Email content ({@code pd:EmailContent}). */
    public static final DataCategory EMAIL_CONTENT = new DataCategory("email-content");

    /** Voice recording ({@code pd:VoiceCommunicationRecording}). */
    public static final DataCategory VOICE_RECORDING = new DataCategory("voice-recording");

    /** Picture ({@code pd:Picture}). */
    public static final DataCategory PICTURE = new DataCategory("picture");

    /** User content. */
    public static final DataCategory USER_CONTENT = new DataCategory("user-content");

    /** Content private. */
    public static final DataCategory CONTENT_PRIVATE = new DataCategory("content-private");

    /** Content public. */
    public static final DataCategory CONTENT_PUBLIC = new DataCategory("content-public");

    /** Social ({@code pd:SocialMedia}). */
    public static final DataCategory SOCIAL = new DataCategory("social");

    /** Telemetry. */
    public static final DataCategory TELEMETRY = new DataCategory("telemetry");

    /** Sensor. */
    public static final DataCategory SENSOR = new DataCategory("sensor");

    /** User sensor. */
    public static final DataCategory USER_SENSOR = new DataCategory("user-sensor");

    /** Vehicle registration ({@code pd:VehicalLicenseRegistration}). */
    public static final DataCategory VEHICLE_REGISTRATION = new DataCategory("vehicle-registration");

    /** Official id ({@code pd:OfficialID}). */
    public static final DataCategory OFFICIAL_ID = new DataCategory("official-id");

    /** National id number. */
    public static final DataCategory NATIONAL_ID_NUMBER = new DataCategory("national-id-number");

    /** Passport ({@code pd:Passport}). */
    public static final DataCategory PASSPORT = new DataCategory("passport");

    /** Driving licence. */
    public static final DataCategory DRIVING_LICENCE = new DataCategory("driving-licence");

    /** Birth certificate. */
    public static final DataCategory BIRTH_CERTIFICATE = new DataCategory("birth-certificate");

    /** Immigration id. */
    public static final DataCategory IMMIGRATION_ID = new DataCategory("immigration-id");

    /** Children data. */
    public static final DataCategory CHILDREN_DATA = new DataCategory("children-data");

    /** System. */
    public static final DataCategory SYSTEM = new DataCategory("system");

    /** System auth. */
    public static final DataCategory SYSTEM_AUTH = new DataCategory("system-auth");

    /** System operations. */
    public static final DataCategory SYSTEM_OPERATIONS = new DataCategory("system-operations");

    /** Racial or ethnic origin ({@code pd:EthnicOrigin}). */
    public static final DataCategory RACIAL_OR_ETHNIC_ORIGIN = new DataCategory("racial-or-ethnic-origin");

    /** Race ({@code pd:Race}). */
    public static final DataCategory RACE = new DataCategory("race");

    /** Political opinions ({@code pd:PoliticalOpinion}). */
    public static final DataCategory POLITICAL_OPINIONS = new DataCategory("political-opinions");

    /** Religious beliefs ({@code pd:ReligiousBelief}). */
    public static final DataCategory RELIGIOUS_BELIEFS = new DataCategory("religious-beliefs");

    /** Philosophical beliefs ({@code pd:PhilosophicalBelief}). */
    public static final DataCategory PHILOSOPHICAL_BELIEFS = new DataCategory("philosophical-beliefs");

    /** Trade union membership ({@code pd:TradeUnionMembership}). */
    public static final DataCategory TRADE_UNION_MEMBERSHIP = new DataCategory("trade-union-membership");

    /** Genetic data ({@code pd:Genetic}). */
    public static final DataCategory GENETIC_DATA = new DataCategory("genetic-data");

    /** Biometric data for identification ({@code pd:Biometric}). */
    public static final DataCategory BIOMETRIC_DATA_FOR_IDENTIFICATION =
            new DataCategory("biometric-data-for-identification");

    /** Fingerprint ({@code pd:Fingerprint}). */
    public static final DataCategory FINGERPRINT = new DataCategory("fingerprint");

    /** Retina ({@code pd:Retina}). */
    public static final DataCategory RETINA = new DataCategory("retina");

    /** Health data ({@code pd:Health}). */
    public static final DataCategory HEALTH_DATA = new DataCategory("health-data");

    /** Health biometric. */
    public static final DataCategory HEALTH_BIOMETRIC = new DataCategory("health-biometric");

    /** Medical record id. */
    public static final DataCategory MEDICAL_RECORD_ID = new DataCategory("medical-record-id");

    /** Medical insurance id. */
    public static final DataCategory MEDICAL_INSURANCE_ID = new DataCategory("medical-insurance-id");

    /** Sex life ({@code pd:Sexual}). */
    public static final DataCategory SEX_LIFE = new DataCategory("sex-life");

    /** Sexual orientation ({@code pd:SexualPreference}). */
    public static final DataCategory SEXUAL_ORIENTATION = new DataCategory("sexual-orientation");

    /** Criminal data ({@code pd:Criminal}). */
    public static final DataCategory CRIMINAL_DATA = new DataCategory("criminal-data");

    /** Conviction ({@code pd:CriminalConviction}). */
    public static final DataCategory CONVICTION = new DataCategory("conviction");

    /** Offence ({@code pd:CriminalOffence}). */
    public static final DataCategory OFFENCE = new DataCategory("offence");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<DataCategory> VOCABULARY = Vocabulary.of(
            PERSONAL_DATA,
            NAME,
            FIRST_NAME,
            LAST_NAME,
            CONTACT,
            EMAIL,
            EMAIL_PERSONAL,
            EMAIL_WORK,
            PHONE,
            FAX,
            ADDRESS,
            STREET,
            CITY,
            POSTCODE,
            STATE,
            COUNTRY,
            WEBSITE,
            EMPLOYER_ORGANISATION,
            USERNAME,
            ACCOUNT,
            ACCOUNT_SETTINGS,
            CREDENTIALS,
            AUTHORIZATION,
            PASSWORD,
            PIN,
            AUTH_BIOMETRIC,
            UNIQUE_ID,
            PSEUDONYMOUS_ID,
            IP_ADDRESS,
            DEVICE,
            DEVICE_ID,
            MAC_ADDRESS,
            COOKIE,
            COOKIE_ID,
            USER_AGENT,
            BROWSER_FINGERPRINT,
            LOCATION,
            LOCATION_PRECISE,
            LOCATION_IMPRECISE,
            TRAVEL_HISTORY,
            BEHAVIOUR,
            BROWSING_HISTORY,
            PURCHASES,
            SEARCH_HISTORY,
            MEDIA_CONSUMPTION,
            PREFERENCES,
            PRIVACY_PREFERENCES,
            DEMOGRAPHIC,
            AGE,
            DATE_OF_BIRTH,
            GENDER,
            LANGUAGE,
            MARITAL_STATUS,
            PROFILE,
            NATIONALITY,
            FAMILY,
            FINANCIAL,
            BANK_ACCOUNT,
            PAYMENT_CARD,
            PAYMENT,
            INCOME,
            SALARY,
            TAX,
            CREDIT,
            TRANSACTION,
            INSURANCE,
            JOB,
            JOB_TITLE,
            EMPLOYMENT_HISTORY,
            EDUCATION,
            WORK_PERFORMANCE,
            DISCIPLINARY,
            PROFESSIONAL,
            COMMUNICATION,
            EMAIL_CONTENT,
            VOICE_RECORDING,
            PICTURE,
            USER_CONTENT,
            CONTENT_PRIVATE,
            CONTENT_PUBLIC,
            SOCIAL,
            TELEMETRY,
            SENSOR,
            USER_SENSOR,
            VEHICLE_REGISTRATION,
            OFFICIAL_ID,
            NATIONAL_ID_NUMBER,
            PASSPORT,
            DRIVING_LICENCE,
            BIRTH_CERTIFICATE,
            IMMIGRATION_ID,
            CHILDREN_DATA,
            SYSTEM,
            SYSTEM_AUTH,
            SYSTEM_OPERATIONS,
            RACIAL_OR_ETHNIC_ORIGIN,
            RACE,
            POLITICAL_OPINIONS,
            RELIGIOUS_BELIEFS,
            PHILOSOPHICAL_BELIEFS,
            TRADE_UNION_MEMBERSHIP,
            GENETIC_DATA,
            BIOMETRIC_DATA_FOR_IDENTIFICATION,
            FINGERPRINT,
            RETINA,
            HEALTH_DATA,
            HEALTH_BIOMETRIC,
            MEDICAL_RECORD_ID,
            MEDICAL_INSURANCE_ID,
            SEX_LIFE,
            SEXUAL_ORIENTATION,
            CRIMINAL_DATA,
            CONVICTION,
            OFFENCE);

    private static final Map<String, String> DPV = Map.ofEntries(
            Map.entry(PERSONAL_DATA.code, "dpv:PersonalData"),
            Map.entry(NAME.code, "pd:Name"),
            Map.entry(CONTACT.code, "pd:Contact"),
            Map.entry(EMAIL.code, "pd:EmailAddress"),
            Map.entry(EMAIL_PERSONAL.code, "pd:EmailAddressPersonal"),
            Map.entry(EMAIL_WORK.code, "pd:EmailAddressWork"),
            Map.entry(PHONE.code, "pd:TelephoneNumber"),
            Map.entry(ADDRESS.code, "pd:PhysicalAddress"),
            Map.entry(STREET.code, "pd:Street"),
            Map.entry(CITY.code, "pd:City"),
            Map.entry(POSTCODE.code, "pd:PostalCode"),
            Map.entry(STATE.code, "pd:Region"),
            Map.entry(COUNTRY.code, "pd:Country"),
            Map.entry(USERNAME.code, "pd:Username"),
            Map.entry(CREDENTIALS.code, "pd:Authenticating"),
            Map.entry(PASSWORD.code, "pd:Password"),
            Map.entry(PIN.code, "pd:PINCode"),
            Map.entry(UNIQUE_ID.code, "pd:UID"),
            Map.entry(IP_ADDRESS.code, "pd:IPAddress"),
            Map.entry(DEVICE.code, "pd:DeviceBased"),
            Map.entry(MAC_ADDRESS.code, "pd:MACAddress"),
            Map.entry(USER_AGENT.code, "pd:UserAgent"),
            Map.entry(BROWSER_FINGERPRINT.code, "pd:BrowserFingerprint"),
            Map.entry(LOCATION.code, "pd:Location"),
            Map.entry(LOCATION_PRECISE.code, "pd:GPSCoordinate"),
            Map.entry(TRAVEL_HISTORY.code, "pd:TravelHistory"),
            Map.entry(BEHAVIOUR.code, "pd:Behavioural"),
            Map.entry(BROWSING_HISTORY.code, "pd:BrowserHistory"),
            Map.entry(PURCHASES.code, "pd:Purchase"),
            Map.entry(MEDIA_CONSUMPTION.code, "pd:ServiceConsumptionBehaviour"),
            Map.entry(PREFERENCES.code, "pd:Preference"),
            Map.entry(PRIVACY_PREFERENCES.code, "pd:PrivacyPreference"),
            Map.entry(DEMOGRAPHIC.code, "pd:Demographic"),
            Map.entry(AGE.code, "pd:Age"),
            Map.entry(DATE_OF_BIRTH.code, "pd:BirthDate"),
            Map.entry(GENDER.code, "pd:Gender"),
            Map.entry(LANGUAGE.code, "pd:Language"),
            Map.entry(MARITAL_STATUS.code, "pd:MaritalStatus"),
            Map.entry(PROFILE.code, "pd:Profile"),
            Map.entry(NATIONALITY.code, "pd:Nationality"),
            Map.entry(FAMILY.code, "pd:Family"),
            Map.entry(FINANCIAL.code, "pd:Financial"),
            Map.entry(BANK_ACCOUNT.code, "pd:BankAccount"),
            Map.entry(PAYMENT_CARD.code, "pd:PaymentCard"),
            Map.entry(INCOME.code, "pd:Income"),
            Map.entry(SALARY.code, "pd:Salary"),
            Map.entry(TAX.code, "pd:Tax"),
            Map.entry(CREDIT.code, "pd:CreditWorthiness"),
            Map.entry(TRANSACTION.code, "pd:Transaction"),
            Map.entry(INSURANCE.code, "pd:Insurance"),
            Map.entry(JOB.code, "pd:Job"),
            Map.entry(EMPLOYMENT_HISTORY.code, "pd:EmploymentHistory"),
            Map.entry(EDUCATION.code, "pd:Education"),
            Map.entry(WORK_PERFORMANCE.code, "pd:PerformanceAtWork"),
            Map.entry(DISCIPLINARY.code, "pd:DisciplinaryAction"),
            Map.entry(PROFESSIONAL.code, "pd:Professional"),
            Map.entry(COMMUNICATION.code, "pd:Communication"),
            Map.entry(EMAIL_CONTENT.code, "pd:EmailContent"),
            Map.entry(VOICE_RECORDING.code, "pd:VoiceCommunicationRecording"),
            Map.entry(PICTURE.code, "pd:Picture"),
            Map.entry(SOCIAL.code, "pd:SocialMedia"),
            Map.entry(VEHICLE_REGISTRATION.code, "pd:VehicalLicenseRegistration"),
            Map.entry(OFFICIAL_ID.code, "pd:OfficialID"),
            Map.entry(PASSPORT.code, "pd:Passport"),
            Map.entry(RACIAL_OR_ETHNIC_ORIGIN.code, "pd:EthnicOrigin"),
            Map.entry(RACE.code, "pd:Race"),
            Map.entry(POLITICAL_OPINIONS.code, "pd:PoliticalOpinion"),
            Map.entry(RELIGIOUS_BELIEFS.code, "pd:ReligiousBelief"),
            Map.entry(PHILOSOPHICAL_BELIEFS.code, "pd:PhilosophicalBelief"),
            Map.entry(TRADE_UNION_MEMBERSHIP.code, "pd:TradeUnionMembership"),
            Map.entry(GENETIC_DATA.code, "pd:Genetic"),
            Map.entry(BIOMETRIC_DATA_FOR_IDENTIFICATION.code, "pd:Biometric"),
            Map.entry(FINGERPRINT.code, "pd:Fingerprint"),
            Map.entry(RETINA.code, "pd:Retina"),
            Map.entry(HEALTH_DATA.code, "pd:Health"),
            Map.entry(SEX_LIFE.code, "pd:Sexual"),
            Map.entry(SEXUAL_ORIENTATION.code, "pd:SexualPreference"),
            Map.entry(CRIMINAL_DATA.code, "pd:Criminal"),
            Map.entry(CONVICTION.code, "pd:CriminalConviction"),
            Map.entry(OFFENCE.code, "pd:CriminalOffence"));

    public DataCategory {
        Checks.code("data category", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static DataCategory of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new DataCategory(code));
    }

    @Override
    public boolean isKnown() {
        return VOCABULARY.has(code);
    }

    @Override
    public Optional<String> dpvTerm() {
        return Optional.ofNullable(DPV.get(code));
    }

    private static final Map<DataCategory, SpecialCategory> SPECIAL = Map.ofEntries(
            Map.entry(RACIAL_OR_ETHNIC_ORIGIN, SpecialCategory.RACIAL_OR_ETHNIC_ORIGIN),
            Map.entry(RACE, SpecialCategory.RACIAL_OR_ETHNIC_ORIGIN),
            Map.entry(POLITICAL_OPINIONS, SpecialCategory.POLITICAL_OPINIONS),
            Map.entry(RELIGIOUS_BELIEFS, SpecialCategory.RELIGIOUS_BELIEFS),
            Map.entry(PHILOSOPHICAL_BELIEFS, SpecialCategory.PHILOSOPHICAL_BELIEFS),
            Map.entry(TRADE_UNION_MEMBERSHIP, SpecialCategory.TRADE_UNION_MEMBERSHIP),
            Map.entry(GENETIC_DATA, SpecialCategory.GENETIC_DATA),
            Map.entry(BIOMETRIC_DATA_FOR_IDENTIFICATION, SpecialCategory.BIOMETRIC_DATA_FOR_IDENTIFICATION),
            Map.entry(FINGERPRINT, SpecialCategory.BIOMETRIC_DATA_FOR_IDENTIFICATION),
            Map.entry(RETINA, SpecialCategory.BIOMETRIC_DATA_FOR_IDENTIFICATION),
            Map.entry(HEALTH_DATA, SpecialCategory.HEALTH_DATA),
            Map.entry(HEALTH_BIOMETRIC, SpecialCategory.HEALTH_DATA),
            Map.entry(MEDICAL_RECORD_ID, SpecialCategory.HEALTH_DATA),
            Map.entry(MEDICAL_INSURANCE_ID, SpecialCategory.HEALTH_DATA),
            Map.entry(SEX_LIFE, SpecialCategory.SEX_LIFE),
            Map.entry(SEXUAL_ORIENTATION, SpecialCategory.SEXUAL_ORIENTATION));

    /** {@return the special category of GDPR Art. 9(1) that this type belongs to; empty if it belongs to none or the code is unknown} */
    public Optional<SpecialCategory> special() {
        return Optional.ofNullable(SPECIAL.get(this));
    }

    /** {@return whether this type concerns criminal convictions and offences, GDPR Art. 10} */
    public boolean isCriminal() {
        return equals(CRIMINAL_DATA) || equals(CONVICTION) || equals(OFFENCE);
    }

    @Override
    public String toString() {
        return code;
    }
}
