package org.dpa4j.model.statement;

/** Why a text mentions another text. */
public enum ReferenceRole {
    /** The reference carries a rule. */
    RULE,
    /** It is part of the title of another act and carries nothing. */
    TITLE,
    /** It tells of the past. */
    HISTORY
}
