package org.dpa4j.json.form;

import static org.dpa4j.json.codec.Codecs.code;
import static org.dpa4j.json.codec.Codecs.decimal;
import static org.dpa4j.json.codec.Codecs.enumeration;
import static org.dpa4j.json.codec.Codecs.integer;
import static org.dpa4j.json.codec.Codecs.later;
import static org.dpa4j.json.codec.Codecs.object;
import static org.dpa4j.json.codec.Codecs.record;
import static org.dpa4j.json.codec.Codecs.text;
import static org.dpa4j.json.form.LawForms.ACTOR;
import static org.dpa4j.json.form.LawForms.TERRITORY;
import static org.dpa4j.json.form.ProcessingForms.SCOPE;
import static org.dpa4j.json.form.StatementForms.CONDITION;
import static org.dpa4j.json.form.StatementForms.REFERENCE;
import static org.dpa4j.json.form.StatementForms.SHORTFALL;
import static org.dpa4j.json.form.StatementForms.SOURCE;
import static org.dpa4j.json.form.StatementForms.STATEMENT;
import static org.dpa4j.json.form.StatementForms.STIPULATION;
import static org.dpa4j.json.form.StatementForms.TERM_PATH;
import static org.dpa4j.json.form.TimeForms.CYCLE;
import static org.dpa4j.json.form.TimeForms.TIME_LIMIT;
import static org.dpa4j.json.form.TimeForms.TRIGGER;

import org.dpa4j.json.codec.Codec;
import org.dpa4j.json.codec.Codecs;
import org.dpa4j.json.codec.ObjectCodec;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.ApprovalManner;
import org.dpa4j.model.duty.Basis;
import org.dpa4j.model.duty.Channel;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Consequence;
import org.dpa4j.model.duty.ConsequenceKind;
import org.dpa4j.model.duty.Disposal;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Form;
import org.dpa4j.model.duty.LegalCompulsion;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.duty.Money;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.duty.ReportKind;
import org.dpa4j.model.duty.Silence;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;

/** The wire form of the types of {@code org.dpa4j.model.duty}: one line for each field. */
final class DutyForms {
    static final Codec<Modality> MODALITY = enumeration("modality", Modality.class);

    static final Codec<Form> FORM = enumeration("form", Form.class);

    static final Codec<Silence> SILENCE = enumeration("silence", Silence.class);

    static final Codec<Channel> CHANNEL = code("channel", Channel::of, Channel::code, Channel.VOCABULARY.all());

    static final Codec<Basis> BASIS = code("basis", Basis::of, Basis::code, Basis.VOCABULARY.all());

    static final Codec<ApprovalManner> APPROVAL_MANNER =
            code("approval manner", ApprovalManner::of, ApprovalManner::code, ApprovalManner.VOCABULARY.all());

    static final Codec<Disposal> DISPOSAL = code("disposal", Disposal::of, Disposal::code, Disposal.VOCABULARY.all());

    static final Codec<ReportKind> REPORT_KIND =
            code("report kind", ReportKind::of, ReportKind::code, ReportKind.VOCABULARY.all());

    static final Codec<ConsequenceKind> CONSEQUENCE_KIND =
            code("consequence kind", ConsequenceKind::of, ConsequenceKind::code, ConsequenceKind.VOCABULARY.all());

    static final ObjectCodec<Money> MONEY = record("money", "An amount of money.", r -> {
        var amount = r.required("amount", decimal(), Money::amount, "the amount, not negative");
        var currency = r.required("currency", text(), Money::currency, "the ISO 4217 code, three capital letters");
        return v -> new Money(v.get(amount), v.get(currency));
    });

    static final ObjectCodec<Remuneration> REMUNERATION = object(
            "remuneration",
            "Who pays what for a duty, and when.",
            Remuneration::builder,
            Remuneration.Builder::build,
            f -> {
                f.optional("payer", ACTOR, Remuneration::payer, Remuneration.Builder::payer, "who pays");
                f.optional("basis", BASIS, Remuneration::basis, Remuneration.Builder::basis, "how the price is set");
                f.optional("amount", MONEY, Remuneration::amount, Remuneration.Builder::amount, "the amount or rate");
                f.optional(
                        "free",
                        integer(),
                        Remuneration::free,
                        Remuneration.Builder::free,
                        "how many times are free, 1 or more");
                f.optional(
                        "freePer",
                        CYCLE,
                        Remuneration::freePer,
                        Remuneration.Builder::freePer,
                        "in which cycle they are free");
                f.list(
                        "conditions",
                        CONDITION,
                        Remuneration::conditions,
                        Remuneration.Builder::addAllConditions,
                        "when the price is due");
                f.list(
                        "covers",
                        TERM_PATH,
                        Remuneration::covers,
                        Remuneration.Builder::addAllCovers,
                        "the terms it prices; only on the general list of the agreement");
                f.defaulted(
                        "inAdvance",
                        STIPULATION,
                        Stipulation.SILENT,
                        Remuneration::inAdvance,
                        Remuneration.Builder::inAdvance,
                        "whether it is due in advance");
                f.optional("in", REFERENCE, Remuneration::in, Remuneration.Builder::in, "where the price stands");
                f.list(
                        "sources",
                        SOURCE,
                        Remuneration::sources,
                        Remuneration.Builder::addAllSources,
                        "the clauses it comes from");
            });

    static final ObjectCodec<Approval> APPROVAL = object(
            "approval",
            "Who consents, in which form and manner, within which time, and what silence means.",
            Approval::builder,
            Approval.Builder::build,
            f -> {
                f.optional("by", ACTOR, Approval::by, Approval.Builder::by, "who consents");
                f.optional("form", FORM, Approval::form, Approval.Builder::form, "in which form");
                f.list(
                        "manners",
                        APPROVAL_MANNER,
                        Approval::manners,
                        Approval.Builder::addAllManners,
                        "in which manner");
                f.defaulted(
                        "prior",
                        STIPULATION,
                        Stipulation.SILENT,
                        Approval::prior,
                        Approval.Builder::prior,
                        "whether it has to be given beforehand");
                f.list("limits", TIME_LIMIT, Approval::limits, Approval.Builder::addAllLimits, "within which time");
                f.optional("silence", SILENCE, Approval::silence, Approval.Builder::silence, "what silence means");
                f.defaulted(
                        "revocable",
                        STATEMENT,
                        Statement.SILENT,
                        Approval::revocable,
                        Approval.Builder::revocable,
                        "whether consent may be withdrawn");
                f.defaulted("scope", SCOPE, Scope.ALL, Approval::scope, Approval.Builder::scope, "what it applies to");
                f.list(
                        "sources",
                        SOURCE,
                        Approval::sources,
                        Approval.Builder::addAllSources,
                        "the clauses it comes from");
            });

    /** A choice among values of one kind. */
    static <T> Codec<Choice<T>> choice(Codec<T> option) {
        return Codecs.<Choice<T>, Choice.Builder<T>>object(
                "choice of " + option.shape().name(),
                "Who decides among which options, and what happens without a decision.",
                Choice::builder,
                Choice.Builder::build,
                f -> {
                    f.optional("holder", ACTOR, Choice::holder, Choice.Builder::holder, "who decides");
                    f.list("options", option, Choice::options, Choice.Builder::addAllOptions, "the options");
                    f.optional(
                            "chosen",
                            option,
                            Choice::chosen,
                            Choice.Builder::chosen,
                            "the option chosen in the agreement");
                    f.optional(
                            "fallback",
                            option,
                            Choice::fallback,
                            Choice.Builder::fallback,
                            "what happens without a choice");
                    f.defaulted(
                            "changeable",
                            STATEMENT,
                            Statement.SILENT,
                            Choice::changeable,
                            Choice.Builder::changeable,
                            "whether the choice may be changed later");
                    f.list(
                            "limits",
                            TIME_LIMIT,
                            Choice::limits,
                            Choice.Builder::addAllLimits,
                            "within which time it is made");
                    f.list(
                            "sources",
                            SOURCE,
                            Choice::sources,
                            Choice.Builder::addAllSources,
                            "the clauses it comes from");
                });
    }

    static final ObjectCodec<Consequence> CONSEQUENCE =
            record("consequence", "What follows, and who must or may do it.", r -> {
                var kind = r.required("kind", CONSEQUENCE_KIND, Consequence::kind, "what follows");
                var duty = r.defaulted(
                        "duty",
                        later(() -> DutyForms.DUTY),
                        Duty.SILENT,
                        Consequence::duty,
                        "who must or may, in which time, at whose cost");
                return v -> new Consequence(v.get(kind), v.get(duty));
            });

    static final ObjectCodec<Duty> DUTY = object(
            "duty",
            "A term that somebody owes somebody: who, to whom, must or may or must not, on which trigger, within which limits, for which pay, under which conditions, with what consequence and for which scope.",
            Duty::builder,
            Duty.Builder::build,
            f -> {
                f.defaulted(
                        "stipulation",
                        STIPULATION,
                        Stipulation.STIPULATED,
                        Duty::stipulation,
                        Duty.Builder::stipulation,
                        "whether the text says it");
                f.list(
                        "missing",
                        SHORTFALL,
                        Duty::missing,
                        Duty.Builder::addAllMissing,
                        "what is missing where the text says it only in part");
                f.optional("note", text(), Duty::note, Duty.Builder::note, "a remark for readers; no rule looks at it");
                f.optional(
                        "obligor",
                        ACTOR,
                        Duty::obligor,
                        Duty.Builder::obligor,
                        "who acts or refrains, or with may who is free to act, as printed");
                f.optional(
                        "beneficiary",
                        ACTOR,
                        Duty::beneficiary,
                        Duty.Builder::beneficiary,
                        "to whom it is owed, as printed");
                f.defaulted(
                        "modality",
                        MODALITY,
                        Modality.MUST,
                        Duty::modality,
                        Duty.Builder::modality,
                        "must, may or must not");
                f.optional("trigger", TRIGGER, Duty::trigger, Duty.Builder::trigger, "what sets it off");
                f.list(
                        "limits",
                        TIME_LIMIT,
                        Duty::limits,
                        Duty.Builder::addAllLimits,
                        "within which time; all apply together");
                f.list(
                        "conditions",
                        CONDITION,
                        Duty::conditions,
                        Duty.Builder::addAllConditions,
                        "under which conditions");
                f.list(
                        "remuneration",
                        REMUNERATION,
                        Duty::remuneration,
                        Duty.Builder::addAllRemuneration,
                        "at whose cost");
                f.optional("approval", APPROVAL, Duty::approval, Duty.Builder::approval, "whose consent it needs");
                f.list(
                        "consequences",
                        CONSEQUENCE,
                        Duty::consequences,
                        Duty.Builder::addAllConsequences,
                        "what follows");
                f.optional("form", FORM, Duty::form, Duty.Builder::form, "in which form");
                f.list("channels", CHANNEL, Duty::channels, Duty.Builder::addAllChannels, "by which way");
                f.list("references", REFERENCE, Duty::references, Duty.Builder::addAllReferences, "what it refers to");
                f.defaulted("scope", SCOPE, Scope.ALL, Duty::scope, Duty.Builder::scope, "what it applies to");
                f.list(
                        "variants",
                        later(() -> DutyForms.DUTY),
                        Duty::variants,
                        Duty.Builder::addAllVariants,
                        "the same duty for a narrower scope (a special case), or said a second time with the same scope (a contradiction)");
                f.list("sources", SOURCE, Duty::sources, Duty.Builder::addAllSources, "the clauses it comes from");
            });

    static final ObjectCodec<LegalCompulsion> LEGAL_COMPULSION = object(
            "legal compulsion",
            "Processing or a transfer that a law demands against or without instructions, GDPR Art. 28(3)(a).",
            LegalCompulsion::builder,
            LegalCompulsion.Builder::build,
            f -> {
                f.defaulted(
                        "exception",
                        STATEMENT,
                        Statement.SILENT,
                        LegalCompulsion::exception,
                        LegalCompulsion.Builder::exception,
                        "the exception itself");
                f.list(
                        "laws",
                        TERRITORY,
                        LegalCompulsion::laws,
                        LegalCompulsion.Builder::addAllLaws,
                        "whose laws; EU stands for Union and Member State law");
                f.list(
                        "widerThanLaw",
                        CONDITION,
                        LegalCompulsion::widerThanLaw,
                        LegalCompulsion.Builder::addAllWiderThanLaw,
                        "what goes beyond the exception of the GDPR, such as orders of any authority");
                f.defaulted(
                        "informBefore",
                        DUTY,
                        Duty.SILENT,
                        LegalCompulsion::informBefore,
                        LegalCompulsion.Builder::informBefore,
                        "the duty to inform the controller before the processing");
            });

    private DutyForms() {}
}
