package org.dpa4j.rules.deadline;

/** Which date an obligation gives: its own, or one that follows from it. */
public enum Part {
    /** Its own. */
    MAIN(""),
    /** The notice of an extension that the agreement allows, due within the limit that it extends. */
    EXTENSION_NOTICE("/extension-notice"),
    /** The limit as it would be if it were extended; planned until the extension is announced. */
    EXTENDED("/extended"),
    /** The first day on which a new sub-processor may be used. */
    EARLIEST_USE("/earliest-use");

    private final String suffix;

    Part(String suffix) {
        this.suffix = suffix;
    }

    /** {@return what it adds to the id of the obligation; empty for {@link #MAIN}} */
    public String suffix() {
        return suffix;
    }
}
