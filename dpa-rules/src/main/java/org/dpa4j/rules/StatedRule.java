package org.dpa4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Template;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.statement.Source;

/** A rule of the catalogue: its statement and its check. */
final class StatedRule implements Rule {
    /** The GDPR applies from this day, GDPR Art. 99(2). */
    static final LocalDate GDPR_APPLIES = LocalDate.of(2018, 5, 25);

    /** Schrems II, the judgment in C-311/18. */
    static final LocalDate SCHREMS_II = LocalDate.of(2020, 7, 16);

    /** Final text of the Danish standard clauses. */
    static final LocalDate DANISH_CLAUSES = LocalDate.of(2019, 12, 11);

    /** Decisions (EU) 2021/914 and 2021/915 are in force. */
    static final LocalDate COMMISSION_CLAUSES = LocalDate.of(2021, 6, 27);

    /** EDPB Guidelines 07/2020 are adopted. */
    static final LocalDate EDPB_07_2020 = LocalDate.of(2021, 7, 7);

    /** EDPB Opinion 22/2024 is adopted. */
    static final LocalDate EDPB_22_2024 = LocalDate.of(2024, 10, 7);

    private final RuleInfo info;
    private final Findings findings;
    private final Map<String, NotApplicable> notApplicable = new HashMap<>();
    private final Map<String, Undetermined> undetermined = new HashMap<>();
    private final Check check;

    private StatedRule(RuleInfo info, Check check) {
        this.info = info;
        this.findings = new Findings(info);
        this.check = check;
        info.reasons().forEach((key, text) -> {
            if (new Sentence(text).places().isEmpty()) {
                notApplicable.put(key, new NotApplicable(Reason.of(key, text)));
                undetermined.put(key, Undetermined.without(Reason.of(key, text)));
            }
        });
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

    /** Not applicable, for one of the reasons of this rule. */
    Outcome notApplicable(String key, String... arguments) {
        NotApplicable known = notApplicable.get(key);
        return known != null ? known : new NotApplicable(reason(key, arguments));
    }

    /** Undetermined, for lack of one of the facts that this rule needs. */
    Outcome undetermined(String key, String... arguments) {
        Undetermined known = undetermined.get(key);
        return known != null ? known : Undetermined.without(reason(key, arguments));
    }

    /** One of the reasons of this rule. */
    Reason reason(String key, String... arguments) {
        return findings.reason(key, arguments);
    }

    @Override
    public String toString() {
        return info.id() + " " + info.title();
    }

    /** A rule while it is being stated. */
    static final class Draft {
        private final RuleInfo.Builder info =
                RuleInfo.builder().tier(Tier.STATUTE).inForceFrom(GDPR_APPLIES);
        private final List<Message> messages = new ArrayList<>();

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

        /** The first day on which it is law or guidance, if that is not the first day of the GDPR. */
        Draft from(LocalDate day) {
            info.inForceFrom(day);
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

        /** Why the rule does not apply; a whole sentence. */
        Draft notApplicable(String key, String template) {
            info.putReasons(key, template);
            return this;
        }

        /** What can be missing to judge; a phrase that goes on after "it is not known". */
        Draft unknown(String key, String template) {
            info.putReasons(key, template);
            return this;
        }

        /** Reasons that several rules share. */
        Draft reasons(Map<String, String> shared) {
            info.putAllReasons(shared);
            return this;
        }

        Draft violation(String key, String template) {
            messages.add(new Message(key, Severity.VIOLATION, template));
            return this;
        }

        Draft warning(String key, String template) {
            messages.add(new Message(key, Severity.WARNING, template));
            return this;
        }

        Draft note(String key, String template) {
            messages.add(new Message(key, Severity.NOTE, template));
            return this;
        }

        /** The official clauses that make the matter of the last message compulsory, so that it becomes a violation. */
        Draft compulsoryIn(Template... clauses) {
            Message last = messages.remove(messages.size() - 1);
            messages.add(new Message(last.key(), last.severity(), last.template(), Set.of(clauses)));
            return this;
        }

        /** The messages that every duty of the processor can lead to; see {@link Duties#owed}. */
        Draft duty(String what) {
            return violation(Duties.MISSING, "The agreement does not contain " + what)
                    .violation(Duties.EXCLUDED, "The agreement excludes " + what)
                    .violation(Duties.BLANK, "The field for " + what + " is not filled in")
                    .violation(Duties.OTHER_OBLIGOR, "The text lays " + what + " on the {0}, not on the processor")
                    .warning(
                            Duties.OPTIONAL,
                            "The agreement leaves it to the discretion of the processor whether it owes " + what)
                    .warning(Duties.IN_PART, "The agreement contains " + what + " only in part; missing: {0}");
        }

        /** The messages that a right of the controller can lead to; see {@link Duties#faultOfRight}. */
        Draft right(String what) {
            return violation(Duties.MISSING, "The agreement does not contain " + what)
                    .violation(Duties.EXCLUDED, "The agreement excludes " + what)
                    .violation(Duties.BLANK, "The field for " + what + " is not filled in")
                    .violation(Duties.OTHER_OBLIGOR, "The text gives " + what + " to the {0}, not to the controller")
                    .warning(Duties.OPTIONAL, "The agreement leaves " + what + " to the discretion of the processor")
                    .warning(Duties.IN_PART, "The agreement contains " + what + " only in part; missing: {0}");
        }

        Rule check(Check check) {
            return new StatedRule(info.addAllMessages(messages).build(), check);
        }
    }
}
