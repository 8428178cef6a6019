package org.dpa4j.rules;

import java.util.List;
import java.util.Objects;

/**
 * A message that a rule can give, and how severe a finding with it is.
 *
 * <p>Example: {@code new Message("one-option", Severity.WARNING, "Only {0} is offered").format(List.of("deletion"))} is
 * {@code "Only deletion is offered"}.
 *
 * @param key the key, unique within the rule, lower-kebab-case
 * @param severity the severity, unless a policy says otherwise
 * @param template a sentence in English with places {@code {0}}, {@code {1}} … for arguments
 */
public record Message(String key, Severity severity, String template) {
    public Message {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(template, "template");
    }

    /**
     * The sentence with its arguments.
     *
     * @param arguments the arguments, in order
     * @return the sentence
     * @throws IllegalArgumentException if the template has a place without an argument
     */
    public String format(List<String> arguments) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            int place = Integer.parseInt(template.substring(open + 1, close));
            if (place >= arguments.size()) {
                throw new IllegalArgumentException("the message " + key + " needs an argument {" + place + "}");
            }
            text.append(template, from, open).append(arguments.get(place));
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }
}
