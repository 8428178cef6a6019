package org.dpa4j.rules;

import java.util.List;
import java.util.Objects;

/**
 * Why a rule does not concern an agreement, or what is missing to judge it: plain data like a {@link Finding}, so that it can
 * be told in other languages.
 *
 * @param key the key, unique among the reasons of the rule, lower-kebab-case
 * @param arguments the arguments of the text, in order; never personal data; empty if it has none
 * @param text the text in English, with its arguments
 */
public record Reason(String key, List<String> arguments, String text) {
    public Reason {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        arguments = List.copyOf(arguments);
    }

    /**
     * A reason without arguments, such as a rule of a user's own gives.
     *
     * @param key the key, unique among the reasons of the rule, lower-kebab-case
     * @param text the text in English
     * @return the reason
     */
    public static Reason of(String key, String text) {
        return new Reason(key, List.of(), text);
    }

    @Override
    public String toString() {
        return text;
    }
}
