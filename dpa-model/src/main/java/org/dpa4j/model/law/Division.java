package org.dpa4j.model.law;

/** How the part of an instrument that a reference names is called. */
public enum Division {
    /** An article, printed {@code Art.}. */
    ARTICLE("Art."),
    /** A recital, printed {@code recital}. */
    RECITAL("recital"),
    /** A clause of standard clauses, printed {@code cl.}. */
    CLAUSE("cl."),
    /** A section, printed {@code s.}. */
    SECTION("s."),
    /** A numbered paragraph of guidance or of a judgment, printed {@code para.}. */
    PARAGRAPH("para."),
    /** An annex, printed {@code Annex}. */
    ANNEX("Annex");

    private final String label;

    Division(String label) {
        this.label = label;
    }

    /** {@return the label with which a reference prints it} */
    public String label() {
        return label;
    }
}
