package org.dpa4j.model;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * The language of a text, as a BCP 47 language tag in its canonical case.
 *
 * <p>Example: {@code LanguageTag.of("sv-SE")}.
 *
 * @param value the tag
 */
public record LanguageTag(String value) {
    public LanguageTag {
        try {
            String canonical =
                    new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
            if (!canonical.equals(value) || canonical.equals("und")) {
                throw new IllegalArgumentException(
                        "a language tag must be written in its canonical form, such as \"en-GB\"");
            }
        } catch (IllformedLocaleException e) {
            // without its cause, which repeats the text
            throw new IllegalArgumentException("a language tag must be well formed by BCP 47, such as \"en-GB\"");
        }
    }

    /**
     * The tag with this value.
     *
     * @param value a BCP 47 tag
     * @return the tag
     * @throws IllegalArgumentException if it is malformed
     */
    public static LanguageTag of(String value) {
        return new LanguageTag(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
