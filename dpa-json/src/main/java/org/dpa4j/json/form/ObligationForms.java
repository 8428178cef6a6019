package org.dpa4j.json.form;

import static org.dpa4j.json.codec.Codecs.code;
import static org.dpa4j.json.codec.Codecs.date;
import static org.dpa4j.json.codec.Codecs.enumeration;
import static org.dpa4j.json.codec.Codecs.object;
import static org.dpa4j.json.codec.Codecs.record;
import static org.dpa4j.json.codec.Codecs.text;
import static org.dpa4j.json.form.DutyForms.APPROVAL;
import static org.dpa4j.json.form.DutyForms.CHANNEL;
import static org.dpa4j.json.form.DutyForms.DISPOSAL;
import static org.dpa4j.json.form.DutyForms.DUTY;
import static org.dpa4j.json.form.DutyForms.LEGAL_COMPULSION;
import static org.dpa4j.json.form.DutyForms.REMUNERATION;
import static org.dpa4j.json.form.DutyForms.REPORT_KIND;
import static org.dpa4j.json.form.DutyForms.choice;
import static org.dpa4j.json.form.LawForms.ACTOR;
import static org.dpa4j.json.form.LawForms.ASSISTED_ARTICLE;
import static org.dpa4j.json.form.LawForms.BREACH_INFORMATION;
import static org.dpa4j.json.form.LawForms.CHAPTER_THREE_RIGHT;
import static org.dpa4j.json.form.LawForms.LEGAL_BASIS;
import static org.dpa4j.json.form.LawForms.RECORD_CONTENT;
import static org.dpa4j.json.form.LawForms.ROLE;
import static org.dpa4j.json.form.LawForms.SECURITY_FAMILY;
import static org.dpa4j.json.form.LawForms.SECURITY_RISK;
import static org.dpa4j.json.form.LawForms.TERRITORY;
import static org.dpa4j.json.form.PartyForms.CONTACT;
import static org.dpa4j.json.form.ProcessingForms.DATA_CATEGORY;
import static org.dpa4j.json.form.ProcessingForms.DATA_SUBJECT_CATEGORY;
import static org.dpa4j.json.form.ProcessingForms.MEASURE_KIND;
import static org.dpa4j.json.form.ProcessingForms.OPERATION;
import static org.dpa4j.json.form.ProcessingForms.PURPOSE;
import static org.dpa4j.json.form.ProcessingForms.SCOPE;
import static org.dpa4j.json.form.StatementForms.CONDITION;
import static org.dpa4j.json.form.StatementForms.REFERENCE;
import static org.dpa4j.json.form.StatementForms.SOURCE;
import static org.dpa4j.json.form.StatementForms.STATEMENT;
import static org.dpa4j.json.form.StatementForms.STIPULATION;
import static org.dpa4j.json.form.StatementForms.item;
import static org.dpa4j.json.form.TimeForms.TIME_LIMIT;

import org.dpa4j.json.codec.Codec;
import org.dpa4j.json.codec.ObjectCodec;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.LegalCompulsion;
import org.dpa4j.model.obligation.ArticleHelp;
import org.dpa4j.model.obligation.Assistance;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.Auditor;
import org.dpa4j.model.obligation.AuditorKind;
import org.dpa4j.model.obligation.BreachContent;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.obligation.Certificate;
import org.dpa4j.model.obligation.Confidentiality;
import org.dpa4j.model.obligation.ControllerDuties;
import org.dpa4j.model.obligation.Coverage;
import org.dpa4j.model.obligation.DataState;
import org.dpa4j.model.obligation.DataUse;
import org.dpa4j.model.obligation.Disclosure;
import org.dpa4j.model.obligation.DisposalTerm;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.obligation.ExcludedMatter;
import org.dpa4j.model.obligation.FamilyCoverage;
import org.dpa4j.model.obligation.InstructionSubject;
import org.dpa4j.model.obligation.Instructions;
import org.dpa4j.model.obligation.ListKind;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.obligation.Oversight;
import org.dpa4j.model.obligation.OwnPurpose;
import org.dpa4j.model.obligation.PersonBasis;
import org.dpa4j.model.obligation.PlanContent;
import org.dpa4j.model.obligation.RecordOfProcessing;
import org.dpa4j.model.obligation.Retention;
import org.dpa4j.model.obligation.RetentionGround;
import org.dpa4j.model.obligation.RightsHelp;
import org.dpa4j.model.obligation.RiskAssessment;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.obligation.SecurityChange;
import org.dpa4j.model.obligation.SecurityLevel;
import org.dpa4j.model.obligation.Substitute;
import org.dpa4j.model.obligation.SubstituteEffect;
import org.dpa4j.model.obligation.Threshold;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;

/** The wire form of the types of {@code org.dpa4j.model.obligation}: one line for each field. */
final class ObligationForms {
    static final Codec<InstructionSubject> INSTRUCTION_SUBJECT = code(
            "instruction subject",
            InstructionSubject::of,
            InstructionSubject::code,
            InstructionSubject.VOCABULARY.all());

    static final ObjectCodec<Instructions> INSTRUCTIONS = object(
            "instructions",
            "Instructions of the controller, GDPR Art. 28(3)(a) and last subparagraph, 29.",
            Instructions::builder,
            Instructions.Builder::build,
            f -> {
                f.defaulted(
                        "documentedOnly",
                        DUTY,
                        Duty.SILENT,
                        Instructions::documentedOnly,
                        Instructions.Builder::documentedOnly,
                        "the duty to process only on documented instructions");
                f.defaulted(
                        "coversTransfers",
                        STATEMENT,
                        Statement.SILENT,
                        Instructions::coversTransfers,
                        Instructions.Builder::coversTransfers,
                        "that the rule covers transfers to third countries");
                f.list(
                        "initial",
                        REFERENCE,
                        Instructions::initial,
                        Instructions.Builder::addAllInitial,
                        "where the first instructions stand");
                f.list(
                        "initialOperations",
                        item(OPERATION),
                        Instructions::initialOperations,
                        Instructions.Builder::addAllInitialOperations,
                        "the operations instructed from the start");
                f.list(
                        "permittedSubjects",
                        item(INSTRUCTION_SUBJECT),
                        Instructions::permittedSubjects,
                        Instructions.Builder::addAllPermittedSubjects,
                        "the closed list of what may be instructed");
                f.defaulted(
                        "documentation",
                        DUTY,
                        Duty.SILENT,
                        Instructions::documentation,
                        Instructions.Builder::documentation,
                        "documenting and keeping instructions");
                f.defaulted(
                        "further",
                        DUTY,
                        Duty.SILENT,
                        Instructions::further,
                        Instructions.Builder::further,
                        "later instructions: form, approval, time, price, and what happens without agreement");
                f.list(
                        "givenBy",
                        ACTOR,
                        Instructions::givenBy,
                        Instructions.Builder::addAllGivenBy,
                        "who may instruct");
                f.list(
                        "channels",
                        CHANNEL,
                        Instructions::channels,
                        Instructions.Builder::addAllChannels,
                        "by which way");
                f.defaulted(
                        "compulsion",
                        LEGAL_COMPULSION,
                        LegalCompulsion.SILENT,
                        Instructions::compulsion,
                        Instructions.Builder::compulsion,
                        "processing that a law demands");
                f.defaulted(
                        "infringementWarning",
                        DUTY,
                        Duty.SILENT,
                        Instructions::infringementWarning,
                        Instructions.Builder::infringementWarning,
                        "the duty to warn of an instruction that infringes the law");
                f.list(
                        "refusal",
                        CONDITION,
                        Instructions::refusal,
                        Instructions.Builder::addAllRefusal,
                        "when the processor may decline a lawful instruction");
                f.defaulted(
                        "staffBound",
                        STATEMENT,
                        Statement.SILENT,
                        Instructions::staffBound,
                        Instructions.Builder::staffBound,
                        "that persons under its authority act only on instructions, GDPR Art. 29 and 32(4)");
            });

    static final Codec<DataState> DATA_STATE = enumeration("data state", DataState.class);

    static final ObjectCodec<OwnPurpose> OWN_PURPOSE = object(
            "own purpose",
            "Use of data by the processor for itself, or as a controller of its own, GDPR Art. 28(10).",
            OwnPurpose::builder,
            OwnPurpose.Builder::build,
            f -> {
                f.required("purpose", item(PURPOSE), OwnPurpose::purpose, OwnPurpose.Builder::purpose, "the purpose");
                f.list(
                        "states",
                        DATA_STATE,
                        OwnPurpose::states,
                        OwnPurpose.Builder::addAllStates,
                        "in which states the data are used");
                f.list(
                        "dataCategories",
                        DATA_CATEGORY,
                        OwnPurpose::dataCategories,
                        OwnPurpose.Builder::addAllDataCategories,
                        "which types of data");
                f.list(
                        "dataSubjects",
                        DATA_SUBJECT_CATEGORY,
                        OwnPurpose::dataSubjects,
                        OwnPurpose.Builder::addAllDataSubjects,
                        "about whom");
                f.optional(
                        "declaredRole",
                        ROLE,
                        OwnPurpose::declaredRole,
                        OwnPurpose.Builder::declaredRole,
                        "the role that the agreement declares for this use");
                f.optional(
                        "legalBasis",
                        LEGAL_BASIS,
                        OwnPurpose::legalBasis,
                        OwnPurpose.Builder::legalBasis,
                        "the legal basis that it names");
                f.defaulted(
                        "instructed",
                        STATEMENT,
                        Statement.SILENT,
                        OwnPurpose::instructed,
                        OwnPurpose.Builder::instructed,
                        "whether the controller instructs it");
                f.defaulted(
                        "duty",
                        DUTY,
                        Duty.SILENT,
                        OwnPurpose::duty,
                        OwnPurpose.Builder::duty,
                        "the permission or duty itself");
                f.list(
                        "sources",
                        SOURCE,
                        OwnPurpose::sources,
                        OwnPurpose.Builder::addAllSources,
                        "the clauses that name it");
            });

    static final ObjectCodec<DataUse> DATA_USE = object(
            "data use",
            "What the processor may do with the data, and how long data stay during the term.",
            DataUse::builder,
            DataUse.Builder::build,
            f -> {
                f.defaulted(
                        "purposeLimitation",
                        DUTY,
                        Duty.SILENT,
                        DataUse::purposeLimitation,
                        DataUse.Builder::purposeLimitation,
                        "the duty to use data only for the agreed purposes");
                f.list(
                        "ownPurposes",
                        OWN_PURPOSE,
                        DataUse::ownPurposes,
                        DataUse.Builder::addAllOwnPurposes,
                        "use for purposes of the processor");
                f.defaulted("access", DUTY, Duty.SILENT, DataUse::access, DataUse.Builder::access, "access to data");
                f.defaulted(
                        "copies", DUTY, Duty.SILENT, DataUse::copies, DataUse.Builder::copies, "the making of copies");
                f.defaulted(
                        "storage",
                        DUTY,
                        Duty.SILENT,
                        DataUse::storage,
                        DataUse.Builder::storage,
                        "storage during the term");
                f.defaulted(
                        "erasureDuringTerm",
                        DUTY,
                        Duty.SILENT,
                        DataUse::erasureDuringTerm,
                        DataUse.Builder::erasureDuringTerm,
                        "erasure during the term");
                f.defaulted(
                        "testData",
                        DUTY,
                        Duty.SILENT,
                        DataUse::testData,
                        DataUse.Builder::testData,
                        "use of data in tests");
                f.optional(
                        "testDataChoice",
                        choice(DISPOSAL),
                        DataUse::testDataChoice,
                        DataUse.Builder::testDataChoice,
                        "what happens to test data afterwards");
                f.defaulted(
                        "sensitiveData",
                        DUTY,
                        Duty.SILENT,
                        DataUse::sensitiveData,
                        DataUse.Builder::sensitiveData,
                        "whether the controller may put in sensitive data");
                f.list(
                        "coreData",
                        item(DATA_CATEGORY),
                        DataUse::coreData,
                        DataUse.Builder::addAllCoreData,
                        "data that cannot be erased while access lasts");
            });

    static final Codec<PersonBasis> PERSON_BASIS = enumeration("person basis", PersonBasis.class);

    static final Codec<Coverage> COVERAGE = code("coverage", Coverage::of, Coverage::code, Coverage.VOCABULARY.all());

    static final ObjectCodec<Confidentiality> CONFIDENTIALITY = object(
            "confidentiality",
            "Confidentiality, GDPR Art. 28(3)(b).",
            Confidentiality::builder,
            Confidentiality.Builder::build,
            f -> {
                f.defaulted(
                        "persons",
                        DUTY,
                        Duty.SILENT,
                        Confidentiality::persons,
                        Confidentiality.Builder::persons,
                        "the duty to bind the persons authorised to process");
                f.list(
                        "bases",
                        PERSON_BASIS,
                        Confidentiality::bases,
                        Confidentiality.Builder::addAllBases,
                        "what binds them");
                f.list(
                        "coverage",
                        COVERAGE,
                        Confidentiality::coverage,
                        Confidentiality.Builder::addAllCoverage,
                        "who is bound");
                f.defaulted(
                        "training",
                        DUTY,
                        Duty.SILENT,
                        Confidentiality::training,
                        Confidentiality.Builder::training,
                        "training of these persons");
                f.defaulted(
                        "supervision",
                        DUTY,
                        Duty.SILENT,
                        Confidentiality::supervision,
                        Confidentiality.Builder::supervision,
                        "supervising them");
                f.defaulted(
                        "needToKnow",
                        STATEMENT,
                        Statement.SILENT,
                        Confidentiality::needToKnow,
                        Confidentiality.Builder::needToKnow,
                        "that only those get access who need it");
                f.defaulted(
                        "accessReview",
                        DUTY,
                        Duty.SILENT,
                        Confidentiality::accessReview,
                        Confidentiality.Builder::accessReview,
                        "the review of who has access");
                f.defaulted(
                        "accessRevocation",
                        DUTY,
                        Duty.SILENT,
                        Confidentiality::accessRevocation,
                        Confidentiality.Builder::accessRevocation,
                        "the withdrawal of access");
                f.defaulted(
                        "demonstration",
                        DUTY,
                        Duty.SILENT,
                        Confidentiality::demonstration,
                        Confidentiality.Builder::demonstration,
                        "showing the controller that the persons are bound");
                f.defaulted(
                        "controllerSecrecy",
                        DUTY,
                        Duty.SILENT,
                        Confidentiality::controllerSecrecy,
                        Confidentiality.Builder::controllerSecrecy,
                        "secrecy of the controller about the processor");
                f.defaulted(
                        "mutual",
                        DUTY,
                        Duty.SILENT,
                        Confidentiality::mutual,
                        Confidentiality.Builder::mutual,
                        "secrecy of both parties");
                f.defaulted(
                        "statutory",
                        DUTY,
                        Duty.SILENT,
                        Confidentiality::statutory,
                        Confidentiality.Builder::statutory,
                        "secrecy that a statute imposes");
                f.list(
                        "exceptions",
                        CONDITION,
                        Confidentiality::exceptions,
                        Confidentiality.Builder::addAllExceptions,
                        "when secrecy does not hold");
                f.optional(
                        "survival",
                        TIME_LIMIT,
                        Confidentiality::survival,
                        Confidentiality.Builder::survival,
                        "how long secrecy lasts");
            });

    static final Codec<SecurityLevel> SECURITY_LEVEL =
            code("security level", SecurityLevel::of, SecurityLevel::code, SecurityLevel.VOCABULARY.all());

    static final ObjectCodec<FamilyCoverage> FAMILY_COVERAGE = record(
            "family coverage", "What the agreement says of one family of measures, GDPR Art. 32(1)(a) to (d).", r -> {
                var family = r.required("family", SECURITY_FAMILY, FamilyCoverage::family, "the family");
                var duty = r.defaulted(
                        "duty",
                        DUTY,
                        Duty.STIPULATED,
                        FamilyCoverage::duty,
                        "the duty; excluded if the family is left out");
                var explanation = r.optional("explanation", text(), FamilyCoverage::explanation, "why it is left out");
                return v -> new FamilyCoverage(v.get(family), v.get(duty), v.get(explanation));
            });

    static final ObjectCodec<Measure> MEASURE = object(
            "measure",
            "One technical or organisational measure, GDPR Art. 32.",
            Measure::builder,
            Measure.Builder::build,
            f -> {
                f.required("kind", item(MEASURE_KIND), Measure::kind, Measure.Builder::kind, "what is done");
                f.optional(
                        "family",
                        SECURITY_FAMILY,
                        Measure::family,
                        Measure.Builder::family,
                        "the family it belongs to");
                f.defaulted(
                        "stipulation",
                        STIPULATION,
                        Stipulation.STIPULATED,
                        Measure::stipulation,
                        Measure.Builder::stipulation,
                        "whether it is done; excluded if the text says that it is not");
                f.optional(
                        "atChoiceOf", ACTOR, Measure::atChoiceOf, Measure.Builder::atChoiceOf, "who may switch it on");
                f.list(
                        "limits",
                        TIME_LIMIT,
                        Measure::limits,
                        Measure.Builder::addAllLimits,
                        "times that belong to it, such as how long a key lives");
                f.list(
                        "suppliers",
                        text(),
                        Measure::suppliers,
                        Measure.Builder::addAllSuppliers,
                        "suppliers named here, such as hosts");
                f.defaulted("scope", SCOPE, Scope.ALL, Measure::scope, Measure.Builder::scope, "what it applies to");
                f.list(
                        "sources",
                        SOURCE,
                        Measure::sources,
                        Measure.Builder::addAllSources,
                        "the clauses it comes from");
            });

    static final ObjectCodec<RiskAssessment> RISK_ASSESSMENT =
            record("risk assessment", "An assessment of the risk, GDPR Art. 32(1) and (2).", r -> {
                var by = r.optional("by", ACTOR, RiskAssessment::by, "who assesses");
                var duty = r.defaulted("duty", DUTY, Duty.STIPULATED, RiskAssessment::duty, "the duty to assess");
                var document = r.optional("document", REFERENCE, RiskAssessment::document, "where the result stands");
                var assessedOn =
                        r.optional("assessedOn", date(), RiskAssessment::assessedOn, "when it was made; a fact");
                return v -> new RiskAssessment(v.get(by), v.get(duty), v.get(document), v.get(assessedOn));
            });

    static final ObjectCodec<SecurityChange> SECURITY_CHANGE =
            record("security change", "What the agreement says of changes to the measures.", r -> {
                var noLowering = r.defaulted(
                        "noLowering",
                        STATEMENT,
                        Statement.SILENT,
                        SecurityChange::noLowering,
                        "that the level may not be lowered");
                var approval =
                        r.optional("approval", APPROVAL, SecurityChange::approval, "whose consent a change needs");
                var review = r.defaulted(
                        "review", DUTY, Duty.SILENT, SecurityChange::review, "the duty to review the measures");
                return v -> new SecurityChange(v.get(noLowering), v.get(approval), v.get(review));
            });

    static final ObjectCodec<Certificate> CERTIFICATE = object(
            "certificate",
            "A certificate or code of conduct, GDPR Art. 28(5).",
            Certificate::builder,
            Certificate.Builder::build,
            f -> {
                f.required(
                        "scheme",
                        text(),
                        Certificate::scheme,
                        Certificate.Builder::scheme,
                        "the scheme, such as ISO/IEC 27001");
                f.optional("holder", text(), Certificate::holder, Certificate.Builder::holder, "who holds it");
                f.defaulted(
                        "held",
                        STIPULATION,
                        Stipulation.STIPULATED,
                        Certificate::held,
                        Certificate.Builder::held,
                        "whether it is held; in part if it is planned");
                f.optional("expiresOn", date(), Certificate::expiresOn, Certificate.Builder::expiresOn, "its last day");
                f.list(
                        "sources",
                        SOURCE,
                        Certificate::sources,
                        Certificate.Builder::addAllSources,
                        "the clauses it comes from");
            });

    static final ObjectCodec<Security> SECURITY = object(
            "security",
            "Security of processing, GDPR Art. 28(3)(c) and 32.",
            Security::builder,
            Security.Builder::build,
            f -> {
                f.defaulted(
                        "commitment",
                        DUTY,
                        Duty.SILENT,
                        Security::commitment,
                        Security.Builder::commitment,
                        "the duty to take the measures that GDPR Art. 32 requires");
                f.defaulted(
                        "standard",
                        STATEMENT,
                        Statement.SILENT,
                        Security::standard,
                        Security.Builder::standard,
                        "that the level is appropriate to the risk");
                f.list(
                        "families",
                        FAMILY_COVERAGE,
                        Security::families,
                        Security.Builder::addAllFamilies,
                        "the four families of GDPR Art. 32(1)");
                f.list("measures", MEASURE, Security::measures, Security.Builder::addAllMeasures, "the measures");
                f.list(
                        "riskAssessments",
                        RISK_ASSESSMENT,
                        Security::riskAssessments,
                        Security.Builder::addAllRiskAssessments,
                        "assessments of the risk");
                f.list(
                        "risks",
                        SECURITY_RISK,
                        Security::risks,
                        Security.Builder::addAllRisks,
                        "the risks of GDPR Art. 32(2) that are named");
                f.defaulted(
                        "level",
                        STATEMENT,
                        Statement.SILENT,
                        Security::level,
                        Security.Builder::level,
                        "that a level of security is declared");
                f.optional(
                        "declaredLevel",
                        SECURITY_LEVEL,
                        Security::declaredLevel,
                        Security.Builder::declaredLevel,
                        "the declared level");
                f.optional(
                        "choice",
                        choice(MEASURE_KIND),
                        Security::choice,
                        Security.Builder::choice,
                        "who selects the measures");
                f.list(
                        "listedIn",
                        REFERENCE,
                        Security::listedIn,
                        Security.Builder::addAllListedIn,
                        "where the measures are listed");
                f.optional(
                        "acceptance",
                        APPROVAL,
                        Security::acceptance,
                        Security.Builder::acceptance,
                        "how the controller accepts the measures");
                f.defaulted(
                        "additional",
                        DUTY,
                        Duty.SILENT,
                        Security::additional,
                        Security.Builder::additional,
                        "measures beyond the agreed ones, and their price");
                f.defaulted(
                        "change",
                        SECURITY_CHANGE,
                        SecurityChange.SILENT,
                        Security::change,
                        Security.Builder::change,
                        "changes to the measures");
                f.list(
                        "certificates",
                        CERTIFICATE,
                        Security::certificates,
                        Security.Builder::addAllCertificates,
                        "certificates and codes of conduct");
            });

    static final Codec<ListKind> LIST_KIND = enumeration("list kind", ListKind.class);

    static final ObjectCodec<RightsHelp> RIGHTS_HELP =
            record("rights help", "Help with requests of data subjects, GDPR Art. 28(3)(e).", r -> {
                var rights = r.list("rights", CHAPTER_THREE_RIGHT, RightsHelp::rights, "the rights it covers");
                var list = r.defaulted(
                        "list",
                        LIST_KIND,
                        ListKind.EXHAUSTIVE,
                        RightsHelp::list,
                        "whether the rights are listed completely");
                var duty = r.defaulted("duty", DUTY, Duty.STIPULATED, RightsHelp::duty, "the duty to help");
                return v -> new RightsHelp(v.get(rights), v.get(list), v.get(duty));
            });

    static final ObjectCodec<ArticleHelp> ARTICLE_HELP = record(
            "article help",
            "Help with duties of the controller, GDPR Art. 28(3)(f). One clause \"Articles 32 to 36\" is one entry with five articles.",
            r -> {
                var articles = r.list(
                        "articles", ASSISTED_ARTICLE, ArticleHelp::articles, "the duties it covers, at least one");
                var duty = r.defaulted("duty", DUTY, Duty.STIPULATED, ArticleHelp::duty, "the duty to help");
                return v -> new ArticleHelp(v.get(articles), v.get(duty));
            });

    static final ObjectCodec<Assistance> ASSISTANCE = object(
            "assistance",
            "Help of the processor for the controller, GDPR Art. 28(3)(e) and (f).",
            Assistance::builder,
            Assistance.Builder::build,
            f -> {
                f.list(
                        "rights",
                        RIGHTS_HELP,
                        Assistance::rights,
                        Assistance.Builder::addAllRights,
                        "help with requests of data subjects");
                f.list(
                        "articles",
                        ARTICLE_HELP,
                        Assistance::articles,
                        Assistance.Builder::addAllArticles,
                        "help with the duties of GDPR Art. 32 to 36");
                f.list(
                        "measures",
                        item(MEASURE_KIND),
                        Assistance::measures,
                        Assistance.Builder::addAllMeasures,
                        "the measures by which help is given");
                f.list(
                        "measuresIn",
                        REFERENCE,
                        Assistance::measuresIn,
                        Assistance.Builder::addAllMeasuresIn,
                        "where those measures stand");
                f.list(
                        "remuneration",
                        REMUNERATION,
                        Assistance::remuneration,
                        Assistance.Builder::addAllRemuneration,
                        "what is paid for help in general");
            });

    static final ObjectCodec<Disclosure> DISCLOSURE = object(
            "disclosure",
            "Requests of data subjects, authorities and others that reach the processor, and disclosure to them.",
            Disclosure::builder,
            Disclosure.Builder::build,
            f -> {
                f.defaulted(
                        "forwarding",
                        DUTY,
                        Duty.SILENT,
                        Disclosure::forwarding,
                        Disclosure.Builder::forwarding,
                        "passing requests on to the controller");
                f.defaulted(
                        "referral",
                        DUTY,
                        Duty.SILENT,
                        Disclosure::referral,
                        Disclosure.Builder::referral,
                        "referring the requester to the controller");
                f.defaulted(
                        "answering",
                        DUTY,
                        Duty.SILENT,
                        Disclosure::answering,
                        Disclosure.Builder::answering,
                        "answering requests oneself");
                f.defaulted(
                        "ban",
                        DUTY,
                        Duty.SILENT,
                        Disclosure::ban,
                        Disclosure.Builder::ban,
                        "the prohibition to disclose");
                f.defaulted(
                        "compelled",
                        DUTY,
                        Duty.SILENT,
                        Disclosure::compelled,
                        Disclosure.Builder::compelled,
                        "disclosure that a law demands");
                f.defaulted(
                        "inquiries",
                        DUTY,
                        Duty.SILENT,
                        Disclosure::inquiries,
                        Disclosure.Builder::inquiries,
                        "inquiries of authorities");
                f.defaulted(
                        "representation",
                        DUTY,
                        Duty.SILENT,
                        Disclosure::representation,
                        Disclosure.Builder::representation,
                        "acting in the name of the controller");
            });

    static final Codec<Threshold> THRESHOLD =
            code("threshold", Threshold::of, Threshold::code, Threshold.VOCABULARY.all());

    static final ObjectCodec<BreachContent> BREACH_CONTENT =
            record("breach content", "A piece of information that a notice contains, GDPR Art. 33(3).", r -> {
                var item = r.required("item", BREACH_INFORMATION, BreachContent::item, "the piece of information");
                var actor = r.optional(
                        "actor", ACTOR, BreachContent::actor, "whose measures or contact point, where the text says");
                var sources = r.list("sources", SOURCE, BreachContent::sources, "the clauses it comes from");
                return v -> new BreachContent(v.get(item), v.get(actor), v.get(sources));
            });

    static final ObjectCodec<BreachNotification> BREACH_NOTIFICATION = object(
            "breach notification",
            "Notice of a personal data breach to the controller, GDPR Art. 33(2) and 28(3)(f).",
            BreachNotification::builder,
            BreachNotification.Builder::build,
            f -> {
                f.defaulted(
                        "notice",
                        DUTY,
                        Duty.SILENT,
                        BreachNotification::notice,
                        BreachNotification.Builder::notice,
                        "the duty to notify the controller");
                f.defaulted(
                        "suspicion",
                        DUTY,
                        Duty.SILENT,
                        BreachNotification::suspicion,
                        BreachNotification.Builder::suspicion,
                        "notice of suspected breaches and of deviations");
                f.defaulted(
                        "report",
                        DUTY,
                        Duty.SILENT,
                        BreachNotification::report,
                        BreachNotification.Builder::report,
                        "a second, fuller report");
                f.list(
                        "thresholds",
                        THRESHOLD,
                        BreachNotification::thresholds,
                        BreachNotification.Builder::addAllThresholds,
                        "from which gravity on");
                f.defaulted(
                        "subProcessorBreaches",
                        STATEMENT,
                        Statement.SILENT,
                        BreachNotification::subProcessorBreaches,
                        BreachNotification.Builder::subProcessorBreaches,
                        "that breaches at sub-processors are covered");
                f.list(
                        "content",
                        BREACH_CONTENT,
                        BreachNotification::content,
                        BreachNotification.Builder::addAllContent,
                        "what the notice contains");
                f.defaulted(
                        "contentByLaw",
                        STATEMENT,
                        Statement.SILENT,
                        BreachNotification::contentByLaw,
                        BreachNotification.Builder::contentByLaw,
                        "that it contains what the controller has to report");
                f.defaulted(
                        "phased",
                        STATEMENT,
                        Statement.SILENT,
                        BreachNotification::phased,
                        BreachNotification.Builder::phased,
                        "that information may follow in phases, GDPR Art. 33(4)");
                f.defaulted(
                        "register",
                        STATEMENT,
                        Statement.SILENT,
                        BreachNotification::register,
                        BreachNotification.Builder::register,
                        "that breaches are recorded, GDPR Art. 33(5)");
                f.optional(
                        "contact",
                        CONTACT,
                        BreachNotification::contact,
                        BreachNotification.Builder::contact,
                        "whom to notify or to ask");
            });

    static final Codec<AuditorKind> AUDITOR_KIND =
            code("auditor kind", AuditorKind::of, AuditorKind::code, AuditorKind.VOCABULARY.all());

    static final Codec<PlanContent> PLAN_CONTENT =
            code("plan content", PlanContent::of, PlanContent::code, PlanContent.VOCABULARY.all());

    static final Codec<ExcludedMatter> EXCLUDED_MATTER =
            code("excluded matter", ExcludedMatter::of, ExcludedMatter::code, ExcludedMatter.VOCABULARY.all());

    static final Codec<SubstituteEffect> SUBSTITUTE_EFFECT = enumeration("substitute effect", SubstituteEffect.class);

    static final ObjectCodec<Auditor> AUDITOR = object(
            "auditor", "Who may audit, and under which conditions.", Auditor::builder, Auditor.Builder::build, f -> {
                f.required("kind", AUDITOR_KIND, Auditor::kind, Auditor.Builder::kind, "who");
                f.defaulted(
                        "allowed",
                        STIPULATION,
                        Stipulation.STIPULATED,
                        Auditor::allowed,
                        Auditor.Builder::allowed,
                        "whether such an auditor is allowed");
                f.optional(
                        "approval",
                        APPROVAL,
                        Auditor::approval,
                        Auditor.Builder::approval,
                        "whose consent is needed; consent of the processor is a veto");
                f.optional(
                        "choice",
                        choice(AUDITOR_KIND),
                        Auditor::choice,
                        Auditor.Builder::choice,
                        "who selects the auditor");
                f.defaulted(
                        "confidentiality",
                        DUTY,
                        Duty.SILENT,
                        Auditor::confidentiality,
                        Auditor.Builder::confidentiality,
                        "secrecy of the auditor");
                f.list(
                        "conditions",
                        CONDITION,
                        Auditor::conditions,
                        Auditor.Builder::addAllConditions,
                        "under which conditions");
                f.list(
                        "sources",
                        SOURCE,
                        Auditor::sources,
                        Auditor.Builder::addAllSources,
                        "the clauses it comes from");
            });

    static final ObjectCodec<Substitute> SUBSTITUTE = object(
            "substitute",
            "A report or certificate in place of an audit or before it.",
            Substitute::builder,
            Substitute.Builder::build,
            f -> {
                f.list("reports", REPORT_KIND, Substitute::reports, Substitute.Builder::addAllReports, "which reports");
                f.required(
                        "effect",
                        SUBSTITUTE_EFFECT,
                        Substitute::effect,
                        Substitute.Builder::effect,
                        "what it does to the audit");
                f.optional(
                        "age",
                        TIME_LIMIT,
                        Substitute::age,
                        Substitute.Builder::age,
                        "how old it may be; at most, before");
                f.list(
                        "conditions",
                        CONDITION,
                        Substitute::conditions,
                        Substitute.Builder::addAllConditions,
                        "under which conditions");
                f.list(
                        "sources",
                        SOURCE,
                        Substitute::sources,
                        Substitute.Builder::addAllSources,
                        "the clauses it comes from");
            });

    static final ObjectCodec<Oversight> OVERSIGHT =
            object("oversight", "How sub-processors are audited.", Oversight::builder, Oversight.Builder::build, f -> {
                f.defaulted(
                        "verification",
                        DUTY,
                        Duty.SILENT,
                        Oversight::verification,
                        Oversight.Builder::verification,
                        "audits of sub-processors");
                f.defaulted(
                        "statement",
                        DUTY,
                        Duty.SILENT,
                        Oversight::statement,
                        Oversight.Builder::statement,
                        "a statement or report about them");
                f.defaulted(
                        "delivery",
                        DUTY,
                        Duty.SILENT,
                        Oversight::delivery,
                        Oversight.Builder::delivery,
                        "its delivery to the controller");
                f.defaulted(
                        "inspection",
                        DUTY,
                        Duty.SILENT,
                        Oversight::inspection,
                        Oversight.Builder::inspection,
                        "inspections at their places");
                f.defaulted(
                        "documentation",
                        DUTY,
                        Duty.SILENT,
                        Oversight::documentation,
                        Oversight.Builder::documentation,
                        "documentation of the audits");
                f.defaulted(
                        "controllerParticipation",
                        DUTY,
                        Duty.SILENT,
                        Oversight::controllerParticipation,
                        Oversight.Builder::controllerParticipation,
                        "participation of the controller");
                f.defaulted(
                        "responsibility",
                        DUTY,
                        Duty.SILENT,
                        Oversight::responsibility,
                        Oversight.Builder::responsibility,
                        "who stays responsible");
            });

    static final ObjectCodec<Audit> AUDIT =
            object("audit", "Information and audits, GDPR Art. 28(3)(h).", Audit::builder, Audit.Builder::build, f -> {
                f.defaulted(
                        "information",
                        DUTY,
                        Duty.SILENT,
                        Audit::information,
                        Audit.Builder::information,
                        "the duty to make available all information that shows compliance");
                f.defaulted(
                        "verification",
                        DUTY,
                        Duty.SILENT,
                        Audit::verification,
                        Audit.Builder::verification,
                        "the right to audit, or the duty to allow audits");
                f.defaulted(
                        "contribution",
                        DUTY,
                        Duty.SILENT,
                        Audit::contribution,
                        Audit.Builder::contribution,
                        "the duty to contribute to audits");
                f.defaulted(
                        "inspections",
                        STATEMENT,
                        Statement.SILENT,
                        Audit::inspections,
                        Audit.Builder::inspections,
                        "that audits include inspections");
                f.list("auditors", AUDITOR, Audit::auditors, Audit.Builder::addAllAuditors, "who may audit");
                f.optional("frequency", TIME_LIMIT, Audit::frequency, Audit.Builder::frequency, "how often");
                f.list(
                        "frequencyExceptions",
                        CONDITION,
                        Audit::frequencyExceptions,
                        Audit.Builder::addAllFrequencyExceptions,
                        "when more often");
                f.defaulted("notice", DUTY, Duty.SILENT, Audit::notice, Audit.Builder::notice, "notice of an audit");
                f.list(
                        "plan",
                        item(PLAN_CONTENT),
                        Audit::plan,
                        Audit.Builder::addAllPlan,
                        "what the plan of an audit names");
                f.defaulted(
                        "extraReasons",
                        DUTY,
                        Duty.SILENT,
                        Audit::extraReasons,
                        Audit.Builder::extraReasons,
                        "reasons for an extra audit");
                f.list(
                        "substitutes",
                        SUBSTITUTE,
                        Audit::substitutes,
                        Audit.Builder::addAllSubstitutes,
                        "reports and certificates in place of audits");
                f.defaulted(
                        "report",
                        DUTY,
                        Duty.SILENT,
                        Audit::report,
                        Audit.Builder::report,
                        "a regular report of the processor");
                f.list(
                        "reportKinds",
                        item(REPORT_KIND),
                        Audit::reportKinds,
                        Audit.Builder::addAllReportKinds,
                        "which report");
                f.defaulted(
                        "reportDelivery",
                        DUTY,
                        Duty.SILENT,
                        Audit::reportDelivery,
                        Audit.Builder::reportDelivery,
                        "delivery of the report");
                f.list("conduct", CONDITION, Audit::conduct, Audit.Builder::addAllConduct, "how an audit is conducted");
                f.list(
                        "excluded",
                        item(EXCLUDED_MATTER),
                        Audit::excluded,
                        Audit.Builder::addAllExcluded,
                        "what an audit does not reach");
                f.defaulted(
                        "findings",
                        DUTY,
                        Duty.SILENT,
                        Audit::findings,
                        Audit.Builder::findings,
                        "what follows from findings");
                f.defaulted(
                        "auditDataDeletion",
                        DUTY,
                        Duty.SILENT,
                        Audit::auditDataDeletion,
                        Audit.Builder::auditDataDeletion,
                        "deletion of what the auditor obtained");
                f.defaulted(
                        "authorityDisclosure",
                        STATEMENT,
                        Statement.SILENT,
                        Audit::authorityDisclosure,
                        Audit.Builder::authorityDisclosure,
                        "that results may be given to a supervisory authority");
                f.defaulted(
                        "authorityAccess",
                        DUTY,
                        Duty.SILENT,
                        Audit::authorityAccess,
                        Audit.Builder::authorityAccess,
                        "access of a supervisory authority");
                f.defaulted(
                        "subProcessors",
                        OVERSIGHT,
                        Oversight.SILENT,
                        Audit::subProcessors,
                        Audit.Builder::subProcessors,
                        "audits of sub-processors");
                f.list(
                        "procedureIn",
                        REFERENCE,
                        Audit::procedureIn,
                        Audit.Builder::addAllProcedureIn,
                        "where the procedure stands");
            });

    static final ObjectCodec<DisposalTerm> DISPOSAL_TERM =
            record("disposal term", "The time or price of one way of disposal.", r -> {
                var disposal = r.required("disposal", DISPOSAL, DisposalTerm::disposal, "the way");
                var duty = r.defaulted(
                        "duty", DUTY, Duty.STIPULATED, DisposalTerm::duty, "its time, price and conditions");
                return v -> new DisposalTerm(v.get(disposal), v.get(duty));
            });

    static final Codec<RetentionGround> RETENTION_GROUND =
            code("retention ground", RetentionGround::of, RetentionGround::code, RetentionGround.VOCABULARY.all());

    static final ObjectCodec<Retention> RETENTION = object(
            "retention",
            "Data that are kept after the end, GDPR Art. 28(3)(g).",
            Retention::builder,
            Retention.Builder::build,
            f -> {
                f.required("ground", RETENTION_GROUND, Retention::ground, Retention.Builder::ground, "why");
                f.list(
                        "laws",
                        TERRITORY,
                        Retention::laws,
                        Retention.Builder::addAllLaws,
                        "whose laws; EU stands for Union and Member State law");
                f.list(
                        "references",
                        REFERENCE,
                        Retention::references,
                        Retention.Builder::addAllReferences,
                        "the laws by name");
                f.optional("period", TIME_LIMIT, Retention::period, Retention.Builder::period, "how long");
                f.list(
                        "sources",
                        SOURCE,
                        Retention::sources,
                        Retention.Builder::addAllSources,
                        "the clauses it comes from");
            });

    static final ObjectCodec<EndOfServices> END_OF_SERVICES = object(
            "end of services",
            "What happens to the data at the end of the services, GDPR Art. 28(3)(g).",
            EndOfServices::builder,
            EndOfServices.Builder::build,
            f -> {
                f.defaulted(
                        "disposal",
                        DUTY,
                        Duty.SILENT,
                        EndOfServices::disposal,
                        EndOfServices.Builder::disposal,
                        "the duty to delete or return all data");
                f.optional(
                        "choice",
                        choice(DISPOSAL),
                        EndOfServices::choice,
                        EndOfServices.Builder::choice,
                        "who chooses between deletion and return");
                f.list(
                        "terms",
                        DISPOSAL_TERM,
                        EndOfServices::terms,
                        EndOfServices.Builder::addAllTerms,
                        "time or price of one way of disposal");
                f.defaulted(
                        "copies",
                        DUTY,
                        Duty.SILENT,
                        EndOfServices::copies,
                        EndOfServices.Builder::copies,
                        "deletion of existing copies");
                f.defaulted(
                        "backups",
                        DUTY,
                        Duty.SILENT,
                        EndOfServices::backups,
                        EndOfServices.Builder::backups,
                        "deletion of backups");
                f.optional(
                        "backupRotation",
                        TIME_LIMIT,
                        EndOfServices::backupRotation,
                        EndOfServices.Builder::backupRotation,
                        "when backups have been overwritten");
                f.defaulted(
                        "minimumKeeping",
                        DUTY,
                        Duty.SILENT,
                        EndOfServices::minimumKeeping,
                        EndOfServices.Builder::minimumKeeping,
                        "the time for which data are kept at least, to be fetched");
                f.defaulted(
                        "confirmation",
                        DUTY,
                        Duty.SILENT,
                        EndOfServices::confirmation,
                        EndOfServices.Builder::confirmation,
                        "confirmation of deletion");
                f.list(
                        "retention",
                        RETENTION,
                        EndOfServices::retention,
                        EndOfServices.Builder::addAllRetention,
                        "data kept after the end");
                f.defaulted(
                        "subProcessors",
                        DUTY,
                        Duty.SILENT,
                        EndOfServices::subProcessors,
                        EndOfServices.Builder::subProcessors,
                        "deletion at sub-processors");
                f.defaulted(
                        "protectionContinues",
                        STATEMENT,
                        Statement.SILENT,
                        EndOfServices::protectionContinues,
                        EndOfServices.Builder::protectionContinues,
                        "that the agreement protects data until they are gone");
            });

    static final ObjectCodec<ControllerDuties> CONTROLLER_DUTIES = object(
            "controller duties",
            "Duties and rights of the controller that have no section of their own, GDPR Art. 28(3) opening words.",
            ControllerDuties::builder,
            ControllerDuties.Builder::build,
            f -> {
                f.defaulted(
                        "compliance",
                        DUTY,
                        Duty.SILENT,
                        ControllerDuties::compliance,
                        ControllerDuties.Builder::compliance,
                        "complying with data protection law");
                f.defaulted(
                        "decidesPurposes",
                        DUTY,
                        Duty.SILENT,
                        ControllerDuties::decidesPurposes,
                        ControllerDuties.Builder::decidesPurposes,
                        "deciding on purposes and means");
                f.defaulted(
                        "legalBasis",
                        DUTY,
                        Duty.SILENT,
                        ControllerDuties::legalBasis,
                        ControllerDuties.Builder::legalBasis,
                        "having a legal basis");
                f.defaulted(
                        "lawfulInstructions",
                        DUTY,
                        Duty.SILENT,
                        ControllerDuties::lawfulInstructions,
                        ControllerDuties.Builder::lawfulInstructions,
                        "giving lawful instructions only");
                f.defaulted(
                        "dataLimits",
                        DUTY,
                        Duty.SILENT,
                        ControllerDuties::dataLimits,
                        ControllerDuties.Builder::dataLimits,
                        "limiting the data that are put in");
                f.defaulted(
                        "changeOfData",
                        DUTY,
                        Duty.SILENT,
                        ControllerDuties::changeOfData,
                        ControllerDuties.Builder::changeOfData,
                        "telling of a change in the data");
                f.defaulted(
                        "changeOfDuties",
                        DUTY,
                        Duty.SILENT,
                        ControllerDuties::changeOfDuties,
                        ControllerDuties.Builder::changeOfDuties,
                        "telling of a change in its duties");
                f.defaulted(
                        "deviationList",
                        DUTY,
                        Duty.SILENT,
                        ControllerDuties::deviationList,
                        ControllerDuties.Builder::deviationList,
                        "telling of deviations");
                f.defaulted(
                        "lawInformation",
                        DUTY,
                        Duty.SILENT,
                        ControllerDuties::lawInformation,
                        ControllerDuties.Builder::lawInformation,
                        "telling of laws that apply");
                f.defaulted(
                        "thirdPartyActs",
                        DUTY,
                        Duty.SILENT,
                        ControllerDuties::thirdPartyActs,
                        ControllerDuties.Builder::thirdPartyActs,
                        "answering for acts of third parties");
                f.defaulted(
                        "userInformation",
                        DUTY,
                        Duty.SILENT,
                        ControllerDuties::userInformation,
                        ControllerDuties.Builder::userInformation,
                        "informing users");
                f.defaulted(
                        "userObjections",
                        DUTY,
                        Duty.SILENT,
                        ControllerDuties::userObjections,
                        ControllerDuties.Builder::userObjections,
                        "handling objections of users");
                f.defaulted(
                        "jointControllers",
                        DUTY,
                        Duty.SILENT,
                        ControllerDuties::jointControllers,
                        ControllerDuties.Builder::jointControllers,
                        "acting for other controllers");
                f.defaulted(
                        "contactUpkeep",
                        DUTY,
                        Duty.SILENT,
                        ControllerDuties::contactUpkeep,
                        ControllerDuties.Builder::contactUpkeep,
                        "keeping contact data up to date");
                f.defaulted(
                        "regionSelection",
                        DUTY,
                        Duty.SILENT,
                        ControllerDuties::regionSelection,
                        ControllerDuties.Builder::regionSelection,
                        "selecting a region");
                f.defaulted(
                        "riskInformation",
                        DUTY,
                        Duty.SILENT,
                        ControllerDuties::riskInformation,
                        ControllerDuties.Builder::riskInformation,
                        "telling the processor what it needs to assess risks");
                f.list(
                        "statutory",
                        DUTY,
                        ControllerDuties::statutory,
                        ControllerDuties.Builder::addAllStatutory,
                        "duties of the controller under the GDPR that the text restates");
            });

    static final ObjectCodec<RecordOfProcessing> RECORD_OF_PROCESSING = object(
            "record of processing",
            "The record of processing activities of the processor, GDPR Art. 30(2).",
            RecordOfProcessing::builder,
            RecordOfProcessing.Builder::build,
            f -> {
                f.defaulted(
                        "duty",
                        DUTY,
                        Duty.SILENT,
                        RecordOfProcessing::duty,
                        RecordOfProcessing.Builder::duty,
                        "the duty to keep it");
                f.list(
                        "content",
                        RECORD_CONTENT,
                        RecordOfProcessing::content,
                        RecordOfProcessing.Builder::addAllContent,
                        "what it contains");
                f.list(
                        "references",
                        REFERENCE,
                        RecordOfProcessing::references,
                        RecordOfProcessing.Builder::addAllReferences,
                        "provisions that the text names");
            });

    private ObligationForms() {}
}
