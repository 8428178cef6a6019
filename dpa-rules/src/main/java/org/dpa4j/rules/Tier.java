package org.dpa4j.rules;

/** By which authority a rule asks for something. */
public enum Tier {
    /** A statute: the GDPR itself. */
    STATUTE,
    /** Guidance of supervisory authorities and of the European Data Protection Board. */
    GUIDANCE,
    /** An official template that the agreement is based on. */
    TEMPLATE,
    /** Good practice, or a policy of ours; no authority demands it. */
    PRACTICE
}
