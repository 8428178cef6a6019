package org.dpa4j.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What rules say, in a language: English, German, Swedish or Danish. Rules carry their own sentences in English; the other
 * languages are bundles with the same keys and arguments. Each language has words for the codes among the arguments. Messages of a user's own rules stay as they are.
 *
 * <p>Example: {@code Wording.of(Locale.GERMAN).translate(report)} is the same report with German titles, messages, reasons
 * and remedies.
 */
public final class Wording {
    /** The languages, English first. */
    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("sv"), Locale.forLanguageTag("da"));

    /** Stands for the rule in the keys of what all rules say. */
    private static final String ANY = "any";

    private final Locale language;
    private final Map<String, String> texts;
    private final Words words;

    private Wording(String tag) {
        language = Locale.forLanguageTag(tag);
        texts = Words.bundle(tag);
        words = new Words(texts);
        if (language.equals(Locale.ENGLISH)) {
            english(texts);
        }
    }

    /**
     * The wording in a language. Bundles are read when they are first asked for.
     *
     * @param locale the language; region and script do not matter
     * @return the wording
     * @throws IllegalArgumentException if there is none in the language
     */
    public static Wording of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> English.WORDING;
            case "de" -> German.WORDING;
            case "sv" -> Swedish.WORDING;
            case "da" -> Danish.WORDING;
            default ->
                throw new IllegalArgumentException(
                        "a language must be one of en, de, sv, da, not " + locale.toLanguageTag());
        };
    }

    /** {@return the language} */
    public Locale language() {
        return language;
    }

    /**
     * A report in this language. Texts alone change: keys, arguments and everything else stay.
     *
     * @param report a report in any language
     * @return the report in this one
     */
    public ReviewReport translate(ReviewReport report) {
        List<RuleOutcome> outcomes = new ArrayList<>(report.outcomes().size());
        for (RuleOutcome entry : report.outcomes()) {
            RuleId rule = entry.rule();
            outcomes.add(new RuleOutcome(rule, title(rule).orElse(entry.title()), translate(rule, entry.outcome())));
        }
        return ReviewReport.builder()
                .from(report)
                .language(language)
                .outcomes(outcomes)
                .build();
    }

    /**
     * What a rule of this library demands.
     *
     * @param rule the rule
     * @return its title; empty for a rule that is not of this library
     */
    public Optional<String> title(RuleId rule) {
        return text(rule, "title", List.of());
    }

    /**
     * What to do about the findings of a rule of this library.
     *
     * @param rule the rule
     * @return one sentence; empty for a rule that is not of this library
     */
    public Optional<String> remedy(RuleId rule) {
        return text(rule, "remedy", List.of());
    }

    /**
     * A word for a code of the wire, such as {@code sub-processor}, as messages have it among their arguments; a period such
     * as {@code P10BD} is told as a number with its unit.
     *
     * @param code the code
     * @return the word; the code itself if this language has none for it
     */
    public String word(String code) {
        return words.of(code);
    }

    /**
     * A word of the reports themselves, such as a heading.
     *
     * @param key its key, such as {@code not-met}
     * @return the word
     * @throws IllegalArgumentException if reports have no such word
     */
    public String label(String key) {
        String label = texts.get("label." + key);
        if (label == null) {
            throw new IllegalArgumentException("there is no label " + key);
        }
        return label;
    }

    /** Every text of the bundle by its key. */
    Map<String, String> texts() {
        return Collections.unmodifiableMap(texts);
    }

    /** What the rules say themselves. */
    private static void english(Map<String, String> texts) {
        for (Rule rule : Catalogue.RULES) {
            RuleInfo info = rule.info();
            texts.put(info.id() + ".title", info.title());
            texts.put(info.id() + ".remedy", info.remedy());
            info.messages().forEach(message -> texts.put(info.id() + ".finding." + message.key(), message.template()));
            info.reasons().forEach((key, text) -> texts.put(info.id() + ".reason." + key, text));
        }
        for (Reasons reason : Reasons.values()) {
            texts.put(ANY + ".reason." + reason.key(), reason.template());
        }
        texts.put(ANY + ".finding." + AgreementReview.FAILED.key(), AgreementReview.FAILED.template());
        texts.put(ANY + ".remedy." + AgreementReview.FAILED.key(), AgreementReview.MEND);
    }

    private Outcome translate(RuleId rule, Outcome outcome) {
        if (outcome instanceof NotMet notMet) {
            return new NotMet(notMet.findings().stream().map(this::translate).toList());
        }
        if (outcome instanceof NotApplicable notApplicable) {
            return new NotApplicable(translate(rule, notApplicable.reason()));
        }
        return outcome instanceof Undetermined undetermined
                ? new Undetermined(undetermined.missing().stream()
                        .map(reason -> translate(rule, reason))
                        .toList())
                : outcome;
    }

    private Finding translate(Finding finding) {
        boolean failed = finding.key().equals(AgreementReview.FAILED.key());
        return Finding.builder()
                .from(finding)
                .text(text(finding.rule(), "finding." + finding.key(), finding.arguments())
                        .orElse(finding.text()))
                .remedy((failed ? text(ANY, "remedy." + finding.key(), List.of()) : remedy(finding.rule()))
                        .orElse(finding.remedy()))
                .build();
    }

    private Reason translate(RuleId rule, Reason reason) {
        return new Reason(
                reason.key(),
                reason.arguments(),
                text(rule, "reason." + reason.key(), reason.arguments()).orElse(reason.text()));
    }

    /** What the rule says itself, else what all rules say. */
    private Optional<String> text(RuleId rule, String key, List<String> arguments) {
        return text(rule.value(), key, arguments).or(() -> text(ANY, key, arguments));
    }

    private Optional<String> text(String holder, String key, List<String> arguments) {
        return Optional.ofNullable(texts.get(holder + "." + key))
                .map(text -> new Sentence(text).with(words.of(arguments)));
    }

    private static final class English {
        static final Wording WORDING = new Wording("en");
    }

    private static final class German {
        static final Wording WORDING = new Wording("de");
    }

    private static final class Swedish {
        static final Wording WORDING = new Wording("sv");
    }

    private static final class Danish {
        static final Wording WORDING = new Wording("da");
    }
}
