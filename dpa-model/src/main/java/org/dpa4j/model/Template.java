package org.dpa4j.model;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * What an agreement is based on. An open list; an unknown code survives. <p>Example: {@code Template.of("bespoke")}
 * is {@link #BESPOKE}.
 *
 * @param code the code, lower-kebab-case
 */
public record Template(String code) implements Code {
    /** No template. */
    public static final Template BESPOKE = new Template("bespoke");

    /** The standard clauses of Decision (EU) 2021/915, GDPR Art. 28(7). */
    public static final Template EU_SCC_2021_915 = new Template("eu-scc-2021-915");

    /** The standard clauses of the Danish authority, GDPR Art. 28(8). */
    public static final Template DK_SCC_2019 = new Template("dk-scc-2019");

    /** The standard clauses of the Slovenian authority, GDPR Art. 28(8). */
    public static final Template SI_SCC = new Template("si-scc");

    /** The standard clauses of the Lithuanian authority, GDPR Art. 28(8). */
    public static final Template LT_SCC = new Template("lt-scc");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<Template> VOCABULARY =
            Vocabulary.of(BESPOKE, EU_SCC_2021_915, DK_SCC_2019, SI_SCC, LT_SCC);

    public Template {
        Checks.code("template", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static Template of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Template(code));
    }

    @Override
    public boolean isKnown() {
        return VOCABULARY.has(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
