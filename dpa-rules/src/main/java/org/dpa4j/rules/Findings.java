package org.dpa4j.rules;

import java.util.List;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.TermPath;

/**
 * Makes findings out of the messages of one rule. Immutable; a rule makes it once.
 *
 * <p>Example: {@code findings.of("one-option", "/endOfServices/choice", choice.sources(), "deletion")}.
 */
public final class Findings {
    private final RuleInfo rule;

    /**
     * The findings of a rule.
     *
     * @param rule what the rule is
     */
    public Findings(RuleInfo rule) {
        this.rule = rule;
    }

    /**
     * A finding.
     *
     * @param key the key of a message of the rule
     * @param pointer where in the agreement, as a JSON Pointer
     * @param sources the clauses concerned
     * @param arguments the arguments of the message, never personal data; a code of the wire that {@link Wording} knows, such as
     *     {@code P30D}, reads as its English word in the text
     * @return the finding
     * @throws IllegalArgumentException if the rule has no such message
     */
    public Finding of(String key, String pointer, List<Source> sources, String... arguments) {
        List<String> list = List.of(arguments);
        Message message = message(key);
        return Finding.builder()
                .rule(rule.id())
                .severity(message.severity())
                .pointer(TermPath.of(pointer))
                .sources(sources)
                .key(key)
                .arguments(list)
                .text(message.format(Words.english().of(list)))
                .remedy(rule.remedy())
                .citations(rule.citations())
                .build();
    }

    /**
     * A reason, for {@link NotApplicable} and {@link Undetermined}.
     *
     * @param key the key of a reason of the rule
     * @param arguments the arguments of its text; never personal data
     * @return the reason
     * @throws IllegalArgumentException if the rule has no such reason
     */
    public Reason reason(String key, String... arguments) {
        String template = rule.reasons().get(key);
        if (template == null) {
            throw new IllegalArgumentException("the rule " + rule.id() + " has no reason " + key);
        }
        List<String> list = List.of(arguments);
        return new Reason(key, list, new Sentence(template).with(Words.english().of(list)));
    }

    private Message message(String key) {
        for (Message message : rule.messages()) {
            if (message.key().equals(key)) {
                return message;
            }
        }
        throw new IllegalArgumentException("the rule " + rule.id() + " has no message " + key);
    }
}
