package org.dpa4j.rules.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.dpa4j.model.Accountability;
import org.dpa4j.model.Amendment;
import org.dpa4j.model.Annex;
import org.dpa4j.model.Cap;
import org.dpa4j.model.Check;
import org.dpa4j.model.Communication;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Definition;
import org.dpa4j.model.Edition;
import org.dpa4j.model.Formation;
import org.dpa4j.model.GoverningLaw;
import org.dpa4j.model.Liability;
import org.dpa4j.model.LiabilityTerm;
import org.dpa4j.model.MainContract;
import org.dpa4j.model.PrecedenceRule;
import org.dpa4j.model.TemplateOption;
import org.dpa4j.model.Term;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Consequence;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.LegalCompulsion;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.duty.Silence;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.obligation.ArticleHelp;
import org.dpa4j.model.obligation.Assistance;
import org.dpa4j.model.obligation.Audit;
import org.dpa4j.model.obligation.Auditor;
import org.dpa4j.model.obligation.BreachNotification;
import org.dpa4j.model.obligation.Certificate;
import org.dpa4j.model.obligation.Confidentiality;
import org.dpa4j.model.obligation.ControllerDuties;
import org.dpa4j.model.obligation.DataUse;
import org.dpa4j.model.obligation.Disclosure;
import org.dpa4j.model.obligation.DisposalTerm;
import org.dpa4j.model.obligation.EndOfServices;
import org.dpa4j.model.obligation.FamilyCoverage;
import org.dpa4j.model.obligation.Instructions;
import org.dpa4j.model.obligation.Measure;
import org.dpa4j.model.obligation.Oversight;
import org.dpa4j.model.obligation.OwnPurpose;
import org.dpa4j.model.obligation.RecordOfProcessing;
import org.dpa4j.model.obligation.Retention;
import org.dpa4j.model.obligation.RightsHelp;
import org.dpa4j.model.obligation.RiskAssessment;
import org.dpa4j.model.obligation.Security;
import org.dpa4j.model.obligation.SecurityChange;
import org.dpa4j.model.obligation.Substitute;
import org.dpa4j.model.party.Address;
import org.dpa4j.model.party.Affiliation;
import org.dpa4j.model.party.Contact;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.party.RoleAssignment;
import org.dpa4j.model.processing.DataItem;
import org.dpa4j.model.processing.Location;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.processing.PurposeItem;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.processing.SensitiveData;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.LawTarget;
import org.dpa4j.model.statement.Reference;
import org.dpa4j.model.statement.ReferenceRole;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.ChangeNotice;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.Exclusion;
import org.dpa4j.model.subprocessor.FlowDown;
import org.dpa4j.model.subprocessor.Objection;
import org.dpa4j.model.subprocessor.StepIn;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.subprocessor.SubProcessorList;
import org.dpa4j.model.time.Combined;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.Extended;
import org.dpa4j.model.time.SetByLaw;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;
import org.dpa4j.model.transfer.AdHoc;
import org.dpa4j.model.transfer.Adequacy;
import org.dpa4j.model.transfer.Assessment;
import org.dpa4j.model.transfer.Certification;
import org.dpa4j.model.transfer.Conduct;
import org.dpa4j.model.transfer.ForeignRequests;
import org.dpa4j.model.transfer.LocationRule;
import org.dpa4j.model.transfer.NamedRecipient;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferRule;
import org.dpa4j.model.transfer.TransferTool;
import org.dpa4j.model.transfer.Transfers;

/**
 * A walk over every duty, time limit, reference and printed text of an agreement, in the order of the model. A rule overrides
 * what it looks at; the pointer of what it is shown is made only when asked for.
 */
public abstract class Terms {
    private final StringBuilder path = new StringBuilder(96);
    private boolean started;

    /** A duty that is not silent, with its variants, which are not shown on their own. */
    protected void duty(Duty duty) {}

    /** A time limit, also one inside another. */
    protected void limit(TimeLimit limit) {}

    /** A duty or one of its variants, before its limits; also one that is no duty because the text excludes it. */
    protected void reading(Duty reading) {}

    /** A consent, before its limits. */
    protected void consent(Approval approval) {}

    /** A choice, before its limits. */
    protected void decision(Choice<?> choice) {}

    /** What follows from a duty or an objection, before the duty that it is. */
    protected void following(Consequence consequence) {}

    /** A price of a duty, of help or of an amendment, or one on the general list. */
    protected void price(Remuneration price) {}

    /** A date on which something starts, ends or falls due, with the clauses of what holds it; not one of what was done. */
    protected void date(LocalDate date, List<Source> sources) {}

    /** What something starts with that is neither a duty nor a time limit, with the clauses of what holds it. */
    protected void start(Trigger start, List<Source> sources) {}

    /** What is said of a family of measures of security, before its duty. */
    protected void covered(FamilyCoverage family) {}

    /** A measure of security, before its limits. */
    protected void measured(Measure measure) {}

    /** What silence of the one who could consent or object means. */
    protected void silence(Silence silence) {}

    protected void reference(Reference reference) {}

    /** A legal reference, that of a {@link #reference} or of a time limit. */
    protected void law(LegalReference law, ReferenceRole role) {}

    /** What the document prints as a name, a label or a title; nothing that whoever transcribed it adds. */
    protected void text(String text) {}

    /** Where what is shown stands, as a JSON Pointer. */
    public final String pointer() {
        return path.toString();
    }

    /** Whether what holds the time limit that is shown says from when it runs, or leaves no doubt about it. */
    public final boolean isStarted() {
        return started;
    }

    public final void walk(DataProcessingAgreement agreement) {
        in("edition", agreement.edition(), Terms::edition);
        in("formation", agreement.formation(), Terms::formation);
        in("mainContract", agreement.mainContract(), Terms::mainContract);
        each("parties", agreement.parties(), Terms::party);
        each("definitions", agreement.definitions(), Terms::definition);
        in("processing", agreement.processing(), Terms::processing);
        in("instructions", agreement.instructions(), Terms::instructions);
        in("dataUse", agreement.dataUse(), Terms::dataUse);
        in("confidentiality", agreement.confidentiality(), Terms::confidentiality);
        in("security", agreement.security(), Terms::security);
        in("subProcessing", agreement.subProcessing(), Terms::subProcessing);
        in("transfers", agreement.transfers(), Terms::transfers);
        in("assistance", agreement.assistance(), Terms::assistance);
        in("disclosure", agreement.disclosure(), Terms::disclosure);
        in("breachNotification", agreement.breachNotification(), Terms::breachNotification);
        in("endOfServices", agreement.endOfServices(), Terms::endOfServices);
        in("audit", agreement.audit(), Terms::audit);
        in("controllerDuties", agreement.controllerDuties(), Terms::controllerDuties);
        in("records", agreement.records(), Terms::records);
        in("communication", agreement.communication(), Terms::communication);
        in("liability", agreement.liability(), Terms::liability);
        each("remuneration", agreement.remuneration(), Terms::remuneration);
        in("term", agreement.term(), Terms::term);
        in("amendment", agreement.amendment(), Terms::amendment);
        each("precedence", agreement.precedence(), Terms::precedence);
        in("governingLaw", agreement.governingLaw(), Terms::governingLaw);
        each("annexes", agreement.annexes(), Terms::annex);
        each("references", agreement.references(), Terms::citation);
        in("accountability", agreement.accountability(), Terms::accountability);
    }

    private void edition(Edition edition) {
        in("title", edition.title(), Terms::text);
        in("versionLabel", edition.versionLabel(), Terms::text);
        each("options", edition.options(), Terms::option);
    }

    private void option(TemplateOption option) {
        in("chosen", option.chosen(), Terms::text);
    }

    private void formation(Formation formation) {
        start("takesEffect", formation.takesEffect(), formation.sources());
        in("keeping", formation.keeping(), Terms::visit);
    }

    private void mainContract(MainContract contract) {
        in("title", contract.title(), Terms::text);
        in("reference", contract.reference(), Terms::citation);
        date("startsOn", contract.startsOn(), contract.sources());
        date("endsOn", contract.endsOn(), contract.sources());
        each("services", contract.services(), Terms::text);
        each("licensedPurposes", contract.licensedPurposes(), Terms::item);
        each("governs", contract.governs(), Terms::citation);
    }

    private void party(Party party) {
        in("legalName", party.legalName(), Terms::text);
        in("designation", party.designation(), Terms::text);
        each("roles", party.roles(), Terms::role);
        in("address", party.address(), Terms::address);
        each("contacts", party.contacts(), Terms::contact);
        in("dpo", party.dpo(), Terms::contact);
        in("representative", party.representative(), Terms::contact);
        each("affiliates", party.affiliates(), Terms::affiliate);
    }

    private void role(RoleAssignment role) {
        in("scope", role.scope(), Terms::scope);
    }

    private void address(Address address) {
        each("lines", address.lines(), Terms::text);
        in("city", address.city(), Terms::text);
        in("postcode", address.postcode(), Terms::text);
    }

    private void contact(Contact contact) {
        in("name", contact.name(), Terms::text);
        in("position", contact.position(), Terms::text);
        in("email", contact.email(), Terms::text);
        in("telephone", contact.telephone(), Terms::text);
        in("address", contact.address(), Terms::address);
        in("keptIn", contact.keptIn(), Terms::citation);
    }

    private void affiliate(Affiliation affiliate) {
        in("name", affiliate.name(), Terms::text);
    }

    private void definition(Definition definition) {
        date("appliesFrom", definition.appliesFrom(), definition.sources());
        each("references", definition.references(), Terms::citation);
        each("operations", definition.operations(), Terms::item);
        each("examples", definition.examples(), Terms::text);
    }

    private void processing(Processing processing) {
        in("subjectMatter", processing.subjectMatter(), Terms::item);
        in("duration", processing.duration(), Terms::startedLimit);
        each("operations", processing.operations(), Terms::item);
        each("purposes", processing.purposes(), Terms::purpose);
        each("dataCategories", processing.dataCategories(), Terms::data);
        each("dataSubjects", processing.dataSubjects(), Terms::item);
        in("sensitive", processing.sensitive(), Terms::sensitive);
        each("locations", processing.locations(), Terms::location);
        each("describedIn", processing.describedIn(), Terms::citation);
    }

    private void purpose(PurposeItem purpose) {
        in("item", purpose.item(), Terms::item);
        in("scope", purpose.scope(), Terms::scope);
    }

    private void data(DataItem data) {
        in("item", data.item(), Terms::item);
    }

    private void sensitive(SensitiveData sensitive) {
        each("safeguards", sensitive.safeguards(), Terms::item);
        each("authorisedBy", sensitive.authorisedBy(), Terms::citation);
    }

    private void location(Location location) {
        in("locality", location.locality(), Terms::text);
        in("operator", location.operator(), Terms::text);
    }

    private void instructions(Instructions instructions) {
        in("documentedOnly", instructions.documentedOnly(), Terms::visit);
        each("initial", instructions.initial(), Terms::citation);
        each("initialOperations", instructions.initialOperations(), Terms::item);
        each("permittedSubjects", instructions.permittedSubjects(), Terms::item);
        in("documentation", instructions.documentation(), Terms::visit);
        in("further", instructions.further(), Terms::visit);
        in("compulsion", instructions.compulsion(), Terms::compulsion);
        in("infringementWarning", instructions.infringementWarning(), Terms::visit);
    }

    private void compulsion(LegalCompulsion compulsion) {
        in("informBefore", compulsion.informBefore(), Terms::visit);
    }

    private void dataUse(DataUse use) {
        in("purposeLimitation", use.purposeLimitation(), Terms::visit);
        each("ownPurposes", use.ownPurposes(), Terms::ownPurpose);
        in("access", use.access(), Terms::visit);
        in("copies", use.copies(), Terms::visit);
        in("storage", use.storage(), Terms::visit);
        in("erasureDuringTerm", use.erasureDuringTerm(), Terms::visit);
        in("testData", use.testData(), Terms::visit);
        in("testDataChoice", use.testDataChoice(), Terms::choice);
        in("sensitiveData", use.sensitiveData(), Terms::visit);
        each("coreData", use.coreData(), Terms::item);
    }

    private void ownPurpose(OwnPurpose own) {
        in("purpose", own.purpose(), Terms::item);
        in("duty", own.duty(), Terms::visit);
    }

    private void confidentiality(Confidentiality confidentiality) {
        in("persons", confidentiality.persons(), Terms::visit);
        in("training", confidentiality.training(), Terms::visit);
        in("supervision", confidentiality.supervision(), Terms::visit);
        in("accessReview", confidentiality.accessReview(), Terms::visit);
        in("accessRevocation", confidentiality.accessRevocation(), Terms::visit);
        in("demonstration", confidentiality.demonstration(), Terms::visit);
        in("controllerSecrecy", confidentiality.controllerSecrecy(), Terms::visit);
        in("mutual", confidentiality.mutual(), Terms::visit);
        in("statutory", confidentiality.statutory(), Terms::visit);
        in("survival", confidentiality.survival(), Terms::startedLimit);
    }

    private void security(Security security) {
        in("commitment", security.commitment(), Terms::visit);
        each("families", security.families(), Terms::family);
        each("measures", security.measures(), Terms::measure);
        each("riskAssessments", security.riskAssessments(), Terms::riskAssessment);
        in("choice", security.choice(), Terms::choice);
        each("listedIn", security.listedIn(), Terms::citation);
        in("acceptance", security.acceptance(), Terms::approval);
        in("additional", security.additional(), Terms::visit);
        in("change", security.change(), Terms::securityChange);
        each("certificates", security.certificates(), Terms::certificate);
    }

    private void family(FamilyCoverage family) {
        covered(family);
        in("duty", family.duty(), Terms::visit);
        in("explanation", family.explanation(), Terms::text);
    }

    private void measure(Measure measure) {
        in("kind", measure.kind(), Terms::item);
        measured(measure);
        each("limits", measure.limits(), Terms::time);
        each("suppliers", measure.suppliers(), Terms::text);
        in("scope", measure.scope(), Terms::scope);
    }

    private void riskAssessment(RiskAssessment assessment) {
        in("duty", assessment.duty(), Terms::visit);
        in("document", assessment.document(), Terms::citation);
    }

    private void securityChange(SecurityChange change) {
        in("approval", change.approval(), Terms::approval);
        in("review", change.review(), Terms::visit);
    }

    private void certificate(Certificate certificate) {
        in("scheme", certificate.scheme(), Terms::text);
        in("holder", certificate.holder(), Terms::text);
        date("expiresOn", certificate.expiresOn(), certificate.sources());
    }

    private void subProcessing(SubProcessing sub) {
        each("authorisations", sub.authorisations(), Terms::authorisation);
        in("conditions", sub.conditions(), Terms::visit);
        in("changeNotice", sub.changeNotice(), Terms::changeNotice);
        in("emergency", sub.emergency(), Terms::visit);
        in("objection", sub.objection(), Terms::objection);
        in("flowDown", sub.flowDown(), Terms::flowDown);
        in("liability", sub.liability(), Terms::visit);
        in("list", sub.list(), Terms::list);
        chain(Chain.of(sub), Terms::engagement);
        each("exclusions", sub.exclusions(), Terms::exclusion);
    }

    private void authorisation(Authorisation authorisation) {
        in("scope", authorisation.scope(), Terms::scope);
        in("approval", authorisation.approval(), Terms::approval);
    }

    private void changeNotice(ChangeNotice notice) {
        in("duty", notice.duty(), Terms::visit);
        in("addressee", notice.addressee(), Terms::contact);
    }

    private void objection(Objection objection) {
        in("right", objection.right(), Terms::visit);
        each("effects", objection.effects(), Terms::consequence);
        in("silence", objection.silence(), Terms::silence);
    }

    private void flowDown(FlowDown flowDown) {
        in("duty", flowDown.duty(), Terms::visit);
        in("guarantees", flowDown.guarantees(), Terms::visit);
        in("enforcement", flowDown.enforcement(), Terms::visit);
        in("copyOnRequest", flowDown.copyOnRequest(), Terms::visit);
        in("stepIn", flowDown.stepIn(), Terms::stepIn);
    }

    private void stepIn(StepIn stepIn) {
        in("agreed", stepIn.agreed(), Terms::visit);
        in("right", stepIn.right(), Terms::visit);
    }

    private void list(SubProcessorList list) {
        in("at", list.at(), Terms::citation);
        each("contents", list.contents(), Terms::item);
        in("provision", list.provision(), Terms::visit);
        in("updateNotice", list.updateNotice(), Terms::visit);
        start("approvedFrom", list.approvedFrom(), List.of());
    }

    private void engagement(Engagement engagement) {
        in("name", engagement.name(), Terms::text);
        in("task", engagement.task(), Terms::text);
        in("address", engagement.address(), Terms::address);
        each("contacts", engagement.contacts(), Terms::contact);
        each("locations", engagement.locations(), Terms::location);
        each("evidence", engagement.evidence(), Terms::item);
        each("breachLimits", engagement.breachLimits(), Terms::startedLimit);
        in("contract", engagement.contract(), Terms::citation);
    }

    private void exclusion(Exclusion exclusion) {
        in("safeguards", exclusion.safeguards(), Terms::visit);
    }

    private void transfers(Transfers transfers) {
        in("permission", transfers.permission(), Terms::visit);
        each("rules", transfers.rules(), Terms::transferRule);
        chain(Chain.of(transfers), Terms::transfer);
        each("locationRules", transfers.locationRules(), Terms::locationRule);
        in("compulsion", transfers.compulsion(), Terms::compulsion);
        in("mandate", transfers.mandate(), Terms::visit);
        in("foreignRequests", transfers.foreignRequests(), Terms::foreignRequests);
        each("instructionsIn", transfers.instructionsIn(), Terms::citation);
    }

    private void transferRule(TransferRule rule) {
        if (rule.when() instanceof NamedRecipient recipient) {
            in("when", recipient, Terms::recipient);
        }
        in("approval", rule.approval(), Terms::approval);
        each("tools", rule.tools(), Terms::tool);
    }

    private void recipient(NamedRecipient recipient) {
        in("name", recipient.name(), Terms::text);
    }

    private void transfer(Transfer transfer) {
        in("importer", transfer.importer(), Terms::text);
        each("tools", transfer.tools(), Terms::tool);
        in("instruction", transfer.instruction(), Terms::citation);
        in("assessment", transfer.assessment(), Terms::assessment);
        each("supplementaryMeasures", transfer.supplementaryMeasures(), Terms::item);
    }

    private void tool(TransferTool tool) {
        if (tool instanceof Adequacy adequacy) {
            in("decision", adequacy.decision(), Terms::citation);
            date("outOfScopeOn", adequacy.outOfScopeOn(), adequacy.sources());
        } else if (tool instanceof Conduct conduct) {
            in("code", conduct.code(), Terms::text);
        } else if (tool instanceof Certification certification) {
            in("scheme", certification.scheme(), Terms::text);
        } else if (tool instanceof AdHoc adHoc) {
            in("authorisation", adHoc.authorisation(), Terms::text);
        }
    }

    private void assessment(Assessment assessment) {
        in("result", assessment.result(), Terms::text);
        in("document", assessment.document(), Terms::citation);
    }

    private void locationRule(LocationRule rule) {
        in("allowedIn", rule.allowedIn(), Terms::citation);
        in("approval", rule.approval(), Terms::approval);
        in("choice", rule.choice(), Terms::choice);
    }

    private void foreignRequests(ForeignRequests requests) {
        in("inform", requests.inform(), Terms::visit);
        in("challenge", requests.challenge(), Terms::visit);
        in("disclosure", requests.disclosure(), Terms::visit);
    }

    private void assistance(Assistance assistance) {
        each("rights", assistance.rights(), Terms::rights);
        each("articles", assistance.articles(), Terms::articles);
        each("measures", assistance.measures(), Terms::item);
        each("measuresIn", assistance.measuresIn(), Terms::citation);
        each("remuneration", assistance.remuneration(), Terms::remuneration);
    }

    private void rights(RightsHelp help) {
        in("duty", help.duty(), Terms::visit);
    }

    private void articles(ArticleHelp help) {
        in("duty", help.duty(), Terms::visit);
    }

    private void disclosure(Disclosure disclosure) {
        in("forwarding", disclosure.forwarding(), Terms::visit);
        in("referral", disclosure.referral(), Terms::visit);
        in("answering", disclosure.answering(), Terms::visit);
        in("ban", disclosure.ban(), Terms::visit);
        in("compelled", disclosure.compelled(), Terms::visit);
        in("inquiries", disclosure.inquiries(), Terms::visit);
        in("representation", disclosure.representation(), Terms::visit);
    }

    private void breachNotification(BreachNotification breach) {
        in("notice", breach.notice(), Terms::visit);
        in("suspicion", breach.suspicion(), Terms::visit);
        in("report", breach.report(), Terms::visit);
        in("contact", breach.contact(), Terms::contact);
    }

    private void endOfServices(EndOfServices end) {
        in("disposal", end.disposal(), Terms::visit);
        in("choice", end.choice(), Terms::choice);
        each("terms", end.terms(), Terms::disposalTerm);
        in("copies", end.copies(), Terms::visit);
        in("backups", end.backups(), Terms::visit);
        in("backupRotation", end.backupRotation(), Terms::startedLimit);
        in("minimumKeeping", end.minimumKeeping(), Terms::visit);
        in("confirmation", end.confirmation(), Terms::visit);
        each("retention", end.retention(), Terms::retention);
        in("subProcessors", end.subProcessors(), Terms::visit);
    }

    private void disposalTerm(DisposalTerm term) {
        in("duty", term.duty(), Terms::visit);
    }

    private void retention(Retention retention) {
        each("references", retention.references(), Terms::citation);
        in("period", retention.period(), Terms::startedLimit);
    }

    private void audit(Audit audit) {
        in("information", audit.information(), Terms::visit);
        in("verification", audit.verification(), Terms::visit);
        in("contribution", audit.contribution(), Terms::visit);
        each("auditors", audit.auditors(), Terms::auditor);
        in("frequency", audit.frequency(), Terms::time);
        in("notice", audit.notice(), Terms::visit);
        each("plan", audit.plan(), Terms::item);
        in("extraReasons", audit.extraReasons(), Terms::visit);
        each("substitutes", audit.substitutes(), Terms::substitute);
        in("report", audit.report(), Terms::visit);
        each("reportKinds", audit.reportKinds(), Terms::item);
        in("reportDelivery", audit.reportDelivery(), Terms::visit);
        each("excluded", audit.excluded(), Terms::item);
        in("findings", audit.findings(), Terms::visit);
        in("auditDataDeletion", audit.auditDataDeletion(), Terms::visit);
        in("authorityAccess", audit.authorityAccess(), Terms::visit);
        in("subProcessors", audit.subProcessors(), Terms::oversight);
        each("procedureIn", audit.procedureIn(), Terms::citation);
    }

    private void auditor(Auditor auditor) {
        in("approval", auditor.approval(), Terms::approval);
        in("choice", auditor.choice(), Terms::choice);
        in("confidentiality", auditor.confidentiality(), Terms::visit);
    }

    private void substitute(Substitute substitute) {
        in("age", substitute.age(), Terms::time);
    }

    private void oversight(Oversight oversight) {
        in("verification", oversight.verification(), Terms::visit);
        in("statement", oversight.statement(), Terms::visit);
        in("delivery", oversight.delivery(), Terms::visit);
        in("inspection", oversight.inspection(), Terms::visit);
        in("documentation", oversight.documentation(), Terms::visit);
        in("controllerParticipation", oversight.controllerParticipation(), Terms::visit);
        in("responsibility", oversight.responsibility(), Terms::visit);
    }

    private void controllerDuties(ControllerDuties duties) {
        in("compliance", duties.compliance(), Terms::visit);
        in("decidesPurposes", duties.decidesPurposes(), Terms::visit);
        in("legalBasis", duties.legalBasis(), Terms::visit);
        in("lawfulInstructions", duties.lawfulInstructions(), Terms::visit);
        in("dataLimits", duties.dataLimits(), Terms::visit);
        in("changeOfData", duties.changeOfData(), Terms::visit);
        in("changeOfDuties", duties.changeOfDuties(), Terms::visit);
        in("deviationList", duties.deviationList(), Terms::visit);
        in("lawInformation", duties.lawInformation(), Terms::visit);
        in("thirdPartyActs", duties.thirdPartyActs(), Terms::visit);
        in("userInformation", duties.userInformation(), Terms::visit);
        in("userObjections", duties.userObjections(), Terms::visit);
        in("jointControllers", duties.jointControllers(), Terms::visit);
        in("contactUpkeep", duties.contactUpkeep(), Terms::visit);
        in("regionSelection", duties.regionSelection(), Terms::visit);
        in("riskInformation", duties.riskInformation(), Terms::visit);
        each("statutory", duties.statutory(), Terms::visit);
    }

    private void records(RecordOfProcessing records) {
        in("duty", records.duty(), Terms::visit);
        each("references", records.references(), Terms::citation);
    }

    private void communication(Communication communication) {
        in("notices", communication.notices(), Terms::visit);
        in("generalNotices", communication.generalNotices(), Terms::visit);
        in("contactPoint", communication.contactPoint(), Terms::visit);
        in("contactChange", communication.contactChange(), Terms::visit);
    }

    private void liability(Liability liability) {
        each("terms", liability.terms(), Terms::liabilityTerm);
        each("indemnities", liability.indemnities(), Terms::visit);
        each("caps", liability.caps(), Terms::cap);
        in("claimNotice", liability.claimNotice(), Terms::visit);
        in("claimInformation", liability.claimInformation(), Terms::visit);
        in("consultation", liability.consultation(), Terms::visit);
        in("defence", liability.defence(), Terms::visit);
        each("statedIn", liability.statedIn(), Terms::citation);
    }

    private void liabilityTerm(LiabilityTerm term) {
        in("duty", term.duty(), Terms::visit);
    }

    private void cap(Cap cap) {
        in("lookBack", cap.lookBack(), Terms::time);
        in("in", cap.in(), Terms::citation);
    }

    private void remuneration(Remuneration price) {
        price(price);
        in("in", price.in(), Terms::citation);
    }

    /** An agreement lasts from when it takes effect. */
    private void term(Term term) {
        date("effectiveOn", term.effectiveOn(), List.of());
        date("endsOn", term.endsOn(), List.of());
        in("duration", term.duration(), Terms::startedDuty);
        each("termination", term.termination(), Terms::visit);
        in("suspension", term.suspension(), Terms::visit);
        in("noTermination", term.noTermination(), Terms::visit);
    }

    private void amendment(Amendment amendment) {
        in("change", amendment.change(), Terms::visit);
        in("lawChange", amendment.lawChange(), Terms::visit);
        in("renegotiation", amendment.renegotiation(), Terms::visit);
        each("remuneration", amendment.remuneration(), Terms::remuneration);
    }

    private void precedence(PrecedenceRule rule) {
        in("scope", rule.scope(), Terms::scope);
    }

    private void governingLaw(GoverningLaw law) {
        in("forum", law.forum(), Terms::text);
        each("references", law.references(), Terms::citation);
    }

    private void annex(Annex annex) {
        in("label", annex.label(), Terms::text);
        in("title", annex.title(), Terms::text);
        each("announced", annex.announced(), Terms::item);
        each("present", annex.present(), Terms::item);
        in("at", annex.at(), Terms::citation);
    }

    private void accountability(Accountability accountability) {
        in("guarantees", accountability.guarantees(), Terms::visit);
        each("checks", accountability.checks(), Terms::check);
    }

    private void check(Check check) {
        date("dueOn", check.dueOn(), List.of());
        in("result", check.result(), Terms::text);
    }

    private void visit(Duty duty) {
        if (duty.isSilent()) {
            return;
        }
        duty(duty);
        parts(duty);
        each("variants", duty.variants(), Terms::parts);
    }

    private void parts(Duty reading) {
        reading(reading);
        boolean outer = started;
        started |= reading.trigger().isPresent();
        each("limits", reading.limits(), Terms::time);
        each("remuneration", reading.remuneration(), Terms::remuneration);
        in("approval", reading.approval(), Terms::approval);
        each("consequences", reading.consequences(), Terms::consequence);
        each("references", reading.references(), Terms::citation);
        in("scope", reading.scope(), Terms::scope);
        started = outer;
    }

    /** What follows starts with what it follows from. */
    private void consequence(Consequence consequence) {
        following(consequence);
        in("duty", consequence.duty(), Terms::startedDuty);
    }

    private void startedDuty(Duty duty) {
        boolean outer = started;
        started = true;
        visit(duty);
        started = outer;
    }

    private void choice(Choice<?> choice) {
        decision(choice);
        each("limits", choice.limits(), Terms::time);
    }

    private void approval(Approval approval) {
        consent(approval);
        each("limits", approval.limits(), Terms::time);
        in("silence", approval.silence(), Terms::silence);
        in("scope", approval.scope(), Terms::scope);
    }

    private void scope(Scope scope) {
        each("services", scope.services(), Terms::text);
        each("dataSets", scope.dataSets(), Terms::text);
    }

    private void time(TimeLimit limit) {
        limit(limit);
        boolean outer = started;
        started |= limit.from().isPresent();
        if (limit instanceof Combined combined) {
            each("parts", combined.parts(), Terms::time);
        } else if (limit instanceof Extended extended) {
            in("base", extended.base(), Terms::time);
        } else if (limit instanceof Elsewhere elsewhere) {
            in("in", elsewhere.in(), Terms::citation);
        } else if (limit instanceof SetByLaw set) {
            in("reference", set.reference(), Terms::rule);
        }
        started = outer;
    }

    /** A limit whose place in the model says from when it runs. */
    private void startedLimit(TimeLimit limit) {
        boolean outer = started;
        started = true;
        time(limit);
        started = outer;
    }

    private void rule(LegalReference law) {
        law(law, ReferenceRole.RULE);
    }

    private void citation(Reference reference) {
        reference(reference);
        in("label", reference.label(), Terms::text);
        if (reference.target().isPresent() && reference.target().get() instanceof LawTarget target) {
            int outer = enter("target/reference");
            law(target.reference(), reference.role());
            path.setLength(outer);
        }
    }

    private void item(Item<?> item) {
        in("label", item.label(), Terms::text);
    }

    private <T> void each(String name, List<T> list, BiConsumer<Terms, ? super T> visit) {
        for (int i = 0; i < list.size(); i++) {
            int outer = enter(name);
            path.append('/').append(i);
            visit.accept(this, list.get(i));
            path.setLength(outer);
        }
    }

    private <T> void chain(Chain<T> chain, BiConsumer<Terms, ? super T> visit) {
        int depth = 0;
        while (chain.next()) {
            for (; depth >= chain.depth(); depth--) {
                leaveStep();
            }
            chain.appendStep(path);
            depth++;
            visit.accept(this, chain.value());
        }
        for (; depth > 0; depth--) {
            leaveStep();
        }
    }

    /** Back from a list and a place in it. */
    private void leaveStep() {
        path.setLength(path.lastIndexOf("/"));
        path.setLength(path.lastIndexOf("/"));
    }

    private <T> void in(String name, Optional<T> value, BiConsumer<Terms, ? super T> visit) {
        if (value.isPresent()) {
            in(name, value.get(), visit);
        }
    }

    private <T> void in(String name, T value, BiConsumer<Terms, ? super T> visit) {
        int outer = enter(name);
        visit.accept(this, value);
        path.setLength(outer);
    }

    private void date(String name, Optional<LocalDate> date, List<Source> sources) {
        if (date.isPresent()) {
            int outer = enter(name);
            date(date.get(), sources);
            path.setLength(outer);
        }
    }

    private void start(String name, Optional<Trigger> start, List<Source> sources) {
        if (start.isPresent()) {
            int outer = enter(name);
            start(start.get(), sources);
            path.setLength(outer);
        }
    }

    private int enter(String name) {
        int outer = path.length();
        path.append('/').append(name);
        return outer;
    }
}
