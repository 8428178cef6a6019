package org.dpa4j.model.time;

/** How firmly a limit is promised. */
public enum Bindingness {
    /** It binds. */
    FIRM,
    /** It binds where feasible; "if possible within 48 hours". */
    WHERE_FEASIBLE,
    /** It is aimed at. */
    TARGET
}
