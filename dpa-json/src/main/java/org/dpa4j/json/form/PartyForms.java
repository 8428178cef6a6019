package org.dpa4j.json.form;

import static org.dpa4j.json.codec.Codecs.code;
import static org.dpa4j.json.codec.Codecs.enumeration;
import static org.dpa4j.json.codec.Codecs.object;
import static org.dpa4j.json.codec.Codecs.record;
import static org.dpa4j.json.codec.Codecs.text;
import static org.dpa4j.json.form.LawForms.ACTOR;
import static org.dpa4j.json.form.LawForms.ROLE;
import static org.dpa4j.json.form.LawForms.TERRITORY;
import static org.dpa4j.json.form.LawForms.identifier;
import static org.dpa4j.json.form.ProcessingForms.SCOPE;
import static org.dpa4j.json.form.StatementForms.REFERENCE;
import static org.dpa4j.json.form.StatementForms.SOURCE;
import static org.dpa4j.json.form.StatementForms.STATEMENT;

import org.dpa4j.json.codec.Codec;
import org.dpa4j.json.codec.ObjectCodec;
import org.dpa4j.model.party.Address;
import org.dpa4j.model.party.Affiliation;
import org.dpa4j.model.party.Contact;
import org.dpa4j.model.party.ContactUse;
import org.dpa4j.model.party.Identity;
import org.dpa4j.model.party.LegalEntityId;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.party.PartyId;
import org.dpa4j.model.party.RoleAssignment;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.statement.Statement;

/** The wire form of the types of {@code org.dpa4j.model.party}: one line for each field. */
final class PartyForms {
    static final Codec<Identity> IDENTITY = enumeration("identity", Identity.class);

    static final Codec<ContactUse> CONTACT_USE =
            code("contact use", ContactUse::of, ContactUse::code, ContactUse.VOCABULARY.all());

    static final Codec<PartyId> PARTY_ID = identifier("party id", PartyId::of, PartyId::value);

    static final ObjectCodec<LegalEntityId> LEGAL_ENTITY_ID =
            record("legal entity id", "The number under which a legal person is registered.", r -> {
                var scheme = r.required(
                        "scheme",
                        text(),
                        LegalEntityId::scheme,
                        "the register or kind of number, such as SE-ORGNR or LEI");
                var value = r.required("value", text(), LegalEntityId::value, "the number as printed");
                return v -> new LegalEntityId(v.get(scheme), v.get(value));
            });

    static final ObjectCodec<Address> ADDRESS = record("address", "A postal address as printed.", r -> {
        var lines = r.list("lines", text(), Address::lines, "street and further lines, in order");
        var city = r.optional("city", text(), Address::city, "the city");
        var postcode = r.optional("postcode", text(), Address::postcode, "the postcode");
        var country = r.optional("country", TERRITORY, Address::country, "the country");
        return v -> new Address(v.get(lines), v.get(city), v.get(postcode), v.get(country));
    });

    static final ObjectCodec<Contact> CONTACT =
            object("contact", "How somebody can be reached.", Contact::builder, Contact.Builder::build, f -> {
                f.list("uses", CONTACT_USE, Contact::uses, Contact.Builder::addAllUses, "what the contact is for");
                f.optional(
                        "name", text(), Contact::name, Contact.Builder::name, "the name of the person or department");
                f.optional("position", text(), Contact::position, Contact.Builder::position, "the position");
                f.optional("email", text(), Contact::email, Contact.Builder::email, "the e-mail address");
                f.optional(
                        "telephone",
                        text(),
                        Contact::telephone,
                        Contact.Builder::telephone,
                        "the telephone number as printed");
                f.optional("address", ADDRESS, Contact::address, Contact.Builder::address, "the postal address");
                f.optional(
                        "keptIn",
                        REFERENCE,
                        Contact::keptIn,
                        Contact.Builder::keptIn,
                        "where the contact is kept if it is not printed, such as an account");
                f.list("sources", SOURCE, Contact::sources, Contact.Builder::addAllSources, "the clauses that name it");
            });

    static final ObjectCodec<RoleAssignment> ROLE_ASSIGNMENT =
            record("role assignment", "A role of a party, for all or for part of the processing.", r -> {
                var role = r.required("role", ROLE, RoleAssignment::role, "the role");
                var onBehalfOf = r.optional(
                        "onBehalfOf",
                        ACTOR,
                        RoleAssignment::onBehalfOf,
                        "for whom a processor acts; upstream-controller if the customer is itself a processor");
                var scope = r.defaulted(
                        "scope", SCOPE, Scope.ALL, RoleAssignment::scope, "for which part of the processing");
                var sources = r.list("sources", SOURCE, RoleAssignment::sources, "the clauses that say it");
                return v -> new RoleAssignment(v.get(role), v.get(onBehalfOf), v.get(scope), v.get(sources));
            });

    static final ObjectCodec<Affiliation> AFFILIATION = object(
            "affiliation",
            "A company of the group of a party, and what the agreement says of it.",
            Affiliation::builder,
            Affiliation.Builder::build,
            f -> {
                f.optional("name", text(), Affiliation::name, Affiliation.Builder::name, "the name");
                f.defaulted(
                        "isParty",
                        STATEMENT,
                        Statement.SILENT,
                        Affiliation::isParty,
                        Affiliation.Builder::isParty,
                        "whether it is itself a party");
                f.defaulted(
                        "actsForItself",
                        STATEMENT,
                        Statement.SILENT,
                        Affiliation::actsForItself,
                        Affiliation.Builder::actsForItself,
                        "whether it acts for itself");
                f.defaulted(
                        "claimsThroughParty",
                        STATEMENT,
                        Statement.SILENT,
                        Affiliation::claimsThroughParty,
                        Affiliation.Builder::claimsThroughParty,
                        "whether it can claim only through the party");
                f.list(
                        "sources",
                        SOURCE,
                        Affiliation::sources,
                        Affiliation.Builder::addAllSources,
                        "the clauses that say it");
            });

    static final ObjectCodec<Party> PARTY = object(
            "party",
            "A party to the agreement, GDPR Art. 28(3): the processor is bound with regard to the controller.",
            Party::builder,
            Party.Builder::build,
            f -> {
                f.required("id", PARTY_ID, Party::id, Party.Builder::id, "the identifier within this agreement");
                f.defaulted(
                        "identity",
                        IDENTITY,
                        Identity.NAMED,
                        Party::identity,
                        Party.Builder::identity,
                        "how the party is identified");
                f.optional(
                        "legalName",
                        text(),
                        Party::legalName,
                        Party.Builder::legalName,
                        "the name of the legal person");
                f.optional(
                        "designation",
                        text(),
                        Party::designation,
                        Party.Builder::designation,
                        "what the agreement calls the party, such as Customer");
                f.list("roles", ROLE_ASSIGNMENT, Party::roles, Party.Builder::addAllRoles, "the roles");
                f.optional(
                        "registration",
                        LEGAL_ENTITY_ID,
                        Party::registration,
                        Party.Builder::registration,
                        "the registration number");
                f.optional("address", ADDRESS, Party::address, Party.Builder::address, "the address");
                f.optional(
                        "establishedIn",
                        TERRITORY,
                        Party::establishedIn,
                        Party.Builder::establishedIn,
                        "where the party is established");
                f.optional(
                        "parentIn",
                        TERRITORY,
                        Party::parentIn,
                        Party.Builder::parentIn,
                        "where its parent company is established; a fact");
                f.list("contacts", CONTACT, Party::contacts, Party.Builder::addAllContacts, "the contacts");
                f.defaulted(
                        "dpoDesignated",
                        STATEMENT,
                        Statement.SILENT,
                        Party::dpoDesignated,
                        Party.Builder::dpoDesignated,
                        "whether a data protection officer is designated, GDPR Art. 37");
                f.optional("dpo", CONTACT, Party::dpo, Party.Builder::dpo, "the contact of the officer");
                f.optional(
                        "representative",
                        CONTACT,
                        Party::representative,
                        Party.Builder::representative,
                        "the representative in the Union, GDPR Art. 27");
                f.defaulted(
                        "representativeRequired",
                        STATEMENT,
                        Statement.SILENT,
                        Party::representativeRequired,
                        Party.Builder::representativeRequired,
                        "that a representative in the Union is needed, GDPR Art. 27");
                f.list(
                        "affiliates",
                        AFFILIATION,
                        Party::affiliates,
                        Party.Builder::addAllAffiliates,
                        "companies of its group");
                f.list(
                        "sources",
                        SOURCE,
                        Party::sources,
                        Party.Builder::addAllSources,
                        "the clauses that name the party");
            });

    private PartyForms() {}
}
