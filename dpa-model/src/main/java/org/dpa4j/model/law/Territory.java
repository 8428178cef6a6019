package org.dpa4j.model.law;

/**
 * A territory that a text names: a country or a part of it by its ISO 3166 code, or a group that the law names. Which
 * countries belong to a group on a date is law data, not part of the model.
 *
 * <p>Examples: {@code Territory.of("SE")}, {@code Territory.of("US-CA")}, {@link #EEA}.
 *
 * @param code two capital letters, optionally a hyphen and one to three letters or digits, or the name of a group
 */
public record Territory(String code) {
    /** The European Union. */
    public static final Territory EU = new Territory("EU");

    /** The European Economic Area. */
    public static final Territory EEA = new Territory("EEA");

    /** Countries with an adequacy decision, GDPR Art. 45. */
    public static final Territory ADEQUATE = new Territory("ADEQUATE");

    /** Third countries: everything outside the European Economic Area. */
    public static final Territory THIRD = new Territory("THIRD");

    /** The whole world. */
    public static final Territory WORLD = new Territory("WORLD");

    /** International organisations, GDPR Art. 4(26). */
    public static final Territory INTERNATIONAL_ORGANISATION = new Territory("INTERNATIONAL_ORGANISATION");

    public Territory {
        if (!isIso(code) && !isGroup(code)) {
            throw new IllegalArgumentException(
                    "a territory must be an ISO 3166 code, such as \"SE\" or \"US-CA\", or a group such as \"EEA\"");
        }
    }

    /**
     * The territory with this code.
     *
     * @param code an ISO 3166 code or the name of a group
     * @return the territory
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Territory of(String code) {
        return new Territory(code);
    }

    /** {@return whether this is a group of countries} */
    public boolean isGroup() {
        return isGroup(code);
    }

    /** {@return the country itself for a part of a country, else this territory} */
    public Territory country() {
        return !isGroup() && code.length() > 2 ? new Territory(code.substring(0, 2)) : this;
    }

    @Override
    public String toString() {
        return code;
    }

    private static boolean isGroup(String code) {
        return switch (code) {
            case "EU", "EEA", "ADEQUATE", "THIRD", "WORLD", "INTERNATIONAL_ORGANISATION" -> true;
            default -> false;
        };
    }

    private static boolean isIso(String code) {
        int length = code.length();
        if (length < 2 || !isCapital(code.charAt(0)) || !isCapital(code.charAt(1))) {
            return false;
        }
        if (length == 2) {
            return true;
        }
        boolean fine = code.charAt(2) == '-' && length > 3 && length <= 6;
        for (int i = 3; fine && i < length; i++) {
            char c = code.charAt(i);
            fine = isCapital(c) || (c >= '0' && c <= '9');
        }
        return fine;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
