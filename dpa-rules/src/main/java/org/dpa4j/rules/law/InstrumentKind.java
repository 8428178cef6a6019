package org.dpa4j.rules.law;

/** What an instrument is, and so what it binds. */
public enum InstrumentKind {
    /** A regulation of the Union: law in every Member State as it stands. */
    REGULATION,
    /** A directive of the Union: law through the acts that transpose it. */
    DIRECTIVE,
    /** A decision of the Commission, or of the EEA Joint Committee: law for those whom it addresses. */
    DECISION,
    /** A treaty of the Union with a State. */
    TREATY,
    /** An act of one Member State. */
    NATIONAL_ACT,
    /** Standard clauses of a supervisory authority, GDPR Art. 28(8): they bind who agrees to them. */
    CLAUSES,
    /** A case of the Court of Justice or of the General Court, decided or pending. */
    CASE,
    /** Guidelines, recommendations or an opinion of the European Data Protection Board: no law, but weighty. */
    GUIDANCE
}
