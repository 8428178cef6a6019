package org.dpa4j.json.form;

import static org.dpa4j.json.codec.Codecs.code;
import static org.dpa4j.json.codec.Codecs.enumeration;
import static org.dpa4j.json.codec.Codecs.object;
import static org.dpa4j.json.codec.Codecs.record;
import static org.dpa4j.json.codec.Codecs.sum;
import static org.dpa4j.json.codec.Codecs.text;
import static org.dpa4j.json.codec.Codecs.variant;
import static org.dpa4j.json.form.LawForms.ACTOR;
import static org.dpa4j.json.form.LawForms.LEGAL_REFERENCE;

import org.dpa4j.json.codec.Codec;
import org.dpa4j.json.codec.Codecs;
import org.dpa4j.json.codec.ObjectCodec;
import org.dpa4j.json.codec.SumCodec;
import org.dpa4j.model.statement.Breadth;
import org.dpa4j.model.statement.ClauseTarget;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.DocumentTarget;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.LawTarget;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.ReferenceRole;
import org.dpa4j.model.statement.Resolution;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.statement.Target;
import org.dpa4j.model.statement.TargetKind;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.statement.WebTarget;

/** The wire form of the types of {@code org.dpa4j.model.statement}: one line for each field. */
final class StatementForms {
    static final Codec<Source> SOURCE =
            text("source", "the label of a clause such as 8.2(b) or terms#3", Source::parse, Source::toString);

    static final Codec<TermPath> TERM_PATH =
            text("term path", "a JSON Pointer such as /endOfServices/disposal", TermPath::of, TermPath::value);

    static final Codec<Stipulation> STIPULATION = enumeration("stipulation", Stipulation.class);

    static final Codec<Shortfall> SHORTFALL =
            code("shortfall", Shortfall::of, Shortfall::code, Shortfall.VOCABULARY.all());

    static final Codec<ReferenceRole> REFERENCE_ROLE = enumeration("reference role", ReferenceRole.class);

    static final Codec<Resolution> RESOLUTION = enumeration("resolution", Resolution.class);

    static final Codec<TargetKind> TARGET_KIND =
            code("target kind", TargetKind::of, TargetKind::code, TargetKind.VOCABULARY.all());

    static final Codec<Breadth> BREADTH = enumeration("breadth", Breadth.class);

    static final Codec<Sense> SENSE = enumeration("sense", Sense.class);

    static final Codec<ConditionCode> CONDITION_CODE =
            code("condition code", ConditionCode::of, ConditionCode::code, ConditionCode.VOCABULARY.all());

    static final ObjectCodec<Condition> CONDITION = object(
            "condition",
            "A condition of a term: how it bears on the term, on what it turns, and who judges.",
            Condition::builder,
            Condition.Builder::build,
            f -> {
                f.required(
                        "sense",
                        SENSE,
                        Condition::sense,
                        Condition.Builder::sense,
                        "how the condition bears on the term");
                f.required(
                        "code",
                        CONDITION_CODE,
                        Condition::code,
                        Condition.Builder::code,
                        "on what the condition turns");
                f.optional(
                        "judgedBy",
                        ACTOR,
                        Condition::judgedBy,
                        Condition.Builder::judgedBy,
                        "who decides whether it is met");
                f.optional("text", text(), Condition::text, Condition.Builder::text, "a few words of explanation");
                f.list(
                        "sources",
                        SOURCE,
                        Condition::sources,
                        Condition.Builder::addAllSources,
                        "the clauses that say it");
            });

    static final ObjectCodec<Statement> STATEMENT = object(
            "statement",
            "The part of a term that says only that: whether the text says a thing, what is missing, under which conditions, and where.",
            Statement::builder,
            Statement.Builder::build,
            f -> {
                f.defaulted(
                        "stipulation",
                        STIPULATION,
                        Stipulation.STIPULATED,
                        Statement::stipulation,
                        Statement.Builder::stipulation,
                        "whether the text says it");
                f.list(
                        "missing",
                        SHORTFALL,
                        Statement::missing,
                        Statement.Builder::addAllMissing,
                        "what is missing where the text says it only in part");
                f.list(
                        "conditions",
                        CONDITION,
                        Statement::conditions,
                        Statement.Builder::addAllConditions,
                        "under which conditions");
                f.optional(
                        "note",
                        text(),
                        Statement::note,
                        Statement.Builder::note,
                        "a remark for readers; no rule looks at it");
                f.list(
                        "sources",
                        SOURCE,
                        Statement::sources,
                        Statement.Builder::addAllSources,
                        "the clauses that say it");
            });

    static final ObjectCodec<ClauseTarget> CLAUSE_TARGET =
            record("clause target", "A clause of the same document.", r -> {
                var clause = r.required("clause", text(), ClauseTarget::clause, "the label of the clause");
                return v -> new ClauseTarget(v.get(clause));
            });

    static final ObjectCodec<LawTarget> LAW_TARGET = record("law target", "A provision of a law.", r -> {
        var reference = r.required("reference", LEGAL_REFERENCE, LawTarget::reference, "the provision");
        return v -> new LawTarget(v.get(reference));
    });

    static final ObjectCodec<DocumentTarget> DOCUMENT_TARGET = record("document target", "Another document.", r -> {
        var document = r.required("document", text(), DocumentTarget::document, "its name");
        var clause = r.optional("clause", text(), DocumentTarget::clause, "the clause of it");
        return v -> new DocumentTarget(v.get(document), v.get(clause));
    });

    static final ObjectCodec<WebTarget> WEB_TARGET = record("web target", "A page on the web.", r -> {
        var address = r.optional("address", text(), WebTarget::address, "the address");
        return v -> new WebTarget(v.get(address));
    });

    static final SumCodec<Target> TARGET = sum(
            "target",
            "What a reference points at.",
            variant("clause", ClauseTarget.class, CLAUSE_TARGET),
            variant("law", LawTarget.class, LAW_TARGET),
            variant("document", DocumentTarget.class, DOCUMENT_TARGET),
            variant("web", WebTarget.class, WEB_TARGET));

    static final ObjectCodec<Reference> REFERENCE = object(
            "reference",
            "What the text points at, as printed and as found: a clause, a law, another document or an address. A reference that leads nowhere is a fact worth keeping.",
            Reference::builder,
            Reference.Builder::build,
            f -> {
                f.required(
                        "label",
                        text(),
                        Reference::label,
                        Reference.Builder::label,
                        "the reference as printed, such as Clause 6.3");
                f.optional("target", TARGET, Reference::target, Reference.Builder::target, "what it points at");
                f.defaulted(
                        "role",
                        REFERENCE_ROLE,
                        ReferenceRole.RULE,
                        Reference::role,
                        Reference.Builder::role,
                        "why the text mentions it");
                f.defaulted(
                        "resolution",
                        RESOLUTION,
                        Resolution.UNCHECKED,
                        Reference::resolution,
                        Reference.Builder::resolution,
                        "whether the target is there");
                f.optional(
                        "expected",
                        TARGET_KIND,
                        Reference::expected,
                        Reference.Builder::expected,
                        "what the text expects there");
                f.optional("found", TARGET_KIND, Reference::found, Reference.Builder::found, "what is there");
                f.optional(
                        "meant",
                        text(),
                        Reference::meant,
                        Reference.Builder::meant,
                        "the label that seems to be meant; never taken as agreed");
                f.list(
                        "sources",
                        SOURCE,
                        Reference::sources,
                        Reference.Builder::addAllSources,
                        "the clauses that contain the reference");
            });

    /** One entry of a list of codes of one kind. */
    static <C> Codec<Item<C>> item(Codec<C> of) {
        return Codecs.<Item<C>>record(
                "item of " + of.shape().name(), "One entry of a list, as coded and as printed.", r -> {
                    var code = r.optional("code", of, Item<C>::code, "the entry as a code");
                    var label = r.optional("label", text(), Item<C>::label, "the entry as printed, in a few words");
                    var breadth = r.defaulted(
                            "breadth", BREADTH, Breadth.SPECIFIC, Item<C>::breadth, "how much the entry says");
                    var condition =
                            r.optional("condition", CONDITION, Item<C>::condition, "under which condition it is meant");
                    var sources = r.list("sources", SOURCE, Item<C>::sources, "the clauses it comes from");
                    return v -> new Item<>(v.get(code), v.get(label), v.get(breadth), v.get(condition), v.get(sources));
                });
    }

    private StatementForms() {}
}
