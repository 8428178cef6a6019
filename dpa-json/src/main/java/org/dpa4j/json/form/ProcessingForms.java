package org.dpa4j.json.form;

import static org.dpa4j.json.codec.Codecs.code;
import static org.dpa4j.json.codec.Codecs.date;
import static org.dpa4j.json.codec.Codecs.enumeration;
import static org.dpa4j.json.codec.Codecs.object;
import static org.dpa4j.json.codec.Codecs.text;
import static org.dpa4j.json.form.LawForms.ACTOR;
import static org.dpa4j.json.form.LawForms.SPECIAL_CATEGORY;
import static org.dpa4j.json.form.LawForms.TERRITORY;
import static org.dpa4j.json.form.StatementForms.REFERENCE;
import static org.dpa4j.json.form.StatementForms.SOURCE;
import static org.dpa4j.json.form.StatementForms.STATEMENT;
import static org.dpa4j.json.form.StatementForms.STIPULATION;
import static org.dpa4j.json.form.StatementForms.item;
import static org.dpa4j.json.form.TimeForms.TIME_LIMIT;

import org.dpa4j.json.codec.Codec;
import org.dpa4j.json.codec.ObjectCodec;
import org.dpa4j.model.processing.DataCategory;
import org.dpa4j.model.processing.DataItem;
import org.dpa4j.model.processing.DataSubjectCategory;
import org.dpa4j.model.processing.Location;
import org.dpa4j.model.processing.LocationUse;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.processing.Operation;
import org.dpa4j.model.processing.Precision;
import org.dpa4j.model.processing.Processing;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.processing.PurposeItem;
import org.dpa4j.model.processing.Scope;
import org.dpa4j.model.processing.SensitiveData;
import org.dpa4j.model.processing.SubjectMatter;
import org.dpa4j.model.processing.SupplierKind;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;

/** The wire form of the types of {@code org.dpa4j.model.processing}: one line for each field. */
final class ProcessingForms {
    static final Codec<SubjectMatter> SUBJECT_MATTER =
            code("subject matter", SubjectMatter::of, SubjectMatter::code, SubjectMatter.VOCABULARY.all());

    static final Codec<Purpose> PURPOSE = code("purpose", Purpose::of, Purpose::code, Purpose.VOCABULARY.all());

    static final Codec<Operation> OPERATION =
            code("operation", Operation::of, Operation::code, Operation.VOCABULARY.all());

    static final Codec<DataCategory> DATA_CATEGORY =
            code("data category", DataCategory::of, DataCategory::code, DataCategory.VOCABULARY.all());

    static final Codec<DataSubjectCategory> DATA_SUBJECT_CATEGORY = code(
            "data subject category",
            DataSubjectCategory::of,
            DataSubjectCategory::code,
            DataSubjectCategory.VOCABULARY.all());

    static final Codec<MeasureKind> MEASURE_KIND =
            code("measure kind", MeasureKind::of, MeasureKind::code, MeasureKind.VOCABULARY.all());

    static final Codec<SupplierKind> SUPPLIER_KIND =
            code("supplier kind", SupplierKind::of, SupplierKind::code, SupplierKind.VOCABULARY.all());

    static final Codec<Precision> PRECISION = enumeration("precision", Precision.class);

    static final Codec<LocationUse> LOCATION_USE =
            code("location use", LocationUse::of, LocationUse::code, LocationUse.VOCABULARY.all());

    static final ObjectCodec<Scope> SCOPE = object(
            "scope",
            "What a term applies to. Every empty list means \"all\"; several lists must all match.",
            Scope::builder,
            Scope.Builder::build,
            f -> {
                f.list("purposes", PURPOSE, Scope::purposes, Scope.Builder::addAllPurposes, "the purposes");
                f.list(
                        "dataCategories",
                        DATA_CATEGORY,
                        Scope::dataCategories,
                        Scope.Builder::addAllDataCategories,
                        "the types of data");
                f.list(
                        "dataSubjects",
                        DATA_SUBJECT_CATEGORY,
                        Scope::dataSubjects,
                        Scope.Builder::addAllDataSubjects,
                        "the categories of data subjects");
                f.list("operations", OPERATION, Scope::operations, Scope.Builder::addAllOperations, "the operations");
                f.list(
                        "territories",
                        TERRITORY,
                        Scope::territories,
                        Scope.Builder::addAllTerritories,
                        "the territories");
                f.list(
                        "supplierKinds",
                        SUPPLIER_KIND,
                        Scope::supplierKinds,
                        Scope.Builder::addAllSupplierKinds,
                        "the kinds of supplier");
                f.list("actors", ACTOR, Scope::actors, Scope.Builder::addAllActors, "the persons concerned");
                f.list("services", text(), Scope::services, Scope.Builder::addAllServices, "the services, by name");
                f.list("dataSets", text(), Scope::dataSets, Scope.Builder::addAllDataSets, "the data sets, by name");
            });

    static final ObjectCodec<PurposeItem> PURPOSE_ITEM = object(
            "purpose item",
            "A purpose of the processing and who determined it.",
            PurposeItem::builder,
            PurposeItem.Builder::build,
            f -> {
                f.required("item", item(PURPOSE), PurposeItem::item, PurposeItem.Builder::item, "the purpose");
                f.optional(
                        "determinedBy",
                        ACTOR,
                        PurposeItem::determinedBy,
                        PurposeItem.Builder::determinedBy,
                        "who determined it; a processor that does is a controller, GDPR Art. 28(10)");
                f.defaulted(
                        "scope",
                        SCOPE,
                        Scope.ALL,
                        PurposeItem::scope,
                        PurposeItem.Builder::scope,
                        "what it applies to");
            });

    static final ObjectCodec<DataItem> DATA_ITEM = object(
            "data item",
            "A type of personal data with the flags that the document itself sets.",
            DataItem::builder,
            DataItem.Builder::build,
            f -> {
                f.required("item", item(DATA_CATEGORY), DataItem::item, DataItem.Builder::item, "the type");
                f.list(
                        "special",
                        SPECIAL_CATEGORY,
                        DataItem::special,
                        DataItem.Builder::addAllSpecial,
                        "the special categories that the document assigns to it, GDPR Art. 9(1)");
                f.defaulted(
                        "criminal",
                        STIPULATION,
                        Stipulation.SILENT,
                        DataItem::criminal,
                        DataItem.Builder::criminal,
                        "whether the document flags it as data on criminal convictions and offences, GDPR Art. 10");
                f.defaulted(
                        "nationalId",
                        STIPULATION,
                        Stipulation.SILENT,
                        DataItem::nationalId,
                        DataItem.Builder::nationalId,
                        "whether the document flags it as a national identification number, GDPR Art. 87");
            });

    static final ObjectCodec<SensitiveData> SENSITIVE_DATA = object(
            "sensitive data",
            "What the document says about data that need more protection. \"None\" is an answer and differs from silence.",
            SensitiveData::builder,
            SensitiveData.Builder::build,
            f -> {
                f.defaulted(
                        "art9",
                        STATEMENT,
                        Statement.SILENT,
                        SensitiveData::art9,
                        SensitiveData.Builder::art9,
                        "special categories, GDPR Art. 9; excluded says that there are none");
                f.list(
                        "kinds",
                        SPECIAL_CATEGORY,
                        SensitiveData::kinds,
                        SensitiveData.Builder::addAllKinds,
                        "the special categories named");
                f.defaulted(
                        "art10",
                        STATEMENT,
                        Statement.SILENT,
                        SensitiveData::art10,
                        SensitiveData.Builder::art10,
                        "data on criminal convictions and offences, GDPR Art. 10");
                f.defaulted(
                        "art87",
                        STATEMENT,
                        Statement.SILENT,
                        SensitiveData::art87,
                        SensitiveData.Builder::art87,
                        "national identification numbers, GDPR Art. 87");
                f.list(
                        "safeguards",
                        item(MEASURE_KIND),
                        SensitiveData::safeguards,
                        SensitiveData.Builder::addAllSafeguards,
                        "the safeguards for such data");
                f.list(
                        "authorisedBy",
                        REFERENCE,
                        SensitiveData::authorisedBy,
                        SensitiveData.Builder::addAllAuthorisedBy,
                        "the official authority or act that allows it, GDPR Art. 10 and 87");
            });

    static final ObjectCodec<Location> LOCATION = object(
            "location",
            "A place where data are or are accessed from: a fact, or a place the document announces.",
            Location::builder,
            Location.Builder::build,
            f -> {
                f.optional(
                        "territory",
                        TERRITORY,
                        Location::territory,
                        Location.Builder::territory,
                        "the country, region or group of countries");
                f.optional(
                        "locality",
                        text(),
                        Location::locality,
                        Location.Builder::locality,
                        "a city or address as printed");
                f.defaulted(
                        "precision",
                        PRECISION,
                        Precision.UNSTATED,
                        Location::precision,
                        Location.Builder::precision,
                        "how exactly the place is given");
                f.list("uses", LOCATION_USE, Location::uses, Location.Builder::addAllUses, "what happens there");
                f.optional(
                        "operator",
                        text(),
                        Location::operator,
                        Location.Builder::operator,
                        "who runs the place, by name");
                f.list(
                        "sources",
                        SOURCE,
                        Location::sources,
                        Location.Builder::addAllSources,
                        "the clauses that name it");
            });

    static final ObjectCodec<Processing> PROCESSING = object(
            "processing",
            "The description of the processing, GDPR Art. 28(3) opening words.",
            Processing::builder,
            Processing.Builder::build,
            f -> {
                f.optional(
                        "subjectMatter",
                        item(SUBJECT_MATTER),
                        Processing::subjectMatter,
                        Processing.Builder::subjectMatter,
                        "the subject-matter");
                f.optional(
                        "duration",
                        TIME_LIMIT,
                        Processing::duration,
                        Processing.Builder::duration,
                        "how long the processing lasts");
                f.list(
                        "operations",
                        item(OPERATION),
                        Processing::operations,
                        Processing.Builder::addAllOperations,
                        "the nature of the processing");
                f.list(
                        "purposes",
                        PURPOSE_ITEM,
                        Processing::purposes,
                        Processing.Builder::addAllPurposes,
                        "the purposes");
                f.list(
                        "dataCategories",
                        DATA_ITEM,
                        Processing::dataCategories,
                        Processing.Builder::addAllDataCategories,
                        "the types of personal data");
                f.list(
                        "dataSubjects",
                        item(DATA_SUBJECT_CATEGORY),
                        Processing::dataSubjects,
                        Processing.Builder::addAllDataSubjects,
                        "the categories of data subjects");
                f.defaulted(
                        "sensitive",
                        SENSITIVE_DATA,
                        SensitiveData.SILENT,
                        Processing::sensitive,
                        Processing.Builder::sensitive,
                        "special categories, criminal offences and national numbers");
                f.list(
                        "locations",
                        LOCATION,
                        Processing::locations,
                        Processing.Builder::addAllLocations,
                        "where data are processed, and from where they are accessed");
                f.defaulted(
                        "onlyWithin",
                        STATEMENT,
                        Statement.SILENT,
                        Processing::onlyWithin,
                        Processing.Builder::onlyWithin,
                        "the statement that processing stays within certain territories");
                f.list(
                        "onlyWithinTerritories",
                        TERRITORY,
                        Processing::onlyWithinTerritories,
                        Processing.Builder::addAllOnlyWithinTerritories,
                        "those territories");
                f.list(
                        "describedIn",
                        REFERENCE,
                        Processing::describedIn,
                        Processing.Builder::addAllDescribedIn,
                        "where else the description stands");
                f.optional(
                        "startedOn",
                        date(),
                        Processing::startedOn,
                        Processing.Builder::startedOn,
                        "the first day of real processing; a fact");
                f.optional(
                        "endedOn",
                        date(),
                        Processing::endedOn,
                        Processing.Builder::endedOn,
                        "the last day of real processing; a fact");
            });

    private ProcessingForms() {}
}
