package org.dpa4j.model.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The codes of one type that this version knows, in the order of its declaration. Immutable and thread-safe.
 *
 * @param <C> the type of code
 */
public final class Vocabulary<C extends Code> {
    private final List<C> all;
    private final Map<String, C> byCode;

    private Vocabulary(List<C> all) {
        this.all = all;
        Map<String, C> map = new LinkedHashMap<>();
        for (C code : all) {
            if (map.put(code.code(), code) != null) {
                throw new IllegalArgumentException("the code " + code.code() + " is listed twice");
            }
        }
        this.byCode = map;
    }

    /**
     * The vocabulary of these codes.
     *
     * @param codes the codes, each once
     * @param <C> the type of code
     * @return the vocabulary
     * @throws IllegalArgumentException if a code is listed twice
     */
    @SafeVarargs
    public static <C extends Code> Vocabulary<C> of(C... codes) {
        List<C> all = new ArrayList<>(codes.length);
        for (C code : codes) {
            all.add(code);
        }
        return new Vocabulary<>(List.copyOf(all));
    }

    /** {@return the codes, in order} */
    public List<C> all() {
        return all;
    }

    /**
     * The constant with this word.
     *
     * @param code the word
     * @return the constant; empty if this version does not know the word
     */
    public Optional<C> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Whether this version knows a word.
     *
     * @param code the word
     * @return whether one of the codes has it
     */
    public boolean has(String code) {
        return byCode.containsKey(code);
    }

    @Override
    public String toString() {
        return byCode.keySet().toString();
    }
}
