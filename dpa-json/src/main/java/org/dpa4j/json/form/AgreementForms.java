package org.dpa4j.json.form;

import static org.dpa4j.json.codec.Codecs.code;
import static org.dpa4j.json.codec.Codecs.date;
import static org.dpa4j.json.codec.Codecs.enumeration;
import static org.dpa4j.json.codec.Codecs.free;
import static org.dpa4j.json.codec.Codecs.instant;
import static org.dpa4j.json.codec.Codecs.object;
import static org.dpa4j.json.codec.Codecs.record;
import static org.dpa4j.json.codec.Codecs.text;
import static org.dpa4j.json.form.DutyForms.CHANNEL;
import static org.dpa4j.json.form.DutyForms.DUTY;
import static org.dpa4j.json.form.DutyForms.FORM;
import static org.dpa4j.json.form.DutyForms.MONEY;
import static org.dpa4j.json.form.DutyForms.REMUNERATION;
import static org.dpa4j.json.form.LawForms.ACTOR;
import static org.dpa4j.json.form.LawForms.ROLE;
import static org.dpa4j.json.form.LawForms.TERRITORY;
import static org.dpa4j.json.form.LawForms.identifier;
import static org.dpa4j.json.form.ObligationForms.ASSISTANCE;
import static org.dpa4j.json.form.ObligationForms.AUDIT;
import static org.dpa4j.json.form.ObligationForms.BREACH_NOTIFICATION;
import static org.dpa4j.json.form.ObligationForms.CONFIDENTIALITY;
import static org.dpa4j.json.form.ObligationForms.CONTROLLER_DUTIES;
import static org.dpa4j.json.form.ObligationForms.DATA_USE;
import static org.dpa4j.json.form.ObligationForms.DISCLOSURE;
import static org.dpa4j.json.form.ObligationForms.END_OF_SERVICES;
import static org.dpa4j.json.form.ObligationForms.INSTRUCTIONS;
import static org.dpa4j.json.form.ObligationForms.RECORD_OF_PROCESSING;
import static org.dpa4j.json.form.ObligationForms.SECURITY;
import static org.dpa4j.json.form.PartyForms.PARTY;
import static org.dpa4j.json.form.PartyForms.PARTY_ID;
import static org.dpa4j.json.form.ProcessingForms.OPERATION;
import static org.dpa4j.json.form.ProcessingForms.PROCESSING;
import static org.dpa4j.json.form.ProcessingForms.PURPOSE;
import static org.dpa4j.json.form.ProcessingForms.SCOPE;
import static org.dpa4j.json.form.StatementForms.BREADTH;
import static org.dpa4j.json.form.StatementForms.CONDITION;
import static org.dpa4j.json.form.StatementForms.REFERENCE;
import static org.dpa4j.json.form.StatementForms.SOURCE;
import static org.dpa4j.json.form.StatementForms.STATEMENT;
import static org.dpa4j.json.form.StatementForms.STIPULATION;
import static org.dpa4j.json.form.StatementForms.TERM_PATH;
import static org.dpa4j.json.form.StatementForms.item;
import static org.dpa4j.json.form.SubProcessorForms.SUB_PROCESSING;
import static org.dpa4j.json.form.TimeForms.TIME_LIMIT;
import static org.dpa4j.json.form.TimeForms.TRIGGER;
import static org.dpa4j.json.form.TransferForms.TRANSFERS;

import org.dpa4j.json.codec.Codec;
import org.dpa4j.json.codec.ObjectCodec;
import org.dpa4j.model.Acceptance;
import org.dpa4j.model.AcceptanceMethod;
import org.dpa4j.model.Accession;
import org.dpa4j.model.Accountability;
import org.dpa4j.model.AgreementId;
import org.dpa4j.model.Amendment;
import org.dpa4j.model.AmendmentMode;
import org.dpa4j.model.Annex;
import org.dpa4j.model.AnnexContent;
import org.dpa4j.model.Cap;
import org.dpa4j.model.CapBasis;
import org.dpa4j.model.Check;
import org.dpa4j.model.Communication;
import org.dpa4j.model.Comparison;
import org.dpa4j.model.DamageKind;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.DefinedTerm;
import org.dpa4j.model.Definition;
import org.dpa4j.model.DocumentKind;
import org.dpa4j.model.Edition;
import org.dpa4j.model.Extensions;
import org.dpa4j.model.Formation;
import org.dpa4j.model.GoverningLaw;
import org.dpa4j.model.LanguageTag;
import org.dpa4j.model.Liability;
import org.dpa4j.model.LiabilityTerm;
import org.dpa4j.model.MainContract;
import org.dpa4j.model.PrecedenceRule;
import org.dpa4j.model.Principle;
import org.dpa4j.model.Remark;
import org.dpa4j.model.RemarkKind;
import org.dpa4j.model.SetOff;
import org.dpa4j.model.Template;
import org.dpa4j.model.TemplateOption;
import org.dpa4j.model.Term;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.obligation.Assistance;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.obligation.Confidentiality;
import org.dpa4j.model.obligation.ControllerDuties;
import org.dpa4j.model.obligation.DataUse;
import org.dpa4j.model.obligation.Disclosure;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.obligation.Instructions;
import org.dpa4j.model.obligation.RecordOfProcessing;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.transfer.Transfers;

/** The wire form of the types of {@code org.dpa4j.model}: one line for each field. */
public final class AgreementForms {
    static final Codec<LanguageTag> LANGUAGE_TAG =
            text("language tag", "a BCP 47 language tag such as en-GB", LanguageTag::of, LanguageTag::value);

    static final Codec<Extensions> EXTENSIONS =
            free("extensions", new ExtensionTree(), Extensions::of, Extensions::values);

    static final Codec<AgreementId> AGREEMENT_ID = identifier("agreement id", AgreementId::of, AgreementId::value);

    static final Codec<Template> TEMPLATE = code("template", Template::of, Template::code, Template.VOCABULARY.all());

    static final ObjectCodec<TemplateOption> TEMPLATE_OPTION =
            record("template option", "An option or field of a template.", r -> {
                var clause = r.required("clause", text(), TemplateOption::clause, "the clause of the template");
                var state = r.defaulted(
                        "state",
                        STIPULATION,
                        Stipulation.STIPULATED,
                        TemplateOption::state,
                        "blank if it is not filled in");
                var chosen = r.optional("chosen", text(), TemplateOption::chosen, "what was chosen, in a few words");
                return v -> new TemplateOption(v.get(clause), v.get(state), v.get(chosen));
            });

    static final ObjectCodec<Edition> EDITION = object(
            "edition", "Which edition of a document the agreement is.", Edition::builder, Edition.Builder::build, f -> {
                f.optional("title", text(), Edition::title, Edition.Builder::title, "the title");
                f.optional(
                        "language",
                        LANGUAGE_TAG,
                        Edition::language,
                        Edition.Builder::language,
                        "the language of the text");
                f.optional(
                        "versionOn", date(), Edition::versionOn, Edition.Builder::versionOn, "the date of the version");
                f.optional(
                        "versionLabel",
                        text(),
                        Edition::versionLabel,
                        Edition.Builder::versionLabel,
                        "the version as printed");
                f.optional("basedOn", TEMPLATE, Edition::basedOn, Edition.Builder::basedOn, "the template");
                f.defaulted(
                        "altered",
                        STATEMENT,
                        Statement.SILENT,
                        Edition::altered,
                        Edition.Builder::altered,
                        "that the text of the template was altered");
                f.list(
                        "options",
                        TEMPLATE_OPTION,
                        Edition::options,
                        Edition.Builder::addAllOptions,
                        "options and fields of the template");
                f.defaulted(
                        "translated",
                        STATEMENT,
                        Statement.SILENT,
                        Edition::translated,
                        Edition.Builder::translated,
                        "that the text is a translation");
                f.list(
                        "sources",
                        SOURCE,
                        Edition::sources,
                        Edition.Builder::addAllSources,
                        "the clauses it comes from");
            });

    static final Codec<AcceptanceMethod> ACCEPTANCE_METHOD =
            code("acceptance method", AcceptanceMethod::of, AcceptanceMethod::code, AcceptanceMethod.VOCABULARY.all());

    static final ObjectCodec<Acceptance> ACCEPTANCE = object(
            "acceptance",
            "The acceptance of the agreement by a party, GDPR Art. 28(3): the contract is binding.",
            Acceptance::builder,
            Acceptance.Builder::build,
            f -> {
                f.required("party", ACTOR, Acceptance::party, Acceptance.Builder::party, "who accepted");
                f.required("method", ACCEPTANCE_METHOD, Acceptance::method, Acceptance.Builder::method, "how");
                f.optional("acceptedOn", date(), Acceptance::acceptedOn, Acceptance.Builder::acceptedOn, "the day");
                f.optional(
                        "acceptedAt", instant(), Acceptance::acceptedAt, Acceptance.Builder::acceptedAt, "the instant");
                f.list(
                        "sources",
                        SOURCE,
                        Acceptance::sources,
                        Acceptance.Builder::addAllSources,
                        "the clauses it comes from");
            });

    static final ObjectCodec<Accession> ACCESSION = record("accession", "A party that joined later.", r -> {
        var party = r.optional("party", PARTY_ID, Accession::party, "who");
        var role = r.optional("role", ROLE, Accession::role, "in which role");
        var signedOn = r.optional("signedOn", date(), Accession::signedOn, "when it signed");
        var agreedByAll = r.defaulted(
                "agreedByAll", STATEMENT, Statement.SILENT, Accession::agreedByAll, "that all parties agreed");
        return v -> new Accession(v.get(party), v.get(role), v.get(signedOn), v.get(agreedByAll));
    });

    static final ObjectCodec<Formation> FORMATION = object(
            "formation",
            "How the agreement came about, GDPR Art. 28(3) and (9).",
            Formation::builder,
            Formation.Builder::build,
            f -> {
                f.optional("form", FORM, Formation::form, Formation.Builder::form, "its form");
                f.defaulted(
                        "keeping",
                        DUTY,
                        Duty.SILENT,
                        Formation::keeping,
                        Formation.Builder::keeping,
                        "keeping the agreement");
                f.list(
                        "acceptances",
                        ACCEPTANCE,
                        Formation::acceptances,
                        Formation.Builder::addAllAcceptances,
                        "who accepted, and how");
                f.optional(
                        "takesEffect",
                        TRIGGER,
                        Formation::takesEffect,
                        Formation.Builder::takesEffect,
                        "what makes it take effect");
                f.defaulted(
                        "signatureBlock",
                        STATEMENT,
                        Statement.SILENT,
                        Formation::signatureBlock,
                        Formation.Builder::signatureBlock,
                        "that there is a place for signatures; blank if it is empty");
                f.list(
                        "accessions",
                        ACCESSION,
                        Formation::accessions,
                        Formation.Builder::addAllAccessions,
                        "parties that joined later");
                f.list(
                        "sources",
                        SOURCE,
                        Formation::sources,
                        Formation.Builder::addAllSources,
                        "the clauses it comes from");
            });

    static final ObjectCodec<MainContract> MAIN_CONTRACT = object(
            "main contract",
            "The contract under which the services are provided.",
            MainContract::builder,
            MainContract.Builder::build,
            f -> {
                f.optional("title", text(), MainContract::title, MainContract.Builder::title, "its title");
                f.optional(
                        "reference",
                        REFERENCE,
                        MainContract::reference,
                        MainContract.Builder::reference,
                        "how the text refers to it");
                f.list(
                        "services",
                        text(),
                        MainContract::services,
                        MainContract.Builder::addAllServices,
                        "the services, by name");
                f.optional(
                        "startsOn",
                        date(),
                        MainContract::startsOn,
                        MainContract.Builder::startsOn,
                        "its first day; a fact");
                f.optional(
                        "endsOn", date(), MainContract::endsOn, MainContract.Builder::endsOn, "its last day; a fact");
                f.optional("law", TERRITORY, MainContract::law, MainContract.Builder::law, "the law that governs it");
                f.defaulted(
                        "dataLicence",
                        STATEMENT,
                        Statement.SILENT,
                        MainContract::dataLicence,
                        MainContract.Builder::dataLicence,
                        "that it grants a licence to use data");
                f.list(
                        "licensedPurposes",
                        item(PURPOSE),
                        MainContract::licensedPurposes,
                        MainContract.Builder::addAllLicensedPurposes,
                        "for which purposes");
                f.list(
                        "governs",
                        REFERENCE,
                        MainContract::governs,
                        MainContract.Builder::addAllGoverns,
                        "what the text leaves to it");
                f.list(
                        "sources",
                        SOURCE,
                        MainContract::sources,
                        MainContract.Builder::addAllSources,
                        "the clauses it comes from");
            });

    static final Codec<DefinedTerm> DEFINED_TERM =
            code("defined term", DefinedTerm::of, DefinedTerm::code, DefinedTerm.VOCABULARY.all());

    static final Codec<Comparison> COMPARISON = enumeration("comparison", Comparison.class);

    static final ObjectCodec<Definition> DEFINITION = object(
            "definition",
            "A definition, as far as it bears on the law.",
            Definition::builder,
            Definition.Builder::build,
            f -> {
                f.required("term", DEFINED_TERM, Definition::term, Definition.Builder::term, "the term");
                f.optional(
                        "breadth", BREADTH, Definition::breadth, Definition.Builder::breadth, "how much it takes in");
                f.defaulted(
                        "comparedToLaw",
                        COMPARISON,
                        Comparison.AS_IN_LAW,
                        Definition::comparedToLaw,
                        Definition.Builder::comparedToLaw,
                        "how it compares to the law, GDPR Art. 4");
                f.list(
                        "references",
                        REFERENCE,
                        Definition::references,
                        Definition.Builder::addAllReferences,
                        "the laws it cites");
                f.list(
                        "territories",
                        TERRITORY,
                        Definition::territories,
                        Definition.Builder::addAllTerritories,
                        "the territories it names");
                f.list(
                        "operations",
                        item(OPERATION),
                        Definition::operations,
                        Definition.Builder::addAllOperations,
                        "the operations it names");
                f.list(
                        "examples",
                        text(),
                        Definition::examples,
                        Definition.Builder::addAllExamples,
                        "examples it gives by name");
                f.optional(
                        "appliesFrom",
                        date(),
                        Definition::appliesFrom,
                        Definition.Builder::appliesFrom,
                        "from which day the cited law is said to apply");
                f.list(
                        "sources",
                        SOURCE,
                        Definition::sources,
                        Definition.Builder::addAllSources,
                        "the clauses it comes from");
            });

    static final ObjectCodec<Communication> COMMUNICATION = object(
            "communication",
            "How the parties talk to each other.",
            Communication::builder,
            Communication.Builder::build,
            f -> {
                f.optional("form", FORM, Communication::form, Communication.Builder::form, "in which form");
                f.list(
                        "languages",
                        LANGUAGE_TAG,
                        Communication::languages,
                        Communication.Builder::addAllLanguages,
                        "in which languages");
                f.list(
                        "channels",
                        CHANNEL,
                        Communication::channels,
                        Communication.Builder::addAllChannels,
                        "by which ways");
                f.defaulted(
                        "notices",
                        DUTY,
                        Duty.SILENT,
                        Communication::notices,
                        Communication.Builder::notices,
                        "notices under this agreement");
                f.defaulted(
                        "generalNotices",
                        DUTY,
                        Duty.SILENT,
                        Communication::generalNotices,
                        Communication.Builder::generalNotices,
                        "notices in general");
                f.defaulted(
                        "contactPoint",
                        DUTY,
                        Duty.SILENT,
                        Communication::contactPoint,
                        Communication.Builder::contactPoint,
                        "naming a contact");
                f.defaulted(
                        "contactChange",
                        DUTY,
                        Duty.SILENT,
                        Communication::contactChange,
                        Communication.Builder::contactChange,
                        "telling of new contact data");
            });

    static final Codec<DamageKind> DAMAGE_KIND =
            code("damage kind", DamageKind::of, DamageKind::code, DamageKind.VOCABULARY.all());

    static final ObjectCodec<LiabilityTerm> LIABILITY_TERM = object(
            "liability term",
            "Who is liable to whom, and for what.",
            LiabilityTerm::builder,
            LiabilityTerm.Builder::build,
            f -> {
                f.optional("liable", ACTOR, LiabilityTerm::liable, LiabilityTerm.Builder::liable, "who");
                f.optional("to", ACTOR, LiabilityTerm::to, LiabilityTerm.Builder::to, "to whom");
                f.list(
                        "damage",
                        DAMAGE_KIND,
                        LiabilityTerm::damage,
                        LiabilityTerm.Builder::addAllDamage,
                        "for which damage");
                f.list(
                        "conditions",
                        CONDITION,
                        LiabilityTerm::conditions,
                        LiabilityTerm.Builder::addAllConditions,
                        "under which conditions");
                f.defaulted(
                        "duty",
                        DUTY,
                        Duty.STIPULATED,
                        LiabilityTerm::duty,
                        LiabilityTerm.Builder::duty,
                        "the term itself");
            });

    static final Codec<CapBasis> CAP_BASIS = code("cap basis", CapBasis::of, CapBasis::code, CapBasis.VOCABULARY.all());

    static final ObjectCodec<Cap> CAP = object(
            "cap",
            "A cap on liability. A cap towards data subjects is void, GDPR Art. 82.",
            Cap::builder,
            Cap.Builder::build,
            f -> {
                f.required("basis", CAP_BASIS, Cap::basis, Cap.Builder::basis, "how it is set");
                f.optional("amount", MONEY, Cap::amount, Cap.Builder::amount, "the amount");
                f.optional(
                        "lookBack",
                        TIME_LIMIT,
                        Cap::lookBack,
                        Cap.Builder::lookBack,
                        "over which past time fees count; at most, before");
                f.list("appliesTo", ACTOR, Cap::appliesTo, Cap.Builder::addAllAppliesTo, "against whom it works");
                f.list("conditions", CONDITION, Cap::conditions, Cap.Builder::addAllConditions, "when it holds");
                f.list("carveOuts", CONDITION, Cap::carveOuts, Cap.Builder::addAllCarveOuts, "when it does not hold");
                f.optional("in", REFERENCE, Cap::in, Cap.Builder::in, "where it stands");
                f.list("sources", SOURCE, Cap::sources, Cap.Builder::addAllSources, "the clauses it comes from");
            });

    static final ObjectCodec<SetOff> SET_OFF =
            record("set off", "Who bears which damage in the end, GDPR Art. 82(5).", r -> {
                var borneBy = r.optional("borneBy", ACTOR, SetOff::borneBy, "who");
                var damage = r.list("damage", DAMAGE_KIND, SetOff::damage, "which damage");
                var conditions = r.list("conditions", CONDITION, SetOff::conditions, "when");
                var sources = r.list("sources", SOURCE, SetOff::sources, "the clauses it comes from");
                return v -> new SetOff(v.get(borneBy), v.get(damage), v.get(conditions), v.get(sources));
            });

    static final ObjectCodec<Liability> LIABILITY =
            object("liability", "Liability, GDPR Art. 82.", Liability::builder, Liability.Builder::build, f -> {
                f.list(
                        "terms",
                        LIABILITY_TERM,
                        Liability::terms,
                        Liability.Builder::addAllTerms,
                        "who is liable for what");
                f.list(
                        "indemnities",
                        DUTY,
                        Liability::indemnities,
                        Liability.Builder::addAllIndemnities,
                        "indemnities");
                f.list("caps", CAP, Liability::caps, Liability.Builder::addAllCaps, "caps");
                f.list(
                        "setOffs",
                        SET_OFF,
                        Liability::setOffs,
                        Liability.Builder::addAllSetOffs,
                        "who bears damage in the end");
                f.defaulted(
                        "claimNotice",
                        DUTY,
                        Duty.SILENT,
                        Liability::claimNotice,
                        Liability.Builder::claimNotice,
                        "telling of a claim");
                f.defaulted(
                        "claimInformation",
                        DUTY,
                        Duty.SILENT,
                        Liability::claimInformation,
                        Liability.Builder::claimInformation,
                        "information about a claim");
                f.defaulted(
                        "consultation",
                        DUTY,
                        Duty.SILENT,
                        Liability::consultation,
                        Liability.Builder::consultation,
                        "consulting each other");
                f.defaulted(
                        "defence",
                        DUTY,
                        Duty.SILENT,
                        Liability::defence,
                        Liability.Builder::defence,
                        "defence against a claim");
                f.defaulted(
                        "dataSubjectsUnaffected",
                        STATEMENT,
                        Statement.SILENT,
                        Liability::dataSubjectsUnaffected,
                        Liability.Builder::dataSubjectsUnaffected,
                        "that rights of data subjects stay untouched");
                f.list(
                        "statedIn",
                        REFERENCE,
                        Liability::statedIn,
                        Liability.Builder::addAllStatedIn,
                        "where liability is settled");
            });

    static final ObjectCodec<Term> TERM =
            object("term", "How long the agreement lasts.", Term::builder, Term.Builder::build, f -> {
                f.optional("effectiveOn", date(), Term::effectiveOn, Term.Builder::effectiveOn, "its first day");
                f.optional("endsOn", date(), Term::endsOn, Term.Builder::endsOn, "its last day");
                f.defaulted(
                        "duration",
                        DUTY,
                        Duty.SILENT,
                        Term::duration,
                        Term.Builder::duration,
                        "how long it lasts; its limits say until when");
                f.list(
                        "termination",
                        DUTY,
                        Term::termination,
                        Term.Builder::addAllTermination,
                        "rights to terminate; the limit is the notice");
                f.defaulted(
                        "suspension",
                        DUTY,
                        Duty.SILENT,
                        Term::suspension,
                        Term.Builder::suspension,
                        "the right to suspend the processing");
                f.defaulted(
                        "noTermination",
                        DUTY,
                        Duty.SILENT,
                        Term::noTermination,
                        Term.Builder::noTermination,
                        "that it cannot be terminated by itself");
            });

    static final Codec<AmendmentMode> AMENDMENT_MODE =
            code("amendment mode", AmendmentMode::of, AmendmentMode::code, AmendmentMode.VOCABULARY.all());

    static final ObjectCodec<Amendment> AMENDMENT =
            object("amendment", "How the agreement is changed.", Amendment::builder, Amendment.Builder::build, f -> {
                f.list("modes", AMENDMENT_MODE, Amendment::modes, Amendment.Builder::addAllModes, "how");
                f.defaulted(
                        "change",
                        DUTY,
                        Duty.SILENT,
                        Amendment::change,
                        Amendment.Builder::change,
                        "the change itself, with its approval");
                f.defaulted(
                        "lawChange",
                        DUTY,
                        Duty.SILENT,
                        Amendment::lawChange,
                        Amendment.Builder::lawChange,
                        "what follows from a change of law");
                f.defaulted(
                        "renegotiation",
                        DUTY,
                        Duty.SILENT,
                        Amendment::renegotiation,
                        Amendment.Builder::renegotiation,
                        "the duty to negotiate");
                f.defaulted(
                        "mayLowerProtection",
                        STATEMENT,
                        Statement.SILENT,
                        Amendment::mayLowerProtection,
                        Amendment.Builder::mayLowerProtection,
                        "that a change may lower the protection");
                f.list(
                        "remuneration",
                        REMUNERATION,
                        Amendment::remuneration,
                        Amendment.Builder::addAllRemuneration,
                        "what a change costs");
            });

    static final Codec<DocumentKind> DOCUMENT_KIND =
            code("document kind", DocumentKind::of, DocumentKind::code, DocumentKind.VOCABULARY.all());

    static final Codec<Principle> PRINCIPLE = enumeration("principle", Principle.class);

    static final ObjectCodec<PrecedenceRule> PRECEDENCE_RULE = object(
            "precedence rule",
            "Which document wins in a conflict.",
            PrecedenceRule::builder,
            PrecedenceRule.Builder::build,
            f -> {
                f.list(
                        "order",
                        DOCUMENT_KIND,
                        PrecedenceRule::order,
                        PrecedenceRule.Builder::addAllOrder,
                        "the documents, the first one wins");
                f.required(
                        "principle",
                        PRINCIPLE,
                        PrecedenceRule::principle,
                        PrecedenceRule.Builder::principle,
                        "how the conflict is solved");
                f.defaulted(
                        "scope",
                        SCOPE,
                        Scope.ALL,
                        PrecedenceRule::scope,
                        PrecedenceRule.Builder::scope,
                        "for which data or processing");
                f.list(
                        "covers",
                        TERM_PATH,
                        PrecedenceRule::covers,
                        PrecedenceRule.Builder::addAllCovers,
                        "for which terms");
                f.defaulted(
                        "additions",
                        STATEMENT,
                        Statement.SILENT,
                        PrecedenceRule::additions,
                        PrecedenceRule.Builder::additions,
                        "that additions are allowed");
                f.list(
                        "sources",
                        SOURCE,
                        PrecedenceRule::sources,
                        PrecedenceRule.Builder::addAllSources,
                        "the clauses it comes from");
            });

    static final ObjectCodec<GoverningLaw> GOVERNING_LAW = object(
            "governing law", "Governing law and forum.", GoverningLaw::builder, GoverningLaw.Builder::build, f -> {
                f.optional("law", TERRITORY, GoverningLaw::law, GoverningLaw.Builder::law, "whose law");
                f.optional("forum", text(), GoverningLaw::forum, GoverningLaw.Builder::forum, "the court");
                f.defaulted(
                        "asMainContract",
                        STATEMENT,
                        Statement.SILENT,
                        GoverningLaw::asMainContract,
                        GoverningLaw.Builder::asMainContract,
                        "that the main contract decides it");
                f.list(
                        "references",
                        REFERENCE,
                        GoverningLaw::references,
                        GoverningLaw.Builder::addAllReferences,
                        "provisions that the text names");
                f.list(
                        "sources",
                        SOURCE,
                        GoverningLaw::sources,
                        GoverningLaw.Builder::addAllSources,
                        "the clauses it comes from");
            });

    static final Codec<AnnexContent> ANNEX_CONTENT =
            code("annex content", AnnexContent::of, AnnexContent::code, AnnexContent.VOCABULARY.all());

    static final ObjectCodec<Annex> ANNEX = object(
            "annex",
            "An annex: what the agreement announces for it and what is there.",
            Annex::builder,
            Annex.Builder::build,
            f -> {
                f.required("label", text(), Annex::label, Annex.Builder::label, "its label");
                f.optional("title", text(), Annex::title, Annex.Builder::title, "its title");
                f.defaulted(
                        "state",
                        STIPULATION,
                        Stipulation.STIPULATED,
                        Annex::state,
                        Annex.Builder::state,
                        "whether it is there; blank if it is empty");
                f.list(
                        "announced",
                        item(ANNEX_CONTENT),
                        Annex::announced,
                        Annex.Builder::addAllAnnounced,
                        "what the agreement announces for it");
                f.list("present", item(ANNEX_CONTENT), Annex::present, Annex.Builder::addAllPresent, "what it holds");
                f.optional("at", REFERENCE, Annex::at, Annex.Builder::at, "where it stands if elsewhere");
                f.list("sources", SOURCE, Annex::sources, Annex.Builder::addAllSources, "the clauses it comes from");
            });

    static final Codec<RemarkKind> REMARK_KIND =
            code("remark kind", RemarkKind::of, RemarkKind::code, RemarkKind.VOCABULARY.all());

    static final ObjectCodec<Remark> REMARK = object(
            "remark",
            "A defect of the text itself, noted by whoever transcribed it.",
            Remark::builder,
            Remark.Builder::build,
            f -> {
                f.required("kind", REMARK_KIND, Remark::kind, Remark.Builder::kind, "which defect");
                f.optional("about", TERM_PATH, Remark::about, Remark.Builder::about, "the term it concerns");
                f.optional("text", text(), Remark::text, Remark.Builder::text, "a few words of explanation");
                f.optional(
                        "meant",
                        text(),
                        Remark::meant,
                        Remark.Builder::meant,
                        "what seems to be meant; never taken as agreed");
                f.list("sources", SOURCE, Remark::sources, Remark.Builder::addAllSources, "the clauses that have it");
            });

    static final ObjectCodec<Check> CHECK = object(
            "check",
            "A check of the guarantees of a processor or sub-processor, GDPR Art. 28(1); a fact.",
            Check::builder,
            Check.Builder::build,
            f -> {
                f.optional("of", ACTOR, Check::of, Check.Builder::of, "who was checked");
                f.optional(
                        "engagement",
                        text(),
                        Check::engagement,
                        Check.Builder::engagement,
                        "the identifier of the engagement that was checked");
                f.optional("checkedOn", date(), Check::checkedOn, Check.Builder::checkedOn, "when");
                f.optional("dueOn", date(), Check::dueOn, Check.Builder::dueOn, "when the next one is due");
                f.optional("result", text(), Check::result, Check.Builder::result, "the result in a few words");
            });

    static final ObjectCodec<Accountability> ACCOUNTABILITY = object(
            "accountability",
            "Guarantees of the processor and their checks, GDPR Art. 28(1), 24(1) and 5(2).",
            Accountability::builder,
            Accountability.Builder::build,
            f -> {
                f.defaulted(
                        "guarantees",
                        DUTY,
                        Duty.SILENT,
                        Accountability::guarantees,
                        Accountability.Builder::guarantees,
                        "the promise of sufficient guarantees");
                f.list(
                        "checks",
                        CHECK,
                        Accountability::checks,
                        Accountability.Builder::addAllChecks,
                        "the checks made");
            });

    public static final ObjectCodec<DataProcessingAgreement> AGREEMENT = object(
            "data processing agreement",
            "A data processing agreement under GDPR Art. 28, complete: what the text says, defects included, with the facts that are known about it.",
            DataProcessingAgreement::builder,
            DataProcessingAgreement.Builder::build,
            f -> {
                f.optional(
                        "id",
                        AGREEMENT_ID,
                        DataProcessingAgreement::id,
                        DataProcessingAgreement.Builder::id,
                        "the identifier");
                f.defaulted(
                        "edition",
                        EDITION,
                        Edition.UNKNOWN,
                        DataProcessingAgreement::edition,
                        DataProcessingAgreement.Builder::edition,
                        "which edition of which document");
                f.defaulted(
                        "formation",
                        FORMATION,
                        Formation.SILENT,
                        DataProcessingAgreement::formation,
                        DataProcessingAgreement.Builder::formation,
                        "how it came about");
                f.defaulted(
                        "mainContract",
                        MAIN_CONTRACT,
                        MainContract.SILENT,
                        DataProcessingAgreement::mainContract,
                        DataProcessingAgreement.Builder::mainContract,
                        "the contract under which the services are provided");
                f.list(
                        "parties",
                        PARTY,
                        DataProcessingAgreement::parties,
                        DataProcessingAgreement.Builder::addAllParties,
                        "the parties");
                f.list(
                        "definitions",
                        DEFINITION,
                        DataProcessingAgreement::definitions,
                        DataProcessingAgreement.Builder::addAllDefinitions,
                        "the definitions that bear on the law");
                f.defaulted(
                        "processing",
                        PROCESSING,
                        Processing.SILENT,
                        DataProcessingAgreement::processing,
                        DataProcessingAgreement.Builder::processing,
                        "the description of the processing");
                f.defaulted(
                        "instructions",
                        INSTRUCTIONS,
                        Instructions.SILENT,
                        DataProcessingAgreement::instructions,
                        DataProcessingAgreement.Builder::instructions,
                        "the instructions, GDPR Art. 28(3)(a)");
                f.defaulted(
                        "dataUse",
                        DATA_USE,
                        DataUse.SILENT,
                        DataProcessingAgreement::dataUse,
                        DataProcessingAgreement.Builder::dataUse,
                        "the use of the data");
                f.defaulted(
                        "confidentiality",
                        CONFIDENTIALITY,
                        Confidentiality.SILENT,
                        DataProcessingAgreement::confidentiality,
                        DataProcessingAgreement.Builder::confidentiality,
                        "confidentiality, GDPR Art. 28(3)(b)");
                f.defaulted(
                        "security",
                        SECURITY,
                        Security.SILENT,
                        DataProcessingAgreement::security,
                        DataProcessingAgreement.Builder::security,
                        "security, GDPR Art. 28(3)(c)");
                f.defaulted(
                        "subProcessing",
                        SUB_PROCESSING,
                        SubProcessing.SILENT,
                        DataProcessingAgreement::subProcessing,
                        DataProcessingAgreement.Builder::subProcessing,
                        "sub-processing, GDPR Art. 28(2) and (4)");
                f.defaulted(
                        "transfers",
                        TRANSFERS,
                        Transfers.SILENT,
                        DataProcessingAgreement::transfers,
                        DataProcessingAgreement.Builder::transfers,
                        "transfers to third countries, GDPR Art. 44 to 49");
                f.defaulted(
                        "assistance",
                        ASSISTANCE,
                        Assistance.SILENT,
                        DataProcessingAgreement::assistance,
                        DataProcessingAgreement.Builder::assistance,
                        "assistance, GDPR Art. 28(3)(e) and (f)");
                f.defaulted(
                        "disclosure",
                        DISCLOSURE,
                        Disclosure.SILENT,
                        DataProcessingAgreement::disclosure,
                        DataProcessingAgreement.Builder::disclosure,
                        "requests of others and disclosure");
                f.defaulted(
                        "breachNotification",
                        BREACH_NOTIFICATION,
                        BreachNotification.SILENT,
                        DataProcessingAgreement::breachNotification,
                        DataProcessingAgreement.Builder::breachNotification,
                        "personal data breaches, GDPR Art. 33(2)");
                f.defaulted(
                        "endOfServices",
                        END_OF_SERVICES,
                        EndOfServices.SILENT,
                        DataProcessingAgreement::endOfServices,
                        DataProcessingAgreement.Builder::endOfServices,
                        "the end of the services, GDPR Art. 28(3)(g)");
                f.defaulted(
                        "audit",
                        AUDIT,
                        Audit.SILENT,
                        DataProcessingAgreement::audit,
                        DataProcessingAgreement.Builder::audit,
                        "information and audits, GDPR Art. 28(3)(h)");
                f.defaulted(
                        "controllerDuties",
                        CONTROLLER_DUTIES,
                        ControllerDuties.SILENT,
                        DataProcessingAgreement::controllerDuties,
                        DataProcessingAgreement.Builder::controllerDuties,
                        "duties and rights of the controller");
                f.defaulted(
                        "records",
                        RECORD_OF_PROCESSING,
                        RecordOfProcessing.SILENT,
                        DataProcessingAgreement::records,
                        DataProcessingAgreement.Builder::records,
                        "the record of the processor, GDPR Art. 30(2)");
                f.defaulted(
                        "communication",
                        COMMUNICATION,
                        Communication.SILENT,
                        DataProcessingAgreement::communication,
                        DataProcessingAgreement.Builder::communication,
                        "communication");
                f.defaulted(
                        "liability",
                        LIABILITY,
                        Liability.SILENT,
                        DataProcessingAgreement::liability,
                        DataProcessingAgreement.Builder::liability,
                        "liability, GDPR Art. 82");
                f.list(
                        "remuneration",
                        REMUNERATION,
                        DataProcessingAgreement::remuneration,
                        DataProcessingAgreement.Builder::addAllRemuneration,
                        "prices that cover several sections");
                f.defaulted(
                        "term",
                        TERM,
                        Term.SILENT,
                        DataProcessingAgreement::term,
                        DataProcessingAgreement.Builder::term,
                        "how long it lasts");
                f.defaulted(
                        "amendment",
                        AMENDMENT,
                        Amendment.SILENT,
                        DataProcessingAgreement::amendment,
                        DataProcessingAgreement.Builder::amendment,
                        "how it is changed");
                f.list(
                        "precedence",
                        PRECEDENCE_RULE,
                        DataProcessingAgreement::precedence,
                        DataProcessingAgreement.Builder::addAllPrecedence,
                        "which document wins");
                f.defaulted(
                        "governingLaw",
                        GOVERNING_LAW,
                        GoverningLaw.SILENT,
                        DataProcessingAgreement::governingLaw,
                        DataProcessingAgreement.Builder::governingLaw,
                        "governing law and forum");
                f.list(
                        "annexes",
                        ANNEX,
                        DataProcessingAgreement::annexes,
                        DataProcessingAgreement.Builder::addAllAnnexes,
                        "the annexes");
                f.list(
                        "references",
                        REFERENCE,
                        DataProcessingAgreement::references,
                        DataProcessingAgreement.Builder::addAllReferences,
                        "references of the text that belong to no term");
                f.list(
                        "remarks",
                        REMARK,
                        DataProcessingAgreement::remarks,
                        DataProcessingAgreement.Builder::addAllRemarks,
                        "defects of the text");
                f.defaulted(
                        "accountability",
                        ACCOUNTABILITY,
                        Accountability.SILENT,
                        DataProcessingAgreement::accountability,
                        DataProcessingAgreement.Builder::accountability,
                        "guarantees and their checks");
                f.defaulted(
                        "extensions",
                        EXTENSIONS,
                        Extensions.NONE,
                        DataProcessingAgreement::extensions,
                        DataProcessingAgreement.Builder::extensions,
                        "data of the user's own");
            });

    private AgreementForms() {}
}
