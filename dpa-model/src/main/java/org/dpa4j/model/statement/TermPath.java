package org.dpa4j.model.statement;

/**
 * Where a term stands in an agreement: a JSON Pointer (RFC 6901) made of accessor names and positions from 0.
 *
 * <p>Example: {@code /subProcessing/objection/right}. Whether it leads anywhere is for a rule to say.
 *
 * @param value the pointer; the empty text is the agreement itself
 */
public record TermPath(String value) {
    public TermPath {
        if (!value.isEmpty() && value.charAt(0) != '/') {
            throw new IllegalArgumentException("a term path must be empty or start with /");
        }
        for (int i = value.indexOf('~'); i >= 0; i = value.indexOf('~', i + 1)) {
            if (i + 1 == value.length() || (value.charAt(i + 1) != '0' && value.charAt(i + 1) != '1')) {
                throw new IllegalArgumentException("in a term path ~ must be written ~0");
            }
        }
    }

    /**
     * The path with this value.
     *
     * @param value a JSON Pointer
     * @return the path
     * @throws IllegalArgumentException if it is malformed
     */
    public static TermPath of(String value) {
        return new TermPath(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
