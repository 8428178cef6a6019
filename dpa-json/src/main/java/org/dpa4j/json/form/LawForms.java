package org.dpa4j.json.form;

import static org.dpa4j.json.codec.Codecs.code;
import static org.dpa4j.json.codec.Codecs.enumeration;
import static org.dpa4j.json.codec.Codecs.text;

import java.util.function.Function;
import org.dpa4j.json.codec.Codec;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.AssistedArticle;
import org.dpa4j.model.law.BreachInformation;
import org.dpa4j.model.law.ChapterThreeRight;
import org.dpa4j.model.law.Derogation;
import org.dpa4j.model.law.LegalBasis;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.law.RecordContent;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.law.SccModule;
import org.dpa4j.model.law.SecurityFamily;
import org.dpa4j.model.law.SecurityRisk;
import org.dpa4j.model.law.SpecialCategory;
import org.dpa4j.model.law.Territory;

/** The wire form of the types of {@code org.dpa4j.model.law}: one line for each field. */
final class LawForms {
    static final Codec<LegalReference> LEGAL_REFERENCE = text(
            "legal reference",
            "a provision such as GDPR Art. 28(3)(g)",
            LegalReference::parse,
            LegalReference::toString);

    static final Codec<Territory> TERRITORY = text(
            "territory",
            "an ISO 3166 code such as SE or US-CA, or one of EU, EEA, ADEQUATE, THIRD, WORLD, INTERNATIONAL_ORGANISATION",
            Territory::of,
            Territory::code);

    /** An identifier that is unique within one agreement. */
    static <T> Codec<T> identifier(String name, Function<String, T> of, Function<T, String> print) {
        return text(name, "1 to 100 letters, digits, dots, hyphens or underscores", of, print);
    }

    static final Codec<Actor> ACTOR = code("actor", Actor::of, Actor::code, Actor.VOCABULARY.all());

    static final Codec<Role> ROLE = enumeration("role", Role.class);

    static final Codec<SpecialCategory> SPECIAL_CATEGORY = enumeration("special category", SpecialCategory.class);

    static final Codec<ChapterThreeRight> CHAPTER_THREE_RIGHT =
            enumeration("chapter three right", ChapterThreeRight.class);

    static final Codec<AssistedArticle> ASSISTED_ARTICLE = enumeration("assisted article", AssistedArticle.class);

    static final Codec<SecurityFamily> SECURITY_FAMILY = enumeration("security family", SecurityFamily.class);

    static final Codec<SecurityRisk> SECURITY_RISK = enumeration("security risk", SecurityRisk.class);

    static final Codec<BreachInformation> BREACH_INFORMATION =
            enumeration("breach information", BreachInformation.class);

    static final Codec<RecordContent> RECORD_CONTENT = enumeration("record content", RecordContent.class);

    static final Codec<LegalBasis> LEGAL_BASIS = enumeration("legal basis", LegalBasis.class);

    static final Codec<SccModule> SCC_MODULE = enumeration("scc module", SccModule.class);

    static final Codec<Derogation> DEROGATION = enumeration("derogation", Derogation.class);

    private LawForms() {}
}
