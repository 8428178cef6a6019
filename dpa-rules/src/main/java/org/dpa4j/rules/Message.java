package org.dpa4j.rules;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dpa4j.model.Template;

/**
 * A message that a rule can give, and how severe a finding with it is.
 *
 * <p>Example: {@code new Message("one-option", Severity.WARNING, "Only {0} is offered").format(List.of("deletion"))} is
 * {@code "Only deletion is offered"}.
 *
 * @param key the key, unique within the rule, lower-kebab-case
 * @param severity the severity, unless the agreement is based on clauses that make the matter compulsory, or a policy says
 *     otherwise
 * @param template a sentence in English with places {@code {0}}, {@code {1}} … for arguments, and no other braces that open
 * @param compulsoryIn the official clauses that make the matter compulsory: in an agreement based on them the finding is a
 *     {@link Severity#VIOLATION}; empty if there are none
 */
public record Message(String key, Severity severity, String template, Set<Template> compulsoryIn) {
    public Message {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(template, "template");
        compulsoryIn = Set.copyOf(compulsoryIn);
        var unused = new Sentence(template);
    }

    /**
     * A message on a matter that no official clauses make compulsory.
     *
     * @param key the key, unique within the rule, lower-kebab-case
     * @param severity the severity, unless a policy says otherwise
     * @param template a sentence in English with places {@code {0}}, {@code {1}} … for arguments, and no other braces that
     *     open
     */
    public Message(String key, Severity severity, String template) {
        this(key, severity, template, Set.of());
    }

    /**
     * The sentence with its arguments.
     *
     * @param arguments the arguments, in order
     * @return the sentence
     * @throws IllegalArgumentException if the template has a place without an argument
     */
    public String format(List<String> arguments) {
        return new Sentence(template).with(arguments);
    }
}
