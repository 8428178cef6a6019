package org.dpa4j.rules.law;

/** How sure a row of the law data is. */
public enum Confidence {
    /** High: an official text, or sources that agree. */
    HIGH,
    /** Medium: one source, or a detail such as the exact day is open. */
    MEDIUM,
    /** Low: to be checked before anybody relies on it. */
    LOW;

    static Confidence of(String letter) {
        return switch (letter) {
            case "H" -> HIGH;
            case "M" -> MEDIUM;
            case "L" -> LOW;
            default -> throw new IllegalArgumentException("it must be H, M or L");
        };
    }
}
