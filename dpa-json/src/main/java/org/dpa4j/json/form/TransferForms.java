package org.dpa4j.json.form;

import static org.dpa4j.json.codec.Codecs.code;
import static org.dpa4j.json.codec.Codecs.date;
import static org.dpa4j.json.codec.Codecs.enumeration;
import static org.dpa4j.json.codec.Codecs.later;
import static org.dpa4j.json.codec.Codecs.object;
import static org.dpa4j.json.codec.Codecs.record;
import static org.dpa4j.json.codec.Codecs.sum;
import static org.dpa4j.json.codec.Codecs.text;
import static org.dpa4j.json.codec.Codecs.variant;
import static org.dpa4j.json.form.DutyForms.APPROVAL;
import static org.dpa4j.json.form.DutyForms.DUTY;
import static org.dpa4j.json.form.DutyForms.LEGAL_COMPULSION;
import static org.dpa4j.json.form.DutyForms.MODALITY;
import static org.dpa4j.json.form.DutyForms.choice;
import static org.dpa4j.json.form.LawForms.ACTOR;
import static org.dpa4j.json.form.LawForms.DEROGATION;
import static org.dpa4j.json.form.LawForms.ROLE;
import static org.dpa4j.json.form.LawForms.SCC_MODULE;
import static org.dpa4j.json.form.LawForms.TERRITORY;
import static org.dpa4j.json.form.LawForms.identifier;
import static org.dpa4j.json.form.ProcessingForms.DATA_CATEGORY;
import static org.dpa4j.json.form.ProcessingForms.DATA_SUBJECT_CATEGORY;
import static org.dpa4j.json.form.ProcessingForms.LOCATION_USE;
import static org.dpa4j.json.form.ProcessingForms.MEASURE_KIND;
import static org.dpa4j.json.form.ProcessingForms.PURPOSE;
import static org.dpa4j.json.form.StatementForms.CONDITION;
import static org.dpa4j.json.form.StatementForms.REFERENCE;
import static org.dpa4j.json.form.StatementForms.SOURCE;
import static org.dpa4j.json.form.StatementForms.STATEMENT;
import static org.dpa4j.json.form.StatementForms.item;

import org.dpa4j.json.codec.Codec;
import org.dpa4j.json.codec.ObjectCodec;
import org.dpa4j.json.codec.SumCodec;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.LegalCompulsion;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.transfer.AdHoc;
import org.dpa4j.model.transfer.Adequacy;
import org.dpa4j.model.transfer.AdequateDestination;
import org.dpa4j.model.transfer.AnnexState;
import org.dpa4j.model.transfer.AnyOther;
import org.dpa4j.model.transfer.Assessment;
import org.dpa4j.model.transfer.BindingRules;
import org.dpa4j.model.transfer.Certification;
import org.dpa4j.model.transfer.ClauseSet;
import org.dpa4j.model.transfer.Conduct;
import org.dpa4j.model.transfer.Destination;
import org.dpa4j.model.transfer.ForeignRequests;
import org.dpa4j.model.transfer.Frequency;
import org.dpa4j.model.transfer.InTerritories;
import org.dpa4j.model.transfer.LocationRule;
import org.dpa4j.model.transfer.NamedRecipient;
import org.dpa4j.model.transfer.NoTool;
import org.dpa4j.model.transfer.PublicBodies;
import org.dpa4j.model.transfer.SameGroup;
import org.dpa4j.model.transfer.StandardClauses;
import org.dpa4j.model.transfer.Transfer;
import org.dpa4j.model.transfer.TransferId;
import org.dpa4j.model.transfer.TransferRule;
import org.dpa4j.model.transfer.TransferTool;
import org.dpa4j.model.transfer.Transfers;
import org.dpa4j.model.transfer.UnderDerogation;
import org.dpa4j.model.transfer.UnnamedSafeguards;

/** The wire form of the types of {@code org.dpa4j.model.transfer}: one line for each field. */
final class TransferForms {
    static final Codec<ClauseSet> CLAUSE_SET =
            code("clause set", ClauseSet::of, ClauseSet::code, ClauseSet.VOCABULARY.all());

    static final Codec<AnnexState> ANNEX_STATE = enumeration("annex state", AnnexState.class);

    static final Codec<Frequency> FREQUENCY = enumeration("frequency", Frequency.class);

    static final Codec<TransferId> TRANSFER_ID = identifier("transfer id", TransferId::of, TransferId::value);

    static final ObjectCodec<InTerritories> IN_TERRITORIES =
            record("in territories", "One of these territories.", r -> {
                var territories =
                        r.list("territories", TERRITORY, InTerritories::territories, "the territories, at least one");
                return v -> new InTerritories(v.get(territories));
            });

    static final ObjectCodec<AdequateDestination> ADEQUATE_DESTINATION =
            record("adequate destination", "A country with an adequacy decision, GDPR Art. 45.", r -> {
                return v -> new AdequateDestination();
            });

    static final ObjectCodec<SameGroup> SAME_GROUP = record("same group", "A company of the same group.", r -> {
        return v -> new SameGroup();
    });

    static final ObjectCodec<NamedRecipient> NAMED_RECIPIENT = record("named recipient", "A recipient by name.", r -> {
        var name = r.required("name", text(), NamedRecipient::name, "the name");
        return v -> new NamedRecipient(v.get(name));
    });

    static final ObjectCodec<AnyOther> ANY_OTHER = record("any other", "Any other destination.", r -> {
        return v -> new AnyOther();
    });

    static final SumCodec<Destination> DESTINATION = sum(
            "destination",
            "Where data go, as a rule of the agreement describes it.",
            variant("in-territories", InTerritories.class, IN_TERRITORIES),
            variant("adequate-destination", AdequateDestination.class, ADEQUATE_DESTINATION),
            variant("same-group", SameGroup.class, SAME_GROUP),
            variant("named-recipient", NamedRecipient.class, NAMED_RECIPIENT),
            variant("any-other", AnyOther.class, ANY_OTHER));

    static final ObjectCodec<Adequacy> ADEQUACY = record("adequacy", "An adequacy decision, GDPR Art. 45.", r -> {
        var decision = r.optional("decision", REFERENCE, Adequacy::decision, "the decision");
        var scopeConfirmedOn = r.optional(
                "scopeConfirmedOn",
                date(),
                Adequacy::scopeConfirmedOn,
                "when it was last confirmed that the recipient is within its scope; a fact");
        var outOfScopeOn = r.optional(
                "outOfScopeOn",
                date(),
                Adequacy::outOfScopeOn,
                "when it was last found that the recipient is not within its scope; a fact");
        var sources = r.list("sources", SOURCE, Adequacy::sources, "the clauses that name it");
        return v -> new Adequacy(v.get(decision), v.get(scopeConfirmedOn), v.get(outOfScopeOn), v.get(sources));
    });

    static final ObjectCodec<StandardClauses> STANDARD_CLAUSES =
            record("standard clauses", "Standard data protection clauses, GDPR Art. 46(2)(c) and (d).", r -> {
                var set = r.optional("set", CLAUSE_SET, StandardClauses::set, "which set");
                var module = r.optional(
                        "module", SCC_MODULE, StandardClauses::module, "which module of Decision (EU) 2021/914");
                var annexes = r.defaulted(
                        "annexes",
                        ANNEX_STATE,
                        AnnexState.NOT_SAID,
                        StandardClauses::annexes,
                        "whether its annexes are filled in");
                var docking = r.defaulted(
                        "docking",
                        STATEMENT,
                        Statement.SILENT,
                        StandardClauses::docking,
                        "whether further parties may accede");
                var sources = r.list("sources", SOURCE, StandardClauses::sources, "the clauses that name it");
                return v ->
                        new StandardClauses(v.get(set), v.get(module), v.get(annexes), v.get(docking), v.get(sources));
            });

    static final ObjectCodec<BindingRules> BINDING_RULES =
            record("binding rules", "Binding corporate rules, GDPR Art. 46(2)(b) and 47.", r -> {
                var role = r.required("role", ROLE, BindingRules::role, "for controllers or for processors");
                var approvedOn =
                        r.optional("approvedOn", date(), BindingRules::approvedOn, "when they were approved; a fact");
                var sources = r.list("sources", SOURCE, BindingRules::sources, "the clauses that name it");
                return v -> new BindingRules(v.get(role), v.get(approvedOn), v.get(sources));
            });

    static final ObjectCodec<Conduct> CONDUCT = record("conduct", "A code of conduct, GDPR Art. 46(2)(e).", r -> {
        var code = r.optional("code", text(), Conduct::code, "its name");
        var sources = r.list("sources", SOURCE, Conduct::sources, "the clauses that name it");
        return v -> new Conduct(v.get(code), v.get(sources));
    });

    static final ObjectCodec<Certification> CERTIFICATION =
            record("certification", "A certification, GDPR Art. 46(2)(f).", r -> {
                var scheme = r.optional("scheme", text(), Certification::scheme, "its scheme");
                var sources = r.list("sources", SOURCE, Certification::sources, "the clauses that name it");
                return v -> new Certification(v.get(scheme), v.get(sources));
            });

    static final ObjectCodec<AdHoc> AD_HOC =
            record("ad hoc", "Clauses authorised by an authority, GDPR Art. 46(3)(a).", r -> {
                var authorisation = r.optional("authorisation", text(), AdHoc::authorisation, "the authorisation");
                var sources = r.list("sources", SOURCE, AdHoc::sources, "the clauses that name it");
                return v -> new AdHoc(v.get(authorisation), v.get(sources));
            });

    static final ObjectCodec<PublicBodies> PUBLIC_BODIES =
            record("public bodies", "An instrument between public bodies, GDPR Art. 46(2)(a) and (3)(b).", r -> {
                var sources = r.list("sources", SOURCE, PublicBodies::sources, "the clauses that name it");
                return v -> new PublicBodies(v.get(sources));
            });

    static final ObjectCodec<UnderDerogation> UNDER_DEROGATION =
            record("under derogation", "A derogation, GDPR Art. 49.", r -> {
                var ground = r.optional("ground", DEROGATION, UnderDerogation::ground, "which one");
                var sources = r.list("sources", SOURCE, UnderDerogation::sources, "the clauses that name it");
                return v -> new UnderDerogation(v.get(ground), v.get(sources));
            });

    static final ObjectCodec<UnnamedSafeguards> UNNAMED_SAFEGUARDS =
            record("unnamed safeguards", "\"Appropriate safeguards\", without saying which.", r -> {
                var sources = r.list("sources", SOURCE, UnnamedSafeguards::sources, "the clauses that name it");
                return v -> new UnnamedSafeguards(v.get(sources));
            });

    static final ObjectCodec<NoTool> NO_TOOL = record("no tool", "Expressly nothing.", r -> {
        var sources = r.list("sources", SOURCE, NoTool::sources, "the clauses that name it");
        return v -> new NoTool(v.get(sources));
    });

    static final SumCodec<TransferTool> TRANSFER_TOOL = sum(
            "transfer tool",
            "What a transfer is based on, GDPR Chapter V.",
            variant("adequacy", Adequacy.class, ADEQUACY),
            variant("standard-clauses", StandardClauses.class, STANDARD_CLAUSES),
            variant("binding-rules", BindingRules.class, BINDING_RULES),
            variant("conduct", Conduct.class, CONDUCT),
            variant("certification", Certification.class, CERTIFICATION),
            variant("ad-hoc", AdHoc.class, AD_HOC),
            variant("public-bodies", PublicBodies.class, PUBLIC_BODIES),
            variant("under-derogation", UnderDerogation.class, UNDER_DEROGATION),
            variant("unnamed-safeguards", UnnamedSafeguards.class, UNNAMED_SAFEGUARDS),
            variant("no-tool", NoTool.class, NO_TOOL));

    static final ObjectCodec<TransferRule> TRANSFER_RULE = object(
            "transfer rule",
            "Which tool applies to which destination. Of an ordered list, the first that fits decides.",
            TransferRule::builder,
            TransferRule.Builder::build,
            f -> {
                f.required("when", DESTINATION, TransferRule::when, TransferRule.Builder::when, "the destination");
                f.defaulted(
                        "modality",
                        MODALITY,
                        Modality.MAY,
                        TransferRule::modality,
                        TransferRule.Builder::modality,
                        "whether transfers there are allowed, due or forbidden");
                f.optional(
                        "approval",
                        APPROVAL,
                        TransferRule::approval,
                        TransferRule.Builder::approval,
                        "whose consent is needed");
                f.list(
                        "tools",
                        TRANSFER_TOOL,
                        TransferRule::tools,
                        TransferRule.Builder::addAllTools,
                        "the tools, in order of fallback");
                f.list(
                        "conditions",
                        CONDITION,
                        TransferRule::conditions,
                        TransferRule.Builder::addAllConditions,
                        "under which conditions");
                f.list(
                        "sources",
                        SOURCE,
                        TransferRule::sources,
                        TransferRule.Builder::addAllSources,
                        "the clauses it comes from");
            });

    static final ObjectCodec<Assessment> ASSESSMENT =
            record("assessment", "An assessment of the impact of a transfer.", r -> {
                var madeOn = r.optional("madeOn", date(), Assessment::madeOn, "when it was made; a fact");
                var result = r.optional("result", text(), Assessment::result, "its result in a few words");
                var document = r.optional("document", REFERENCE, Assessment::document, "where it stands");
                return v -> new Assessment(v.get(madeOn), v.get(result), v.get(document));
            });

    static final ObjectCodec<Transfer> TRANSFER = object(
            "transfer",
            "One real flow of data to a third country; a fact.",
            Transfer::builder,
            Transfer.Builder::build,
            f -> {
                f.required(
                        "id", TRANSFER_ID, Transfer::id, Transfer.Builder::id, "the identifier within this agreement");
                f.optional("exporter", ACTOR, Transfer::exporter, Transfer.Builder::exporter, "who sends");
                f.optional(
                        "importer",
                        text(),
                        Transfer::importer,
                        Transfer.Builder::importer,
                        "the identifier of the party or engagement that receives, or its name");
                f.optional(
                        "destination",
                        TERRITORY,
                        Transfer::destination,
                        Transfer.Builder::destination,
                        "where data go");
                f.list(
                        "tools",
                        TRANSFER_TOOL,
                        Transfer::tools,
                        Transfer.Builder::addAllTools,
                        "the tools, in order of fallback");
                f.optional("frequency", FREQUENCY, Transfer::frequency, Transfer.Builder::frequency, "how often");
                f.optional(
                        "instruction",
                        REFERENCE,
                        Transfer::instruction,
                        Transfer.Builder::instruction,
                        "the documented instruction of the controller, GDPR Art. 28(3)(a)");
                f.list("purposes", PURPOSE, Transfer::purposes, Transfer.Builder::addAllPurposes, "for which purposes");
                f.list(
                        "dataCategories",
                        DATA_CATEGORY,
                        Transfer::dataCategories,
                        Transfer.Builder::addAllDataCategories,
                        "which types of data");
                f.list(
                        "dataSubjects",
                        DATA_SUBJECT_CATEGORY,
                        Transfer::dataSubjects,
                        Transfer.Builder::addAllDataSubjects,
                        "about whom");
                f.optional(
                        "assessment",
                        ASSESSMENT,
                        Transfer::assessment,
                        Transfer.Builder::assessment,
                        "the assessment of its impact");
                f.list(
                        "supplementaryMeasures",
                        item(MEASURE_KIND),
                        Transfer::supplementaryMeasures,
                        Transfer.Builder::addAllSupplementaryMeasures,
                        "supplementary measures");
                f.list(
                        "onward",
                        later(() -> TransferForms.TRANSFER),
                        Transfer::onward,
                        Transfer.Builder::addAllOnward,
                        "onward transfers, GDPR Art. 44");
                f.list(
                        "sources",
                        SOURCE,
                        Transfer::sources,
                        Transfer.Builder::addAllSources,
                        "the clauses that name it");
            });

    static final ObjectCodec<LocationRule> LOCATION_RULE = object(
            "location rule",
            "Where data may be or be accessed from: allowed and excluded territories.",
            LocationRule::builder,
            LocationRule.Builder::build,
            f -> {
                f.list("allowed", TERRITORY, LocationRule::allowed, LocationRule.Builder::addAllAllowed, "where");
                f.optional(
                        "allowedIn",
                        REFERENCE,
                        LocationRule::allowedIn,
                        LocationRule.Builder::allowedIn,
                        "where the allowed places are listed");
                f.list(
                        "excluded",
                        TERRITORY,
                        LocationRule::excluded,
                        LocationRule.Builder::addAllExcluded,
                        "where not");
                f.list(
                        "uses",
                        LOCATION_USE,
                        LocationRule::uses,
                        LocationRule.Builder::addAllUses,
                        "which uses the rule covers");
                f.defaulted(
                        "modality",
                        MODALITY,
                        Modality.MUST,
                        LocationRule::modality,
                        LocationRule.Builder::modality,
                        "whether the rule binds");
                f.optional(
                        "approval",
                        APPROVAL,
                        LocationRule::approval,
                        LocationRule.Builder::approval,
                        "whose consent another place needs");
                f.optional(
                        "choice",
                        choice(TERRITORY),
                        LocationRule::choice,
                        LocationRule.Builder::choice,
                        "who selects the place");
                f.list(
                        "exceptions",
                        CONDITION,
                        LocationRule::exceptions,
                        LocationRule.Builder::addAllExceptions,
                        "when another place is allowed");
                f.list(
                        "sources",
                        SOURCE,
                        LocationRule::sources,
                        LocationRule.Builder::addAllSources,
                        "the clauses it comes from");
            });

    static final ObjectCodec<ForeignRequests> FOREIGN_REQUESTS = object(
            "foreign requests",
            "Requests of authorities of third countries, GDPR Art. 48.",
            ForeignRequests::builder,
            ForeignRequests.Builder::build,
            f -> {
                f.defaulted(
                        "inform",
                        DUTY,
                        Duty.SILENT,
                        ForeignRequests::inform,
                        ForeignRequests.Builder::inform,
                        "telling the controller");
                f.defaulted(
                        "challenge",
                        DUTY,
                        Duty.SILENT,
                        ForeignRequests::challenge,
                        ForeignRequests.Builder::challenge,
                        "challenging the request");
                f.defaulted(
                        "disclosure",
                        DUTY,
                        Duty.SILENT,
                        ForeignRequests::disclosure,
                        ForeignRequests.Builder::disclosure,
                        "disclosing data");
            });

    static final ObjectCodec<Transfers> TRANSFERS = object(
            "transfers",
            "Transfers to third countries, GDPR Art. 28(3)(a) and 44 to 49.",
            Transfers::builder,
            Transfers.Builder::build,
            f -> {
                f.defaulted(
                        "thirdCountries",
                        STATEMENT,
                        Statement.SILENT,
                        Transfers::thirdCountries,
                        Transfers.Builder::thirdCountries,
                        "that transfers happen; excluded is the statement that none does");
                f.defaulted(
                        "permission",
                        DUTY,
                        Duty.SILENT,
                        Transfers::permission,
                        Transfers.Builder::permission,
                        "the permission or prohibition to transfer");
                f.list(
                        "rules",
                        TRANSFER_RULE,
                        Transfers::rules,
                        Transfers.Builder::addAllRules,
                        "which tool for which destination");
                f.list(
                        "transfers",
                        TRANSFER,
                        Transfers::transfers,
                        Transfers.Builder::addAllTransfers,
                        "the real transfers");
                f.list(
                        "locationRules",
                        LOCATION_RULE,
                        Transfers::locationRules,
                        Transfers.Builder::addAllLocationRules,
                        "where data may be");
                f.defaulted(
                        "compulsion",
                        LEGAL_COMPULSION,
                        LegalCompulsion.SILENT,
                        Transfers::compulsion,
                        Transfers.Builder::compulsion,
                        "transfers that a law demands");
                f.defaulted(
                        "mandate",
                        DUTY,
                        Duty.SILENT,
                        Transfers::mandate,
                        Transfers.Builder::mandate,
                        "the mandate to conclude clauses for the controller");
                f.defaulted(
                        "notATool",
                        STATEMENT,
                        Statement.SILENT,
                        Transfers::notATool,
                        Transfers.Builder::notATool,
                        "that this agreement is itself no tool for transfers");
                f.defaulted(
                        "foreignRequests",
                        FOREIGN_REQUESTS,
                        ForeignRequests.SILENT,
                        Transfers::foreignRequests,
                        Transfers.Builder::foreignRequests,
                        "requests of foreign authorities");
                f.defaulted(
                        "awareness",
                        STATEMENT,
                        Statement.SILENT,
                        Transfers::awareness,
                        Transfers.Builder::awareness,
                        "that the controller knows of transfers");
                f.list(
                        "instructionsIn",
                        REFERENCE,
                        Transfers::instructionsIn,
                        Transfers.Builder::addAllInstructionsIn,
                        "where the instructions to transfer stand");
            });

    private TransferForms() {}
}
