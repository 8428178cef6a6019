package org.dpa4j.rules.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dpa4j.model.law.Instrument;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.transfer.ClauseSet;

/**
 * What was law on one date. Immutable and thread-safe; each answer is one look-up, and no date is refused.
 *
 * <p>First and last days are inclusive. After {@link #dataAsOf()} the answer is that it is not known, except for what had
 * ended for good by then. Of a decision that a court declared invalid the last day is the one before the judgment,
 * although the judgment says that it never was valid.
 *
 * <p>Examples:
 *
 * <pre>{@code
 * LawData data = LawData.bundled();
 * data.asOf(LocalDate.of(2021, 3, 1)).zone(Territory.of("GB"));                // BRIDGE
 * data.asOf(LocalDate.of(2021, 9, 27)).clauses(ClauseSet.SCC_2010_87);         // LEGACY_ONLY
 * data.asOf(LocalDate.of(2015, 10, 6)).instrument(Instrument.SAFE_HARBOUR);    // ENDED
 * }</pre>
 */
public final class Law {
    private final LawData data;
    private final LocalDate asOf;

    Law(LawData data, LocalDate asOf) {
        this.data = data;
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /** {@return the date} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the last day for which the data is known, inclusive} */
    public LocalDate dataAsOf() {
        return data.dataAsOf();
    }

    /**
     * The law of another date, from the same data; for what was done then, such as making a contract.
     *
     * @param date the date, any
     * @return what was law on it
     */
    public Law on(LocalDate date) {
        return date.equals(asOf) ? this : data.asOf(date);
    }

    /**
     * How Chapter V of the GDPR sees a territory. Days before the GDPR answer alike. Of the groups,
     * {@link Territory#WORLD} is {@link Zone#REVIEW}, and countries with an adequacy decision and international
     * organisations are {@link Zone#THIRD}, as everything outside that needs a ground in Chapter V.
     *
     * <p>Examples, on 2026-01-01: {@code SE} is {@link Zone#UNION}, {@code US-CA} is {@link Zone#THIRD}, {@code FR} is
     * {@link Zone#UNION} but {@code FR-NC} is {@link Zone#REVIEW}; {@code EL} and {@code UK} are {@code GR} and
     * {@code GB}.
     *
     * @param territory the territory; a part of a country is looked up as itself, then as its country
     * @return the zone; {@link Zone#NOT_KNOWN} after {@link #dataAsOf()}, and for a code that is no country
     */
    public Zone zone(Territory territory) {
        return data.zones.at(territory, asOf);
    }

    /**
     * What can be done with a set of standard clauses: Decision (EU) 2021/914 Art. 4 for the sets that it replaced.
     *
     * <p>Example: {@link ClauseSet#SCC_2010_87} on 2022-12-27 is {@link ClauseState#LEGACY_ONLY}, the day after it is
     * {@link ClauseState#ENDED}.
     *
     * @param set the set of clauses
     * @return the state; {@link ClauseState#NOT_KNOWN} for a set that the law data does not have, such as clauses of an
     *     authority under GDPR Art. 46(2)(d), of which none is known
     */
    public ClauseState clauses(ClauseSet set) {
        return data.clauses.at(set, asOf);
    }

    /**
     * Between whom a set of standard clauses serves, and for what. The same on every date; {@link #clauses(ClauseSet)}
     * tells whether it was law.
     *
     * <p>Example: {@link ClauseSet#SCC_2021_914} has four, one for each module; {@link ClauseSet#SCC_2021_915} has one, and
     * that is no tool for transfers.
     *
     * @param set the set of clauses
     * @return its uses, in the order of its modules; empty for a set that the law data does not have
     */
    public List<ClauseUse> uses(ClauseSet set) {
        return data.clauses.uses(set);
    }

    /**
     * Whether a territory is adequate, GDPR Art. 45. A place inside the European Economic Area needs no decision, so look at
     * its {@link #zone(Territory)} first.
     *
     * <p>Examples: {@code US} on 2020-07-15 is {@link AdequacyState#IN_FORCE} with the Privacy Shield, for organisations on
     * its list; from the day after it is {@link AdequacyState#ENDED}, until the decision of 2023-07-10.
     *
     * @param territory the territory; a part of a country is looked up as itself, then as its country.
     *     {@link Territory#INTERNATIONAL_ORGANISATION} is answered for the one that has a decision, as its scope tells;
     *     groups that name no country are {@link AdequacyState#REVIEW}, and so is what is {@link Zone#REVIEW}
     * @return the answer; {@link AdequacyState#NONE} if no decision is known, {@link AdequacyState#NOT_KNOWN} after
     *     {@link #dataAsOf()}, then with the decision of that day
     */
    public AdequacyStatus adequacy(Territory territory) {
        return data.adequacy.at(territory, zone(territory), asOf);
    }

    /**
     * Where the law stands with an adequacy decision.
     *
     * <p>Example: {@link Instrument#PRIVACY_SHIELD} is {@link AdequacyState#ENDED} on every day from 2020-07-16 on, also after
     * the law data.
     *
     * @param decision the decision, or an act that amends it, from which on it is answered for the decision
     * @return the answer; {@link AdequacyState#NOT_KNOWN} for what is no decision that the law data has
     */
    public AdequacyStatus adequacy(Instrument decision) {
        return data.adequacy.at(decision, asOf);
    }

    /**
     * Where the law stands with an adequacy decision on which a transfer to a territory relies.
     *
     * <p>Example: the decision for Japan gives {@code US} {@link AdequacyState#NONE}.
     *
     * @param territory the territory, as in {@link #adequacy(Territory)}
     * @param decision the decision, as in {@link #adequacy(Instrument)}
     * @return the answer for the decision; {@link AdequacyState#NONE} if it is one for another territory
     */
    public AdequacyStatus adequacy(Territory territory, Instrument decision) {
        return data.adequacy.at(territory, decision, asOf);
    }

    /**
     * What can be done with a decision that a transfer relies on: one on standard clauses, or one on adequacy.
     *
     * <p>Example: {@link Instrument#PRIVACY_SHIELD} on 2020-07-15 is {@link ClauseState#USABLE}, the day after it is
     * {@link ClauseState#ENDED}: there was no period of grace.
     *
     * @param instrument the decision
     * @return the state; {@link ClauseState#NOT_KNOWN} for an instrument that the law data does not have
     */
    public ClauseState instrument(Instrument instrument) {
        return switch (adequacy(instrument).state()) {
            case IN_FORCE -> ClauseState.USABLE;
            case NOT_YET -> ClauseState.NOT_YET;
            case ENDED -> ClauseState.ENDED;
            case NONE, REVIEW, NOT_KNOWN -> data.clauses.at(instrument, asOf);
        };
    }

    /**
     * The supervisory authorities of a territory, under their names of the day. Of a name whose beginning is not recorded,
     * earlier days answer alike.
     *
     * <p>Examples: {@code SE} on 2020-12-31 has Datainspektionen, on 2021-01-01 Integritetsskyddsmyndigheten; {@code DE} has
     * that of the federation and those of the Länder, {@code DE-BY} the two of Bavaria and that of the federation.
     *
     * @param territory the country, a part of it, or {@link Territory#EU} for those of the Union
     * @return the authorities; empty if none is known, and after {@link #dataAsOf()}
     */
    public List<Authority> authorities(Territory territory) {
        return data.authorities.at(territory, asOf);
    }
}
