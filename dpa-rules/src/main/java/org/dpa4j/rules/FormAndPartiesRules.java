package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dpa4j.model.Acceptance;
import org.dpa4j.model.AcceptanceMethod;
import org.dpa4j.model.Amendment;
import org.dpa4j.model.AmendmentMode;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Formation;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.ApprovalManner;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Form;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.duty.Silence;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.Role;
import org.dpa4j.model.law.Territory;
import org.dpa4j.model.party.Address;
import org.dpa4j.model.party.Contact;
import org.dpa4j.model.party.Identity;
import org.dpa4j.model.party.LegalEntityId;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.party.RoleAssignment;
import org.dpa4j.model.processing.Purpose;
import org.dpa4j.model.processing.PurposeItem;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.statement.Statement;
import org.dpa4j.model.statement.Stipulation;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.EarlierOf;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.LaterOf;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.OnDate;
import org.dpa4j.model.time.Trigger;
import org.dpa4j.rules.law.Zone;
import org.jspecify.annotations.Nullable;

/** Form and parties, GDPR Art. 28(3), 28(9) and 28(10). */
final class FormAndPartiesRules {
    private static final String ACCEPTANCES = "/formation/acceptances";

    static final Rule WRITTEN = rule("ART28-9-1", "The agreement exists in writing, which includes electronic form")
            .citing("GDPR Art. 28(9)", "EDPB-07/2020 s. 1.2")
            .remedy("Put the agreement down in writing or in electronic form.")
            .unknown("form", "the form in which the agreement exists")
            .violation("oral", "The agreement must be in writing or in electronic form, but it is oral")
            .check((agreement, context, rule) -> {
                Formation formation = agreement.formation();
                if (formation.form().isEmpty()) {
                    return hasSignature(formation) ? Outcome.MET : rule.undetermined("form");
                }
                return formation.form().get() == Form.ORAL
                        ? rule.notMet("oral", "/formation/form", formation.sources())
                        : Outcome.MET;
            });

    static final Rule BINDING = rule("ART28-3-BIND-1", "Both sides are bound by signature or by a dated acceptance")
            .citing("GDPR Art. 28(3)", "EDPB-07/2020 s. 1.2")
            .remedy("Have both sides sign the agreement, or record how and when each of them accepted it.")
            .unknown("acceptance", "who signed or accepted the agreement, and when")
            .violation("missing", "Both sides must be bound, but no acceptance is recorded of: {0}")
            .violation("blank", "Both sides must be bound, but the place for signatures is not filled in by: {0}")
            .warning("unsigned", "Both sides should sign or accept with a date; neither is recorded of: {0}")
            .check((agreement, context, rule) -> {
                String missing = sides(agreement, Binding.NONE);
                if (!missing.isEmpty()) {
                    return unbound(agreement.formation(), rule, missing);
                }
                String weak = sides(agreement, Binding.WEAK);
                return weak.isEmpty()
                        ? Outcome.MET
                        : rule.notMet("unsigned", ACCEPTANCES, weakSources(agreement.formation()), weak);
            });

    static final Rule COVERED = rule("ART28-3-BIND-2", "A binding agreement covers the whole time of the processing")
            .citing("GDPR Art. 28(3)", "EDPB-07/2020 s. 1.2")
            .remedy("Agree before the processing starts, and let the agreement last until the processing has ended.")
            .unknown("effect", "the day on which the agreement takes effect")
            .unknown("start", "the day on which the processing started")
            .unknown("end", "the day on which the processing ended")
            .violation("late", "The agreement must cover all processing, which started on {0}, but takes effect on {1}")
            .violation(
                    "signed-late",
                    "The agreement must bind both sides when processing starts on {0}, but was accepted on {1}")
            .violation(
                    "ends-early",
                    "The agreement must cover all processing, which ended on {0}, but itself ended on {1}")
            .check((agreement, context, rule) -> {
                List<Finding> gaps = gaps(agreement, rule);
                if (!gaps.isEmpty()) {
                    return new NotMet(gaps);
                }
                List<Reason> unknown = unknownDays(rule, agreement, context.asOf());
                return unknown.isEmpty() ? Outcome.MET : new Undetermined(unknown);
            });

    static final Rule PARTIES = rule(
                    "CONS-PARTY-1", "Controller and processor each have a name, an address and a contact")
            .citing("GDPR Art. 28(3)", "GDPR Art. 30(2)(a)", "2021/915 Annex I")
            .covers(1, 2)
            .remedy("Name each controller and processor with its legal name, its address and a contact.")
            .violation("no-party", "The agreement must name a {0}, but has none among its parties")
            .violation("class", "The {0} must have a legal name, but is only described by a role")
            .violation("blank", "The field for the name of the {0} is not filled in")
            .violation("no-name", "The {0} must have a legal name, but has none")
            .warning("incomplete", "The {0} should be named with address and contact; missing: {1}")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .check((agreement, context, rule) -> Outcome.of(partyFaults(agreement, rule)));

    static final Rule TWO_PERSONS = rule("CONS-PARTY-2", "Controller and processor are different legal persons")
            .citing("GDPR Art. 4(7)", "GDPR Art. 4(8)", "EDPB-07/2020 s. I.4")
            .tier(Tier.PRACTICE)
            .remedy("Name as processor another legal person than the controller; a department or branch is none.")
            .notApplicable("one-side", "The agreement names no controller and processor to compare")
            .unknown("persons", "whether controller and processor are different legal persons")
            .violation(
                    "same-number",
                    "Controller and processor must be different legal persons, but have the same registration number")
            .violation("same-name", "Controller and processor must be different legal persons, but have the same name")
            .violation("same-party", "Controller and processor must be different legal persons, but one party is both")
            .check((agreement, context, rule) -> twoPersons(agreement, rule));

    static final Rule OFFICERS = rule(
                    "CONS-PARTY-3",
                    "A data protection officer and a representative in the Union are named if there is one")
            .citing("GDPR Art. 37(7)", "GDPR Art. 27", "GDPR Art. 30(2)(a)", "2021/915 Annex I")
            .remedy("Give a contact of each data protection officer, and name each representative in the Union.")
            .notApplicable(
                    "nobody",
                    "The agreement says of no party that it has a data protection officer or needs a representative in the Union")
            .unknown("representative", "whether the {0} needs a representative in the Union")
            .warning("no-contact", "The {0} has a data protection officer and should give a contact, but gives none")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .warning(
                    "no-representative", "The {0} needs a representative in the Union and should name it, but does not")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .check((agreement, context, rule) -> {
                Tally tally = new Tally();
                boolean concerned = false;
                for (int i = 0; i < agreement.parties().size(); i++) {
                    concerned |= officer(agreement.parties().get(i), i, rule, tally);
                    concerned |= representative(agreement.parties().get(i), i, context, rule, tally);
                }
                return concerned ? tally.outcome() : rule.notApplicable("nobody");
            });

    /** A use that the text grants the processor for itself is ART28-3-A-7. */
    static final Rule ROLE = rule("ART28-10-1", "The processor does not decide for what the data are used")
            .citing("GDPR Art. 28(10)", "GDPR Art. 4(7)", "GDPR Art. 4(8)", "EDPB-07/2020 s. 1.5")
            .remedy(
                    "Leave the purposes to the controller, or state for which use the processor is itself a controller.")
            .violation("decides", "A processor must not decide the purposes, but one of them is decided by: {0}")
            .check((agreement, context, rule) -> Outcome.of(roleFaults(agreement, rule)));

    /** What both have to agree to, what concerns only sub-processors and a right to negotiate are no such power. */
    static final Rule NOT_ALONE = rule("ART28-9-2", "The processor cannot change the agreement alone")
            .citing("GDPR Art. 28(3)", "GDPR Art. 28(9)", "EDPB-07/2020 s. 1.2")
            .tier(Tier.GUIDANCE)
            .remedy("Let a change take effect only when the controller has agreed to it in writing.")
            .unknown("mode", "whether the processor can change the agreement alone by: {0}")
            .violation(
                    "lowers-protection",
                    "A change must not lower the protection without the approval of the controller, but may, by: {0}")
            .warning("alone", "A change should need the approval of the controller, but can be made without it by: {0}")
            .check((agreement, context, rule) -> {
                Amendment amendment = agreement.amendment();
                String power = powerOfProcessor(agreement, amendment);
                if (power.isEmpty()) {
                    String unknown = unknownModes(amendment.modes());
                    return unknown.isEmpty() ? Outcome.MET : rule.undetermined("mode", unknown);
                }
                if (amendment.mayLowerProtection().isStipulated()) {
                    return rule.notMet(
                            "lowers-protection",
                            "/amendment/mayLowerProtection",
                            amendment.mayLowerProtection().sources(),
                            power);
                }
                return rule.notMet(
                        "alone",
                        amendment.modes().isEmpty() ? "/amendment/change" : "/amendment/modes",
                        amendment.change().sources(),
                        power);
            });

    /** How well a side is bound. */
    private enum Binding {
        NONE,
        WEAK,
        SOUND
    }

    private static Outcome unbound(Formation formation, StatedRule rule, String sides) {
        if (formation.signatureBlock().stipulation() == Stipulation.BLANK) {
            return rule.notMet(
                    "blank",
                    "/formation/signatureBlock",
                    formation.signatureBlock().sources(),
                    sides);
        }
        if (formation.signatureBlock().isStipulated()
                || formation
                        .takesEffect()
                        .filter(FormAndPartiesRules::isAcceptance)
                        .isPresent()) {
            return rule.undetermined("acceptance");
        }
        return rule.notMet("missing", ACCEPTANCES, List.of(), sides);
    }

    /** Which sides are bound so well and no better, in the words of a message. */
    private static String sides(DataProcessingAgreement agreement, Binding binding) {
        boolean controller = binding(agreement, Role.CONTROLLER) == binding;
        boolean processor = binding(agreement, Role.PROCESSOR) == binding;
        return controller ? processor ? "controller, processor" : "controller" : processor ? "processor" : "";
    }

    private static Binding binding(DataProcessingAgreement agreement, Role side) {
        Binding best = Binding.NONE;
        for (Acceptance acceptance : agreement.formation().acceptances()) {
            if (speaksFor(agreement, acceptance.party(), side)) {
                if (isSound(acceptance)) {
                    return Binding.SOUND;
                }
                best = Binding.WEAK;
            }
        }
        return best;
    }

    private static boolean speaksFor(DataProcessingAgreement agreement, Actor actor, Role side) {
        if (actor.equals(Actor.EACH_PARTY) || actor.equals(Actor.PARTIES_JOINTLY)) {
            return true;
        }
        return side == Role.PROCESSOR
                ? Roles.isProcessor(agreement, actor)
                : Roles.isController(agreement, actor) && !actor.equals(Actor.UPSTREAM_CONTROLLER);
    }

    private static boolean isSound(Acceptance acceptance) {
        AcceptanceMethod method = acceptance.method();
        return isSignature(method)
                || (acceptedOn(acceptance) != null
                        && !method.equals(AcceptanceMethod.CONDUCT)
                        && !method.equals(AcceptanceMethod.INCORPORATION));
    }

    private static boolean isSignature(AcceptanceMethod method) {
        return method.equals(AcceptanceMethod.SIGNATURE) || method.equals(AcceptanceMethod.E_SIGNATURE);
    }

    private static boolean hasSignature(Formation formation) {
        for (Acceptance acceptance : formation.acceptances()) {
            if (isSignature(acceptance.method())) {
                return true;
            }
        }
        return false;
    }

    private static List<Source> weakSources(Formation formation) {
        return formation.acceptances().stream()
                .filter(acceptance -> !isSound(acceptance))
                .flatMap(acceptance -> acceptance.sources().stream())
                .distinct()
                .toList();
    }

    /** Whether the effect hangs on a signature or an acceptance, which each deal has for itself. */
    private static boolean isAcceptance(Trigger trigger) {
        if (trigger instanceof Event event) {
            return event.event().equals(Occurrence.SIGNATURE_BY_ALL)
                    || event.event().equals(Occurrence.ACCEPTANCE_OF_MAIN_CONTRACT);
        }
        List<Trigger> parts = trigger instanceof LaterOf later
                ? later.of()
                : trigger instanceof EarlierOf earlier
                        ? earlier.of()
                        : trigger instanceof AnyOf any ? any.of() : List.of();
        return parts.stream().anyMatch(FormAndPartiesRules::isAcceptance);
    }

    private static List<Finding> gaps(DataProcessingAgreement agreement, StatedRule rule) {
        Optional<LocalDate> started = agreement.processing().startedOn();
        Optional<LocalDate> ended = agreement.processing().endedOn();
        Optional<LocalDate> ends = agreement.term().endsOn();
        LocalDate effective = effectiveOn(agreement);
        LocalDate bound = boundOn(agreement);
        List<Finding> gaps = List.of();
        if (started.isPresent() && effective != null && effective.isAfter(started.get())) {
            boolean stated = agreement.term().effectiveOn().isPresent();
            gaps = Duties.and(
                    gaps,
                    rule.finding(
                            "late",
                            stated ? "/term/effectiveOn" : "/formation/takesEffect",
                            stated ? List.of() : agreement.formation().sources(),
                            text(started.get()),
                            text(effective)));
        } else if (started.isPresent() && bound != null && bound.isAfter(started.get())) {
            gaps = Duties.and(
                    gaps,
                    rule.finding(
                            "signed-late",
                            ACCEPTANCES,
                            acceptanceSources(agreement.formation()),
                            text(started.get()),
                            text(bound)));
        }
        if (ends.isPresent() && ended.isPresent() && ends.get().isBefore(ended.get())) {
            gaps = Duties.and(
                    gaps, rule.finding("ends-early", "/term/endsOn", List.of(), text(ended.get()), text(ends.get())));
        }
        return gaps;
    }

    private static List<Reason> unknownDays(StatedRule rule, DataProcessingAgreement agreement, LocalDate asOf) {
        List<Reason> unknown = List.of();
        if (effectiveOn(agreement) == null && boundOn(agreement) == null) {
            unknown = Duties.and(unknown, rule.reason("effect"));
        }
        if (agreement.processing().startedOn().isEmpty()) {
            unknown = Duties.and(unknown, rule.reason("start"));
        }
        Optional<LocalDate> ends = agreement.term().endsOn();
        if (ends.isPresent()
                && ends.get().isBefore(asOf)
                && agreement.processing().endedOn().isEmpty()) {
            unknown = Duties.and(unknown, rule.reason("end"));
        }
        return unknown;
    }

    private static @Nullable LocalDate effectiveOn(DataProcessingAgreement agreement) {
        Optional<LocalDate> stated = agreement.term().effectiveOn();
        if (stated.isPresent()) {
            return stated.get();
        }
        Optional<Trigger> trigger = agreement.formation().takesEffect();
        return trigger.isPresent() && trigger.get() instanceof OnDate on ? on.date() : null;
    }

    /** The day from which both sides are bound: that of the later of their first acceptances; null if not known. */
    private static @Nullable LocalDate boundOn(DataProcessingAgreement agreement) {
        LocalDate controller = acceptedOn(agreement, Role.CONTROLLER);
        LocalDate processor = acceptedOn(agreement, Role.PROCESSOR);
        return controller == null || processor == null ? null : controller.isAfter(processor) ? controller : processor;
    }

    private static @Nullable LocalDate acceptedOn(DataProcessingAgreement agreement, Role side) {
        LocalDate first = null;
        for (Acceptance acceptance : agreement.formation().acceptances()) {
            LocalDate day = acceptedOn(acceptance);
            if (day != null
                    && (first == null || day.isBefore(first))
                    && speaksFor(agreement, acceptance.party(), side)) {
                first = day;
            }
        }
        return first;
    }

    /** The day of an acceptance, of an instant that in UTC; null if not known. */
    static @Nullable LocalDate acceptedOn(Acceptance acceptance) {
        Optional<LocalDate> day = acceptance.acceptedOn();
        return day.isPresent()
                ? day.get()
                : acceptance
                        .acceptedAt()
                        .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))
                        .orElse(null);
    }

    private static List<Source> acceptanceSources(Formation formation) {
        return formation.acceptances().stream()
                .flatMap(acceptance -> acceptance.sources().stream())
                .distinct()
                .toList();
    }

    private static String text(LocalDate date) {
        return date.toString();
    }

    private static List<Finding> partyFaults(DataProcessingAgreement agreement, StatedRule rule) {
        List<Finding> faults = List.of();
        boolean controller = false;
        boolean processor = false;
        for (int i = 0; i < agreement.parties().size(); i++) {
            Party party = agreement.parties().get(i);
            controller |= Roles.isController(party);
            processor |= party.has(Role.PROCESSOR);
            if (Roles.isController(party) || party.has(Role.PROCESSOR)) {
                String role = Roles.isController(party) ? "controller" : "processor";
                Finding name = nameFault(rule, i, party, role);
                faults = name == null ? faults : Duties.and(faults, name);
                Finding address = addressFault(rule, i, party, role);
                faults = address == null ? faults : Duties.and(faults, address);
            }
        }
        if (!controller) {
            faults = Duties.and(faults, rule.finding("no-party", "/parties", List.of(), "controller"));
        }
        if (!processor) {
            faults = Duties.and(faults, rule.finding("no-party", "/parties", List.of(), "processor"));
        }
        return faults;
    }

    private static @Nullable Finding nameFault(StatedRule rule, int number, Party party, String role) {
        if (party.identity() == Identity.NAMED && isGiven(party.legalName())) {
            return null;
        }
        String key = party.identity() == Identity.CLASS
                ? "class"
                : party.identity() == Identity.BLANK ? Duties.BLANK : "no-name";
        return rule.finding(key, "/parties/" + number + "/legalName", party.sources(), role);
    }

    private static @Nullable Finding addressFault(StatedRule rule, int number, Party party, String role) {
        boolean address = hasAddress(party);
        boolean contact = hasContact(party);
        if (address && contact) {
            return null;
        }
        return rule.finding(
                "incomplete",
                "/parties/" + number + (address ? "/contacts" : "/address"),
                party.sources(),
                role,
                address ? "contact" : contact ? "address" : "address, contact");
    }

    private static boolean hasAddress(Party party) {
        return party.address().isPresent()
                && (party.address().get().city().isPresent()
                        || !party.address().get().lines().isEmpty());
    }

    private static boolean hasContact(Party party) {
        for (Contact contact : party.contacts()) {
            if (hasChannel(contact)) {
                return true;
            }
        }
        return party.dpo().filter(FormAndPartiesRules::hasChannel).isPresent()
                || party.representative()
                        .filter(FormAndPartiesRules::hasChannel)
                        .isPresent();
    }

    private static boolean isReachable(Contact contact) {
        return isGiven(contact.name()) || isGiven(contact.position()) || hasChannel(contact);
    }

    private static boolean isGiven(Optional<String> text) {
        return text.isPresent() && !text.get().isBlank();
    }

    /** Each controller against each processor, every two parties once. */
    private static Outcome twoPersons(DataProcessingAgreement agreement, StatedRule rule) {
        List<Party> parties = agreement.parties();
        Tally tally = new Tally();
        boolean compared = false;
        for (int j = 1; j < parties.size(); j++) {
            for (int i = 0; i < j; i++) {
                if (areOpposite(parties.get(i), parties.get(j))) {
                    compared = true;
                    compare(parties.get(i), parties.get(j), j, rule, tally);
                }
            }
        }
        if (compared) {
            return tally.outcome();
        }
        for (int i = 0; i < parties.size(); i++) {
            if (isBoth(parties.get(i))) {
                return rule.notMet(
                        "same-party", "/parties/" + i + "/roles", parties.get(i).sources());
            }
        }
        return rule.notApplicable("one-side");
    }

    private static boolean areOpposite(Party one, Party other) {
        return (Roles.isController(one) && other.has(Role.PROCESSOR))
                || (one.has(Role.PROCESSOR) && Roles.isController(other));
    }

    /** Whether a party is controller and processor of the same processing. */
    private static boolean isBoth(Party party) {
        for (RoleAssignment one : party.roles()) {
            for (RoleAssignment other : party.roles()) {
                if (one.role() == Role.PROCESSOR
                        && (other.role() == Role.CONTROLLER || other.role() == Role.JOINT_CONTROLLER)
                        && one.scope().equals(other.scope())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** By their numbers in the same register, else by their names. */
    private static void compare(Party one, Party other, int number, StatedRule rule, Tally tally) {
        Optional<LegalEntityId> first = one.registration().filter(id -> says(id.value()));
        Optional<LegalEntityId> second = other.registration().filter(id -> says(id.value()));
        boolean numbers = first.isPresent() && second.isPresent();
        if (numbers && isSame(first.get().scheme(), second.get().scheme())) {
            if (isSame(first.get().value(), second.get().value())) {
                tally.found(rule.finding(
                        "same-number", "/parties/" + number + "/registration", both(one.sources(), other.sources())));
            }
            return;
        }
        boolean names = isNamed(one) && isNamed(other);
        if (names && !isSame(one.legalName().get(), other.legalName().get())) {
            return;
        }
        if (names && !numbers) {
            tally.found(rule.finding(
                    "same-name", "/parties/" + number + "/legalName", both(one.sources(), other.sources())));
        } else {
            tally.lacks(rule.reason("persons"));
        }
    }

    private static boolean isNamed(Party party) {
        return party.identity() == Identity.NAMED
                && party.legalName().filter(FormAndPartiesRules::says).isPresent();
    }

    private static boolean says(String text) {
        return next(text, 0) < text.length();
    }

    /** Whether two texts have the same letters and digits; case, spaces and marks tell nobody apart. */
    private static boolean isSame(String one, String other) {
        int i = next(one, 0);
        int j = next(other, 0);
        while (i < one.length() && j < other.length()) {
            if (Character.toLowerCase(one.charAt(i)) != Character.toLowerCase(other.charAt(j))) {
                return false;
            }
            i = next(one, i + 1);
            j = next(other, j + 1);
        }
        return i >= one.length() && j >= other.length();
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static List<Source> both(List<Source> some, List<Source> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** Whether a party says that it has an officer; then it has to give a contact. */
    private static boolean officer(Party party, int number, StatedRule rule, Tally tally) {
        Statement designated = party.dpoDesignated();
        if (!isUnconditional(designated)) {
            return false;
        }
        if (party.dpo().filter(FormAndPartiesRules::hasChannel).isEmpty()) {
            tally.found(
                    rule.finding("no-contact", "/parties/" + number + "/dpo", designated.sources(), roleWord(party)));
        }
        return true;
    }

    /** Whether a party needs a representative or may need one; a seat outside alone does not tell. */
    private static boolean representative(
            Party party, int number, ReviewContext context, StatedRule rule, Tally tally) {
        boolean named =
                party.representative().filter(FormAndPartiesRules::isReachable).isPresent();
        Statement required = party.representativeRequired();
        if (isUnconditional(required)) {
            if (!named) {
                tally.found(rule.finding(
                        "no-representative",
                        "/parties/" + number + "/representative",
                        required.sources(),
                        roleWord(party)));
            }
            return true;
        }
        Optional<Territory> seat =
                party.establishedIn().or(() -> party.address().flatMap(Address::country));
        if (seat.isEmpty() || required.stipulation() == Stipulation.EXCLUDED) {
            return false;
        }
        Zone zone = context.law().zone(seat.get());
        if (!named && zone == Zone.THIRD) {
            tally.lacks(rule.reason("representative", roleWord(party)));
        } else if (!named && !zone.isInside()) {
            tally.lacks(
                    Reasons.THIRD_COUNTRY.with(seat.get().code(), context.asOf().toString()));
        }
        return !zone.isInside();
    }

    private static boolean isUnconditional(Statement statement) {
        return statement.isStipulated() && statement.conditions().isEmpty();
    }

    /** Whether a contact has a channel; a name alone reaches nobody. */
    private static boolean hasChannel(Contact contact) {
        return isGiven(contact.email())
                || isGiven(contact.telephone())
                || contact.address().isPresent()
                || contact.keptIn().isPresent();
    }

    private static String roleWord(Party party) {
        return Roles.isController(party) ? "controller" : party.has(Role.PROCESSOR) ? "processor" : "party";
    }

    private static List<Finding> roleFaults(DataProcessingAgreement agreement, StatedRule rule) {
        List<Finding> faults = List.of();
        List<PurposeItem> purposes = agreement.processing().purposes();
        for (int i = 0; i < purposes.size(); i++) {
            String decider = processorSide(agreement, purposes.get(i).determinedBy());
            if (!decider.isEmpty()
                    && !isControllerFor(agreement, purposes.get(i).item())) {
                faults = Duties.and(
                        faults,
                        rule.finding(
                                "decides",
                                "/processing/purposes/" + i + "/determinedBy",
                                purposes.get(i).item().sources(),
                                decider));
            }
        }
        return faults;
    }

    /** Who on the side of the processor decides, in the words of a message; empty if nobody there does. */
    private static String processorSide(DataProcessingAgreement agreement, Optional<Actor> decider) {
        if (decider.isEmpty()) {
            return "";
        }
        Actor actor = decider.get();
        if (Roles.includeProcessor(actor) || actor.equals(Actor.AFFILIATE)) {
            return actor.code();
        }
        return speaksFor(agreement, actor, Role.PROCESSOR) ? "processor" : "";
    }

    /** Whether a processor has a second role, as controller, for just this purpose. */
    private static boolean isControllerFor(DataProcessingAgreement agreement, Item<Purpose> purpose) {
        if (purpose.code().isEmpty()) {
            return false;
        }
        for (Party party : agreement.parties()) {
            if (party.has(Role.PROCESSOR)) {
                for (RoleAssignment assignment : party.roles()) {
                    if ((assignment.role() == Role.CONTROLLER || assignment.role() == Role.JOINT_CONTROLLER)
                            && assignment
                                    .scope()
                                    .purposes()
                                    .contains(purpose.code().get())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** How the processor can change the agreement without the controller, in the words of a message; empty if it cannot. */
    private static String powerOfProcessor(DataProcessingAgreement agreement, Amendment amendment) {
        Duty change = amendment.change();
        if (amendment.modes().isEmpty()) {
            return isFree(agreement, change) ? "processor" : "";
        }
        if (change.isStipulated()
                && change.obligor()
                        .filter(holder -> Roles.isController(agreement, holder))
                        .isPresent()) {
            return "";
        }
        boolean approved = isApproved(change);
        Set<String> modes = Set.of();
        for (AmendmentMode mode : amendment.modes()) {
            boolean silence = mode.equals(AmendmentMode.NOTICE_AND_SILENCE);
            boolean alone = mode.equals(AmendmentMode.WEB_PAGE) || mode.equals(AmendmentMode.UNILATERAL_NOTICE);
            if (silence || (alone && !approved)) {
                modes = modes.isEmpty() ? new TreeSet<>() : modes;
                modes.add(mode.code());
            }
        }
        return String.join(", ", modes);
    }

    /** Whether the processor alone may make changes that nobody has to approve. */
    private static boolean isFree(DataProcessingAgreement agreement, Duty change) {
        for (int i = 0; i < Duties.count(change); i++) {
            Duty reading = Duties.reading(change, i);
            if (reading.isStipulated()
                    && reading.modality() == Modality.MAY
                    && reading.obligor()
                            .filter(holder -> isProcessorAlone(agreement, holder))
                            .isPresent()
                    && !isApproved(reading)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProcessorAlone(DataProcessingAgreement agreement, Actor actor) {
        return !actor.equals(Actor.EACH_PARTY)
                && !actor.equals(Actor.PARTIES_JOINTLY)
                && speaksFor(agreement, actor, Role.PROCESSOR);
    }

    /** Whether a change needs an approval that is more than silence and does not come from the processor. */
    private static boolean isApproved(Duty change) {
        Optional<Approval> approval = change.approval();
        return change.isStipulated()
                && approval.isPresent()
                && approval.get().by().filter(Actor.PROCESSOR::equals).isEmpty()
                && approval.get().silence().filter(Silence.APPROVAL::equals).isEmpty()
                && !approval.get().manners().contains(ApprovalManner.BY_SILENCE);
    }

    private static String unknownModes(List<AmendmentMode> modes) {
        Set<String> unknown = Set.of();
        for (AmendmentMode mode : modes) {
            if (!mode.isKnown()) {
                unknown = unknown.isEmpty() ? new TreeSet<>() : unknown;
                unknown.add(mode.code());
            }
        }
        return String.join(", ", unknown);
    }

    private FormAndPartiesRules() {}
}
