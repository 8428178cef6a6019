package org.dpa4j.rules;

import java.time.LocalDate;
import java.util.List;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.statement.Source;

/** A rule of the catalogue: its statement and its check. */
final class StatedRule implements Rule {
    /** The GDPR applies from this day, GDPR Art. 99(2). */
    static final LocalDate GDPR_APPLIES = LocalDate.of(2018, 5, 25);

    private final RuleInfo info;
    private final Findings findings;
    private final Check check;

    private StatedRule(RuleInfo info, Check check) {
        this.info = info;
        this.findings = new Findings(info);
        this.check = check;
    }

    /** What a rule looks at, with the rule itself to make findings. */
    interface Check {
        Outcome check(DataProcessingAgreement agreement, ReviewContext context, StatedRule rule);
    }

    static Draft rule(String id, String title) {
        return new Draft(id, title);
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Outcome check(DataProcessingAgreement agreement, ReviewContext context) {
        return check.check(agreement, context, this);
    }

    /** A finding with one of the messages of this rule. */
    Finding finding(String key, String pointer, List<Source> sources, String... arguments) {
        return findings.of(key, pointer, sources, arguments);
    }

    /** Not met, with one finding. */
    Outcome notMet(String key, String pointer, List<Source> sources, String... arguments) {
        return new NotMet(List.of(finding(key, pointer, sources, arguments)));
    }

    @Override
    public String toString() {
        return info.id() + " " + info.title();
    }

    /** A rule while it is being stated. */
    static final class Draft {
        private final RuleInfo.Builder info =
                RuleInfo.builder().tier(Tier.STATUTE).inForceFrom(GDPR_APPLIES);

        private Draft(String id, String title) {
            info.id(RuleId.of(id)).title(title);
        }

        /** The provisions, the one that carries the rule first. */
        Draft citing(String... provisions) {
            for (String provision : provisions) {
                info.addCitations(LegalReference.parse(provision));
            }
            return this;
        }

        Draft tier(Tier tier) {
            info.tier(tier);
            return this;
        }

        /** Numbers of the DERECHA requirements. */
        Draft covers(int... requirements) {
            info.addCovers(requirements);
            return this;
        }

        Draft remedy(String sentence) {
            info.remedy(sentence);
            return this;
        }

        Draft violation(String key, String template) {
            info.addMessages(new Message(key, Severity.VIOLATION, template));
            return this;
        }

        Draft warning(String key, String template) {
            info.addMessages(new Message(key, Severity.WARNING, template));
            return this;
        }

        Draft note(String key, String template) {
            info.addMessages(new Message(key, Severity.NOTE, template));
            return this;
        }

        /** The messages that every duty of the processor can lead to; see {@link Duties#owed}. */
        Draft duty(String what) {
            return violation(Duties.MISSING, "The agreement does not contain " + what)
                    .violation(Duties.EXCLUDED, "The agreement excludes " + what)
                    .violation(Duties.BLANK, "The field for " + what + " is not filled in")
                    .violation(Duties.OTHER_OBLIGOR, "The text lays " + what + " on the {0}, not on the processor")
                    .warning(Duties.OPTIONAL, "The agreement leaves " + what + " to the discretion of the processor")
                    .warning(Duties.IN_PART, "The agreement contains " + what + " only in part; missing: {0}");
        }

        Rule check(Check check) {
            return new StatedRule(info.build(), check);
        }
    }
}
