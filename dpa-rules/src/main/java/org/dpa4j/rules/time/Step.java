package org.dpa4j.rules.time;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dpa4j.model.law.LegalReference;

/**
 * One step from a trigger to a date: what was done, with which result, and where the law says so. Its text is made when it
 * is asked for.
 *
 * <p>Example: the step with the key {@code roll} prints {@code 2026-04-05 is not an open day of EU-OJ-SE, so that the period
 * ends on the next one, 2026-04-07. [1182/71 Art. 3(4)]}.
 */
public final class Step {
    private final String key;
    private final List<?> values;
    private final String template;
    private final Optional<LegalReference> citation;

    /**
     * A step of a user's own.
     *
     * @param key what kind of step it is, lower-kebab-case
     * @param arguments the dates, times and periods in it, printed
     * @param text a sentence, with places {@code {0}}, {@code {1}} … for arguments if it repeats them
     * @param citation where the law says so; empty if no law is known to
     */
    public Step(String key, List<String> arguments, String text, Optional<LegalReference> citation) {
        this(key, citation, text, List.copyOf(arguments));
    }

    private Step(String key, Optional<LegalReference> citation, String template, List<?> values) {
        this.key = Objects.requireNonNull(key, "key");
        this.values = values;
        this.template = Objects.requireNonNull(template, "text");
        this.citation = Objects.requireNonNull(citation, "citation");
    }

    /** Keeps the values as they are: most steps are never printed. */
    static Step of(Explanation explanation, Optional<LegalReference> citation, Object... values) {
        return new Step(explanation.key(), citation, explanation.template(), List.of(values));
    }

    /** {@return what kind of step it is, lower-kebab-case, such as {@code trigger}, {@code add}, {@code roll} or {@code bound}} */
    public String key() {
        return key;
    }

    /** {@return the dates, times and periods in it, printed, in the order of the sentence's making} */
    public List<String> arguments() {
        return values.stream().map(Object::toString).toList();
    }

    /** {@return a sentence in English} */
    public String text() {
        String text = template;
        for (int i = 0; i < values.size(); i++) {
            text = text.replace("{" + i + "}", values.get(i).toString());
        }
        return text;
    }

    /** {@return where the law says so; empty if no law is known to} */
    public Optional<LegalReference> citation() {
        return citation;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Step that
                && key.equals(that.key)
                && arguments().equals(that.arguments())
                && text().equals(that.text())
                && citation.equals(that.citation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, arguments(), citation);
    }

    /** {@return the sentence, and the citation in brackets if there is one} */
    @Override
    public String toString() {
        return citation.map(law -> text() + " [" + law + "]").orElseGet(this::text);
    }
}
