package org.dpa4j.rules;

import java.time.temporal.ChronoUnit;

/**
 * A number that the law leaves open and that a {@link ReviewPolicy} decides. The defaults are choices of this library, each
 * with its reason; no authority has fixed them.
 *
 * <p>Example: {@code ReviewPolicy.builder().name("strict").putNumbers(PolicyNumber.BREACH_NOTICE, 24).build()}.
 */
public enum PolicyNumber {
    /** A shorter period of notice of new sub-processors is a NOTE of ART28-2-5. */
    SUB_PROCESSOR_NOTICE(14, ChronoUnit.DAYS, 0, 365, "agreements in use have about 10 to 30 days"),

    /** Later notice of a replacement in an emergency is a WARNING of ART28-2-16. */
    EMERGENCY_NOTICE(3, ChronoUnit.DAYS, 0, 365, "an objection comes too late for data that were handed over long ago"),

    /** A longer period for passing on requests of data subjects is a WARNING of ART28-3-E-3. */
    REQUEST_FORWARDING(10, ChronoUnit.DAYS, 0, 365, "the controller has one month to answer, GDPR Art. 12(3)"),

    /** A period for passing on requests as long as this or longer is a VIOLATION of ART28-3-E-3. */
    REQUEST_FORWARDING_LIMIT(30, ChronoUnit.DAYS, 1, 365, "nothing is left of the month of GDPR Art. 12(3)"),

    /** A longer period for notice of a breach is a WARNING of ART33-2-3. */
    BREACH_NOTICE(48, ChronoUnit.HOURS, 0, 8760, "a day is left before the 72 hours of GDPR Art. 33(1) have run"),

    /** A longer period for notice of a breach is a VIOLATION of ART33-2-3. */
    BREACH_NOTICE_LIMIT(
            72,
            ChronoUnit.HOURS,
            1,
            8760,
            "the controller itself has 72 hours, GDPR Art. 33(1); not undue delay alone"),

    /** A longer period for deletion after the services end is a WARNING of ART28-3-G-5. */
    DELETION(90, ChronoUnit.DAYS, 0, 3650, "storage is limited to what is needed, GDPR Art. 5(1)(e)"),

    /** Deletion sooner than this, with no right to take the data out before, is a WARNING of ART28-3-G-5. */
    EXPORT_WINDOW(14, ChronoUnit.DAYS, 0, 365, "the controller needs time to choose and to fetch the data"),

    /** A longer period of notice before an audit is a WARNING of ART28-3-H-5. */
    AUDIT_NOTICE(30, ChronoUnit.DAYS, 0, 365, "notice is to be reasonable, so that an audit still finds what there is"),

    /** An assessment of a transfer older than this is a WARNING of ART46-4. */
    ASSESSMENT_AGE(24, ChronoUnit.MONTHS, 1, 600, "the assessment is to be renewed at intervals"),

    /** A check that an importer is on the list of a framework, older than this, is a WARNING of ART45-1. */
    LISTING_AGE(12, ChronoUnit.MONTHS, 1, 600, "organisations renew their certification every year"),

    /** A check of the guarantees of a processor older than this is a WARNING of ART28-1-1. */
    CHECK_AGE(24, ChronoUnit.MONTHS, 1, 600, "the duty of GDPR Art. 28(1) continues as long as the processing");

    private final int standard;
    private final ChronoUnit unit;
    private final int least;
    private final int greatest;
    private final String why;

    PolicyNumber(int standard, ChronoUnit unit, int least, int greatest, String why) {
        this.standard = standard;
        this.unit = unit;
        this.least = least;
        this.greatest = greatest;
        this.why = why;
    }

    /** {@return the number unless a policy says otherwise} */
    public int standard() {
        return standard;
    }

    /** {@return what is counted: hours, days or months} */
    public ChronoUnit unit() {
        return unit;
    }

    /** {@return the least number that a policy can have} */
    public int least() {
        return least;
    }

    /** {@return the greatest number that a policy can have} */
    public int greatest() {
        return greatest;
    }

    /** {@return why the standard is what it is, a phrase in English} */
    public String why() {
        return why;
    }
}
