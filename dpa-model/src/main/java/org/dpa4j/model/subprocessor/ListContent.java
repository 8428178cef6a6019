package org.dpa4j.model.subprocessor;

import org.dpa4j.model.code.Code;
import org.dpa4j.model.code.Vocabulary;
import org.dpa4j.model.internal.Checks;

/**
 * What a list of sub-processors names. An open list; an unknown code survives. <p>Example: {@code
 * ListContent.of("name")} is {@link #NAME}.
 *
 * @param code the code, lower-kebab-case
 */
public record ListContent(String code) implements Code {
    /** The name. */
    public static final ListContent NAME = new ListContent("name");

    /** The contact. */
    public static final ListContent CONTACT = new ListContent("contact");

    /** The location. */
    public static final ListContent LOCATION = new ListContent("location");

    /** The task. */
    public static final ListContent TASK = new ListContent("task");

    /** The address. */
    public static final ListContent ADDRESS = new ListContent("address");

    /** The codes that this version knows, in order. */
    public static final Vocabulary<ListContent> VOCABULARY = Vocabulary.of(NAME, CONTACT, LOCATION, TASK, ADDRESS);

    public ListContent {
        Checks.code("list content", code);
    }

    /**
     * The constant with this code, or a new value if this version does not know it.
     *
     * @param code the code, lower-kebab-case
     * @return the value
     * @throws IllegalArgumentException if the code is malformed
     */
    public static ListContent of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new ListContent(code));
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
