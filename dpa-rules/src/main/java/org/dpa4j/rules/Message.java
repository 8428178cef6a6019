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
 * @param template a sentence in English with places {@code {0}}, {@code {1}} … for arguments, and no other braces that open
 */
public record Message(String key, Severity severity, String template) {
    public Message {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(template, "template");
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            if (!isPlace(template, open)) {
                throw new IllegalArgumentException(
                        "in a template { must open a place, such as {0}; that of " + key + " has another");
            }
        }
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

    private static boolean isPlace(String template, int open) {
        int close = template.indexOf('}', open);
        boolean place = close == open + 2 || close == open + 3;
        for (int i = open + 1; place && i < close; i++) {
            place = template.charAt(i) >= '0' && template.charAt(i) <= '9';
        }
        return place;
    }
}
