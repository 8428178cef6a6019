package org.dpa4j.model.processing;

import java.util.Map;
import java.util.Optional;
import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * A category of data subjects, GDPR Art. 28(3). An open vocabulary with terms of the Data Privacy Vocabulary (DPV);
 * an unknown code survives. <p>Example: {@code DataSubjectCategory.of("customer")} is {@link #CUSTOMER}.
 *
 * @param code the code, lower-kebab-case
 */
public record DataSubjectCategory(String code) implements Code {
    /** Customer ({@code dpv:Customer}). */
    public static final DataSubjectCategory CUSTOMER = new DataSubjectCategory("customer");

    /** Client ({@code dpv:Client}). */
    public static final DataSubjectCategory CLIENT = new DataSubjectCategory("client");

    /** Consumer ({@code dpv:Consumer}). */
    public static final DataSubjectCategory CONSUMER = new DataSubjectCategory("consumer");

    /** Employee ({@code dpv:Employee}). */
    public static final DataSubjectCategory EMPLOYEE = new DataSubjectCategory("employee");

    /** Job applicant ({@code dpv:JobApplicant}). */
    public static final DataSubjectCategory JOB_APPLICANT = new DataSubjectCategory("job-applicant");

    /** Applicant ({@code dpv:Applicant}). */
    public static final DataSubjectCategory APPLICANT = new DataSubjectCategory("applicant");

    /** User ({@code dpv:User}). */
    public static final DataSubjectCategory USER = new DataSubjectCategory("user");

    /** Visitor ({@code dpv:Visitor}). */
    public static final DataSubjectCategory VISITOR = new DataSubjectCategory("visitor");

    /** Patient ({@code dpv:Patient}). */
    public static final DataSubjectCategory PATIENT = new DataSubjectCategory("patient");

    /** Student ({@code dpv:Student}). */
    public static final DataSubjectCategory STUDENT = new DataSubjectCategory("student");

    /** Child ({@code dpv:Child}). */
    public static final DataSubjectCategory CHILD = new DataSubjectCategory("child");

    /** Member ({@code dpv:Member}). */
    public static final DataSubjectCategory MEMBER = new DataSubjectCategory("member");

    /** Subscriber ({@code dpv:Subscriber}). */
    public static final DataSubjectCategory SUBSCRIBER = new DataSubjectCategory("subscriber");

    /** Citizen ({@code dpv:Citizen}). */
    public static final DataSubjectCategory CITIZEN = new DataSubjectCategory("citizen");

    /** Non citizen ({@code dpv:NonCitizen}). */
    public static final DataSubjectCategory NON_CITIZEN = new DataSubjectCategory("non-citizen");

    /** Participant ({@code dpv:Participant}). */
    public static final DataSubjectCategory PARTICIPANT = new DataSubjectCategory("participant");

    /** Tourist ({@code dpv:Tourist}). */
    public static final DataSubjectCategory TOURIST = new DataSubjectCategory("tourist");

    /** Immigrant ({@code dpv:Immigrant}). */
    public static final DataSubjectCategory IMMIGRANT = new DataSubjectCategory("immigrant");

    /** Asylum seeker ({@code dpv:AsylumSeeker}). */
    public static final DataSubjectCategory ASYLUM_SEEKER = new DataSubjectCategory("asylum-seeker");

    /** Vulnerable data subject ({@code dpv:VulnerableDataSubject}). */
    public static final DataSubjectCategory VULNERABLE_DATA_SUBJECT =
            new DataSubjectCategory("vulnerable-data-subject");

    /** Elderly ({@code dpv:ElderlyDataSubject}). */
    public static final DataSubjectCategory ELDERLY = new DataSubjectCategory("elderly");

    /** Parent ({@code dpv:ParentOfDataSubject}). */
    public static final DataSubjectCategory PARENT = new DataSubjectCategory("parent");

    /** Guardian ({@code dpv:GuardianOfDataSubject}). */
    public static final DataSubjectCategory GUARDIAN = new DataSubjectCategory("guardian");

    /** Adult ({@code dpv:Adult}). */
    public static final DataSubjectCategory ADULT = new DataSubjectCategory("adult");

    /** Anonymous user. */
    public static final DataSubjectCategory ANONYMOUS_USER = new DataSubjectCategory("anonymous-user");

    /** Commuter. */
    public static final DataSubjectCategory COMMUTER = new DataSubjectCategory("commuter");

    /** Consultant. */
    public static final DataSubjectCategory CONSULTANT = new DataSubjectCategory("consultant");

    /** Next of kin. */
    public static final DataSubjectCategory NEXT_OF_KIN = new DataSubjectCategory("next-of-kin");

    /** Passenger. */
    public static final DataSubjectCategory PASSENGER = new DataSubjectCategory("passenger");

    /** Prospect. */
    public static final DataSubjectCategory PROSPECT = new DataSubjectCategory("prospect");

    /** Shareholder. */
    public static final DataSubjectCategory SHAREHOLDER = new DataSubjectCategory("shareholder");

    /** Supplier vendor. */
    public static final DataSubjectCategory SUPPLIER_VENDOR = new DataSubjectCategory("supplier-vendor");

    /** Trainee. */
    public static final DataSubjectCategory TRAINEE = new DataSubjectCategory("trainee");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<DataSubjectCategory> VOCABULARY = Vocabulary.of(
            CUSTOMER,
            CLIENT,
            CONSUMER,
            EMPLOYEE,
            JOB_APPLICANT,
            APPLICANT,
            USER,
            VISITOR,
            PATIENT,
            STUDENT,
            CHILD,
            MEMBER,
            SUBSCRIBER,
            CITIZEN,
            NON_CITIZEN,
            PARTICIPANT,
            TOURIST,
            IMMIGRANT,
            ASYLUM_SEEKER,
            VULNERABLE_DATA_SUBJECT,
            ELDERLY,
            PARENT,
            GUARDIAN,
            ADULT,
            ANONYMOUS_USER,
            COMMUTER,
            CONSULTANT,
            NEXT_OF_KIN,
            PASSENGER,
            PROSPECT,
            SHAREHOLDER,
            SUPPLIER_VENDOR,
            TRAINEE);

    private static final Map<String, String> DPV = Map.ofEntries(
            Map.entry(CUSTOMER.code, "dpv:Customer"),
            Map.entry(CLIENT.code, "dpv:Client"),
            Map.entry(CONSUMER.code, "dpv:Consumer"),
            Map.entry(EMPLOYEE.code, "dpv:Employee"),
            Map.entry(JOB_APPLICANT.code, "dpv:JobApplicant"),
            Map.entry(APPLICANT.code, "dpv:Applicant"),
            Map.entry(USER.code, "dpv:User"),
            Map.entry(VISITOR.code, "dpv:Visitor"),
            Map.entry(PATIENT.code, "dpv:Patient"),
            Map.entry(STUDENT.code, "dpv:Student"),
            Map.entry(CHILD.code, "dpv:Child"),
            Map.entry(MEMBER.code, "dpv:Member"),
            Map.entry(SUBSCRIBER.code, "dpv:Subscriber"),
            Map.entry(CITIZEN.code, "dpv:Citizen"),
            Map.entry(NON_CITIZEN.code, "dpv:NonCitizen"),
            Map.entry(PARTICIPANT.code, "dpv:Participant"),
            Map.entry(TOURIST.code, "dpv:Tourist"),
            Map.entry(IMMIGRANT.code, "dpv:Immigrant"),
            Map.entry(ASYLUM_SEEKER.code, "dpv:AsylumSeeker"),
            Map.entry(VULNERABLE_DATA_SUBJECT.code, "dpv:VulnerableDataSubject"),
            Map.entry(ELDERLY.code, "dpv:ElderlyDataSubject"),
            Map.entry(PARENT.code, "dpv:ParentOfDataSubject"),
            Map.entry(GUARDIAN.code, "dpv:GuardianOfDataSubject"),
            Map.entry(ADULT.code, "dpv:Adult"));

    public DataSubjectCategory {
        Checks.code("data subject category", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static DataSubjectCategory of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new DataSubjectCategory(code));
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
