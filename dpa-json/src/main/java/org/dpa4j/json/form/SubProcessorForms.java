package org.dpa4j.json.form;

import static org.dpa4j.json.codec.Codecs.code;
import static org.dpa4j.json.codec.Codecs.date;
import static org.dpa4j.json.codec.Codecs.enumeration;
import static org.dpa4j.json.codec.Codecs.later;
import static org.dpa4j.json.codec.Codecs.object;
import static org.dpa4j.json.codec.Codecs.record;
import static org.dpa4j.json.codec.Codecs.text;
import static org.dpa4j.json.form.DutyForms.APPROVAL;
import static org.dpa4j.json.form.DutyForms.CONSEQUENCE;
import static org.dpa4j.json.form.DutyForms.DISPOSAL;
import static org.dpa4j.json.form.DutyForms.DUTY;
import static org.dpa4j.json.form.DutyForms.REPORT_KIND;
import static org.dpa4j.json.form.DutyForms.SILENCE;
import static org.dpa4j.json.form.LawForms.ROLE;
import static org.dpa4j.json.form.LawForms.TERRITORY;
import static org.dpa4j.json.form.LawForms.identifier;
import static org.dpa4j.json.form.PartyForms.ADDRESS;
import static org.dpa4j.json.form.PartyForms.CONTACT;
import static org.dpa4j.json.form.PartyForms.IDENTITY;
import static org.dpa4j.json.form.PartyForms.LEGAL_ENTITY_ID;
import static org.dpa4j.json.form.ProcessingForms.DATA_CATEGORY;
import static org.dpa4j.json.form.ProcessingForms.DATA_SUBJECT_CATEGORY;
import static org.dpa4j.json.form.ProcessingForms.LOCATION;
import static org.dpa4j.json.form.ProcessingForms.PURPOSE;
import static org.dpa4j.json.form.ProcessingForms.SCOPE;
import static org.dpa4j.json.form.ProcessingForms.SUPPLIER_KIND;
import static org.dpa4j.json.form.StatementForms.REFERENCE;
import static org.dpa4j.json.form.StatementForms.SOURCE;
import static org.dpa4j.json.form.StatementForms.STATEMENT;
import static org.dpa4j.json.form.StatementForms.item;
import static org.dpa4j.json.form.TimeForms.TIME_LIMIT;
import static org.dpa4j.json.form.TimeForms.TRIGGER;

import org.dpa4j.json.codec.Codec;
import org.dpa4j.json.codec.ObjectCodec;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.party.Identity;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.AuthorisationKind;
import org.dpa4j.model.subprocessor.Change;
import org.dpa4j.model.subprocessor.ChangeNotice;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.EngagementId;
import org.dpa4j.model.subprocessor.Exclusion;
import org.dpa4j.model.subprocessor.FlowDown;
import org.dpa4j.model.subprocessor.Ground;
import org.dpa4j.model.subprocessor.GroundsKind;
import org.dpa4j.model.subprocessor.LiabilityExtent;
import org.dpa4j.model.subprocessor.ListContent;
import org.dpa4j.model.subprocessor.Objection;
import org.dpa4j.model.subprocessor.Sameness;
import org.dpa4j.model.subprocessor.StepIn;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.subprocessor.SubProcessorList;

/** The wire form of the types of {@code org.dpa4j.model.subprocessor}: one line for each field. */
final class SubProcessorForms {
    static final Codec<AuthorisationKind> AUTHORISATION_KIND =
            enumeration("authorisation kind", AuthorisationKind.class);

    static final Codec<LiabilityExtent> LIABILITY_EXTENT = enumeration("liability extent", LiabilityExtent.class);

    static final Codec<Change> CHANGE = enumeration("change", Change.class);

    static final Codec<GroundsKind> GROUNDS_KIND = enumeration("grounds kind", GroundsKind.class);

    static final Codec<Ground> GROUND = code("ground", Ground::of, Ground::code, Ground.VOCABULARY.all());

    static final Codec<Sameness> SAMENESS = code("sameness", Sameness::of, Sameness::code, Sameness.VOCABULARY.all());

    static final Codec<ListContent> LIST_CONTENT =
            code("list content", ListContent::of, ListContent::code, ListContent.VOCABULARY.all());

    static final Codec<EngagementId> ENGAGEMENT_ID = identifier("engagement id", EngagementId::of, EngagementId::value);

    static final ObjectCodec<Authorisation> AUTHORISATION = record(
            "authorisation",
            "An authorisation to use sub-processors, GDPR Art. 28(2). A hybrid has two with different scopes; two with the same scope contradict each other.",
            r -> {
                var kind = r.optional("kind", AUTHORISATION_KIND, Authorisation::kind, "the kind");
                var scope = r.defaulted(
                        "scope", SCOPE, Scope.ALL, Authorisation::scope, "for which sub-processors or processing");
                var approval = r.optional("approval", APPROVAL, Authorisation::approval, "how consent is given");
                var sources = r.list("sources", SOURCE, Authorisation::sources, "the clauses it comes from");
                return v -> new Authorisation(v.get(kind), v.get(scope), v.get(approval), v.get(sources));
            });

    static final ObjectCodec<ChangeNotice> CHANGE_NOTICE = object(
            "change notice",
            "Notice of intended changes, GDPR Art. 28(2).",
            ChangeNotice::builder,
            ChangeNotice.Builder::build,
            f -> {
                f.defaulted(
                        "duty",
                        DUTY,
                        Duty.SILENT,
                        ChangeNotice::duty,
                        ChangeNotice.Builder::duty,
                        "the duty to tell the controller");
                f.list(
                        "covers",
                        CHANGE,
                        ChangeNotice::covers,
                        ChangeNotice.Builder::addAllCovers,
                        "which changes it covers");
                f.optional(
                        "addressee", CONTACT, ChangeNotice::addressee, ChangeNotice.Builder::addressee, "whom to tell");
            });

    static final ObjectCodec<Objection> OBJECTION = object(
            "objection",
            "The objection to a change, GDPR Art. 28(2).",
            Objection::builder,
            Objection.Builder::build,
            f -> {
                f.defaulted(
                        "right", DUTY, Duty.SILENT, Objection::right, Objection.Builder::right, "the right to object");
                f.optional(
                        "groundsKind",
                        GROUNDS_KIND,
                        Objection::groundsKind,
                        Objection.Builder::groundsKind,
                        "whether grounds are needed");
                f.list("grounds", GROUND, Objection::grounds, Objection.Builder::addAllGrounds, "the grounds");
                f.list(
                        "effects",
                        CONSEQUENCE,
                        Objection::effects,
                        Objection.Builder::addAllEffects,
                        "what an objection leads to");
                f.optional("silence", SILENCE, Objection::silence, Objection.Builder::silence, "what silence means");
            });

    static final ObjectCodec<StepIn> STEP_IN =
            record("step in", "The right of the controller to step in with the sub-processor.", r -> {
                var agreed = r.defaulted(
                        "agreed", DUTY, Duty.SILENT, StepIn::agreed, "the duty to agree it with the sub-processor");
                var right = r.defaulted("right", DUTY, Duty.SILENT, StepIn::right, "the right");
                var events = r.list("events", TRIGGER, StepIn::events, "when");
                var powers = r.list("powers", DISPOSAL, StepIn::powers, "what the controller may demand");
                return v -> new StepIn(v.get(agreed), v.get(right), v.get(events), v.get(powers));
            });

    static final ObjectCodec<FlowDown> FLOW_DOWN = object(
            "flow down",
            "The duties that a sub-processor has to take on, GDPR Art. 28(4).",
            FlowDown::builder,
            FlowDown.Builder::build,
            f -> {
                f.defaulted(
                        "duty",
                        DUTY,
                        Duty.SILENT,
                        FlowDown::duty,
                        FlowDown.Builder::duty,
                        "the duty to impose them by contract");
                f.optional(
                        "sameness", SAMENESS, FlowDown::sameness, FlowDown.Builder::sameness, "how close they must be");
                f.defaulted(
                        "guarantees",
                        DUTY,
                        Duty.SILENT,
                        FlowDown::guarantees,
                        FlowDown.Builder::guarantees,
                        "sufficient guarantees of the sub-processor");
                f.defaulted(
                        "enforcement",
                        DUTY,
                        Duty.SILENT,
                        FlowDown::enforcement,
                        FlowDown.Builder::enforcement,
                        "making the sub-processor comply");
                f.defaulted(
                        "furtherDown",
                        STATEMENT,
                        Statement.SILENT,
                        FlowDown::furtherDown,
                        FlowDown.Builder::furtherDown,
                        "that the rules reach the next level of the chain");
                f.defaulted(
                        "copyOnRequest",
                        DUTY,
                        Duty.SILENT,
                        FlowDown::copyOnRequest,
                        FlowDown.Builder::copyOnRequest,
                        "a copy of the contract on request");
                f.defaulted(
                        "stepIn",
                        STEP_IN,
                        StepIn.SILENT,
                        FlowDown::stepIn,
                        FlowDown.Builder::stepIn,
                        "the right of the controller to step in");
            });

    static final ObjectCodec<SubProcessorList> SUB_PROCESSOR_LIST = object(
            "sub processor list",
            "The list of authorised sub-processors.",
            SubProcessorList::builder,
            SubProcessorList.Builder::build,
            f -> {
                f.defaulted(
                        "kept",
                        STATEMENT,
                        Statement.SILENT,
                        SubProcessorList::kept,
                        SubProcessorList.Builder::kept,
                        "that a list is kept; blank if the annex for it is empty");
                f.optional("at", REFERENCE, SubProcessorList::at, SubProcessorList.Builder::at, "where it stands");
                f.optional("datedOn", date(), SubProcessorList::datedOn, SubProcessorList.Builder::datedOn, "its date");
                f.defaulted(
                        "declaredNone",
                        STATEMENT,
                        Statement.SILENT,
                        SubProcessorList::declaredNone,
                        SubProcessorList.Builder::declaredNone,
                        "that no sub-processor is used");
                f.list(
                        "contents",
                        item(LIST_CONTENT),
                        SubProcessorList::contents,
                        SubProcessorList.Builder::addAllContents,
                        "what it names");
                f.defaulted(
                        "provision",
                        DUTY,
                        Duty.SILENT,
                        SubProcessorList::provision,
                        SubProcessorList.Builder::provision,
                        "handing the list over");
                f.defaulted(
                        "updateNotice",
                        DUTY,
                        Duty.SILENT,
                        SubProcessorList::updateNotice,
                        SubProcessorList.Builder::updateNotice,
                        "telling of updates");
                f.optional(
                        "approvedFrom",
                        TRIGGER,
                        SubProcessorList::approvedFrom,
                        SubProcessorList.Builder::approvedFrom,
                        "from when the listed ones are approved");
            });

    static final ObjectCodec<Engagement> ENGAGEMENT = object(
            "engagement",
            "One sub-processor in use, nested under the one that engages it; a fact.",
            Engagement::builder,
            Engagement.Builder::build,
            f -> {
                f.required(
                        "id",
                        ENGAGEMENT_ID,
                        Engagement::id,
                        Engagement.Builder::id,
                        "the identifier within this agreement");
                f.optional("name", text(), Engagement::name, Engagement.Builder::name, "the name");
                f.defaulted(
                        "identity",
                        IDENTITY,
                        Identity.NAMED,
                        Engagement::identity,
                        Engagement.Builder::identity,
                        "how it is identified");
                f.optional("role", ROLE, Engagement::role, Engagement.Builder::role, "its role as printed");
                f.optional(
                        "kind", SUPPLIER_KIND, Engagement::kind, Engagement.Builder::kind, "what it does, as a code");
                f.optional("task", text(), Engagement::task, Engagement.Builder::task, "what it does, as printed");
                f.optional("seat", TERRITORY, Engagement::seat, Engagement.Builder::seat, "where it is established");
                f.optional(
                        "parentIn",
                        TERRITORY,
                        Engagement::parentIn,
                        Engagement.Builder::parentIn,
                        "where its parent company is established");
                f.optional(
                        "registration",
                        LEGAL_ENTITY_ID,
                        Engagement::registration,
                        Engagement.Builder::registration,
                        "its registration number");
                f.optional("address", ADDRESS, Engagement::address, Engagement.Builder::address, "its address");
                f.list("contacts", CONTACT, Engagement::contacts, Engagement.Builder::addAllContacts, "its contacts");
                f.list(
                        "purposes",
                        PURPOSE,
                        Engagement::purposes,
                        Engagement.Builder::addAllPurposes,
                        "for which purposes");
                f.list(
                        "dataCategories",
                        DATA_CATEGORY,
                        Engagement::dataCategories,
                        Engagement.Builder::addAllDataCategories,
                        "which types of data");
                f.list(
                        "dataSubjects",
                        DATA_SUBJECT_CATEGORY,
                        Engagement::dataSubjects,
                        Engagement.Builder::addAllDataSubjects,
                        "about whom");
                f.list(
                        "locations",
                        LOCATION,
                        Engagement::locations,
                        Engagement.Builder::addAllLocations,
                        "where it processes, or from where it has access");
                f.list(
                        "evidence",
                        item(REPORT_KIND),
                        Engagement::evidence,
                        Engagement.Builder::addAllEvidence,
                        "evidence of its safeguards");
                f.list(
                        "breachLimits",
                        TIME_LIMIT,
                        Engagement::breachLimits,
                        Engagement.Builder::addAllBreachLimits,
                        "within which time it notifies a breach");
                f.optional(
                        "contract",
                        REFERENCE,
                        Engagement::contract,
                        Engagement.Builder::contract,
                        "the contract with it");
                f.optional(
                        "authorisedOn",
                        date(),
                        Engagement::authorisedOn,
                        Engagement.Builder::authorisedOn,
                        "when it was authorised");
                f.optional("startedOn", date(), Engagement::startedOn, Engagement.Builder::startedOn, "its first day");
                f.optional("endedOn", date(), Engagement::endedOn, Engagement.Builder::endedOn, "its last day");
                f.list(
                        "engagements",
                        later(() -> SubProcessorForms.ENGAGEMENT),
                        Engagement::engagements,
                        Engagement.Builder::addAllEngagements,
                        "the processors that it engages in turn");
                f.list(
                        "sources",
                        SOURCE,
                        Engagement::sources,
                        Engagement.Builder::addAllSources,
                        "the clauses that name it");
            });

    static final ObjectCodec<Exclusion> EXCLUSION =
            record("exclusion", "A kind of supplier that the agreement declares not to be a sub-processor.", r -> {
                var kind = r.required("kind", SUPPLIER_KIND, Exclusion::kind, "the kind");
                var seesPersonalData = r.defaulted(
                        "seesPersonalData",
                        STATEMENT,
                        Statement.SILENT,
                        Exclusion::seesPersonalData,
                        "whether such suppliers see personal data");
                var safeguards =
                        r.defaulted("safeguards", DUTY, Duty.SILENT, Exclusion::safeguards, "the safeguards for them");
                var sources = r.list("sources", SOURCE, Exclusion::sources, "the clauses it comes from");
                return v -> new Exclusion(v.get(kind), v.get(seesPersonalData), v.get(safeguards), v.get(sources));
            });

    static final ObjectCodec<SubProcessing> SUB_PROCESSING = object(
            "sub processing",
            "Sub-processing, GDPR Art. 28(2), 28(3)(d) and 28(4).",
            SubProcessing::builder,
            SubProcessing.Builder::build,
            f -> {
                f.list(
                        "authorisations",
                        AUTHORISATION,
                        SubProcessing::authorisations,
                        SubProcessing.Builder::addAllAuthorisations,
                        "the authorisations");
                f.defaulted(
                        "conditions",
                        DUTY,
                        Duty.SILENT,
                        SubProcessing::conditions,
                        SubProcessing.Builder::conditions,
                        "conditions of any engagement");
                f.defaulted(
                        "changeNotice",
                        CHANGE_NOTICE,
                        ChangeNotice.SILENT,
                        SubProcessing::changeNotice,
                        SubProcessing.Builder::changeNotice,
                        "notice of changes");
                f.defaulted(
                        "emergency",
                        DUTY,
                        Duty.SILENT,
                        SubProcessing::emergency,
                        SubProcessing.Builder::emergency,
                        "replacement in an emergency");
                f.defaulted(
                        "objection",
                        OBJECTION,
                        Objection.SILENT,
                        SubProcessing::objection,
                        SubProcessing.Builder::objection,
                        "objection to changes");
                f.defaulted(
                        "flowDown",
                        FLOW_DOWN,
                        FlowDown.SILENT,
                        SubProcessing::flowDown,
                        SubProcessing.Builder::flowDown,
                        "duties of the sub-processors");
                f.defaulted(
                        "liability",
                        DUTY,
                        Duty.SILENT,
                        SubProcessing::liability,
                        SubProcessing.Builder::liability,
                        "liability for sub-processors");
                f.optional(
                        "liabilityExtent",
                        LIABILITY_EXTENT,
                        SubProcessing::liabilityExtent,
                        SubProcessing.Builder::liabilityExtent,
                        "how far");
                f.defaulted(
                        "list",
                        SUB_PROCESSOR_LIST,
                        SubProcessorList.SILENT,
                        SubProcessing::list,
                        SubProcessing.Builder::list,
                        "the list of sub-processors");
                f.list(
                        "engagements",
                        ENGAGEMENT,
                        SubProcessing::engagements,
                        SubProcessing.Builder::addAllEngagements,
                        "the sub-processors in use; a fact");
                f.list(
                        "exclusions",
                        EXCLUSION,
                        SubProcessing::exclusions,
                        SubProcessing.Builder::addAllExclusions,
                        "suppliers that are declared not to be sub-processors");
                f.defaulted(
                        "inUse",
                        STATEMENT,
                        Statement.SILENT,
                        SubProcessing::inUse,
                        SubProcessing.Builder::inUse,
                        "that sub-processors are in use, where the text does not name them here");
                f.defaulted(
                        "groupCompaniesExempt",
                        STATEMENT,
                        Statement.SILENT,
                        SubProcessing::groupCompaniesExempt,
                        SubProcessing.Builder::groupCompaniesExempt,
                        "that companies of the group need no authorisation");
            });

    private SubProcessorForms() {}
}
