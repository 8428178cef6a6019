package org.dpa4j.model.time;

/** The units of periods in agreements. */
public enum Unit {
    /** Minutes, for technical limits; never counted as a legal period. */
    MINUTE,
    /** Hours. */
    HOUR,
    /** Calendar days. */
    DAY,
    /** Weeks. */
    WEEK,
    /** Months. */
    MONTH,
    /** Years. */
    YEAR,
    /** Working days. */
    WORKING_DAY,
    /** Days on which banks are open. */
    BANK_DAY
}
