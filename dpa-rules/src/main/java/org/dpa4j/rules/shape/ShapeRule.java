package org.dpa4j.rules.shape;

import java.util.List;
import org.dpa4j.model.statement.Source;
import org.dpa4j.rules.Finding;
import org.dpa4j.rules.Findings;
import org.dpa4j.rules.Message;
import org.dpa4j.rules.RuleId;
import org.dpa4j.rules.RuleInfo;
import org.dpa4j.rules.Severity;
import org.dpa4j.rules.Tier;

/**
 * One kind of constraint of the model as a rule.
 *
 * @param constraint the simple name of the annotation, so that the rule is there without it
 * @param info what the rule is; its only message is that of every finding
 */
record ShapeRule(String constraint, RuleInfo info) {
    static final List<ShapeRule> ALL = List.of(
            rule(
                    "NotBlank",
                    "SHAPE-NOT-BLANK",
                    "A text that is given says something",
                    "blank",
                    "A text must not be blank",
                    "Fill in the text, or leave it out if the document prints none."),
            rule(
                    "Email",
                    "SHAPE-EMAIL",
                    "An e-mail address is well formed",
                    "malformed",
                    "An e-mail address must be well formed",
                    "Correct the e-mail address, or leave it out if the document prints none."));

    static ShapeRule of(String constraint) {
        for (ShapeRule rule : ALL) {
            if (rule.constraint.equals(constraint)) {
                return rule;
            }
        }
        throw new IllegalStateException("no rule of shape is stated for the constraint " + constraint);
    }

    Finding finding(String pointer, List<Source> sources) {
        return new Findings(info).of(info.messages().get(0).key(), pointer, sources);
    }

    private static ShapeRule rule(
            String constraint, String id, String title, String key, String message, String remedy) {
        return new ShapeRule(
                constraint,
                RuleInfo.builder()
                        .id(RuleId.of(id))
                        .title(title)
                        .tier(Tier.PRACTICE)
                        .remedy(remedy)
                        .addMessages(new Message(key, Severity.WARNING, message))
                        .build());
    }
}
