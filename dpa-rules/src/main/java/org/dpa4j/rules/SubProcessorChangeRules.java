package org.dpa4j.rules;

import static org.dpa4j.model.Template.DK_SCC_2019;
import static org.dpa4j.model.Template.EU_SCC_2021_915;
import static org.dpa4j.rules.StatedRule.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dpa4j.model.Communication;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.duty.Channel;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.party.Contact;
import org.dpa4j.model.party.ContactUse;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.statement.Shortfall;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.subprocessor.Authorisation;
import org.dpa4j.model.subprocessor.AuthorisationKind;
import org.dpa4j.model.subprocessor.Change;
import org.dpa4j.model.subprocessor.SubProcessing;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.Bindingness;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Bound;
import org.dpa4j.model.time.Direction;
import org.dpa4j.model.time.EarlierOf;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.LaterOf;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Prompt;
import org.dpa4j.model.time.Promptness;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.model.time.Trigger;

/** Changes of sub-processors, GDPR Art. 28(2): notice of them, and emergencies. */
final class SubProcessorChangeRules {
    private static final String NOTICE = "/subProcessing/changeNotice/duty";
    private static final String EMERGENCY = "/subProcessing/emergency";

    private static final Set<Channel> ACTIVE = Set.of(
            Channel.EMAIL,
            Channel.POST,
            Channel.CONSOLE,
            Channel.MAIN_CONTRACT_NOTICE,
            Channel.REGISTERED_CONTACT,
            Channel.DPO);

    static final Rule ANNOUNCED = rule(
                    "ART28-2-3",
                    "Intended additions and replacements of sub-processors are announced before they happen")
            .citing("GDPR Art. 28(2)")
            .covers(11)
            .remedy("State that the processor announces every intended addition or replacement before it happens.")
            .duty("a duty to announce intended changes of sub-processors")
            .violation(
                    "short",
                    "Intended additions and replacements must be announced before they happen; not covered: {0}")
            .unknown("time", "whether changes are announced before they happen; the time stands elsewhere")
            .check((agreement, context, rule) -> {
                Outcome inapplicable = Authorisations.notGeneral(agreement.subProcessing());
                return inapplicable == null ? announced(rule, agreement.subProcessing()) : inapplicable;
            });

    static final Rule PERIOD = rule("ART28-2-5", "A period of notice, or of decision, is fixed and is long enough")
            .citing("EDPB-07/2020 s. 1.6", "2021/915 cl. 7.7(a)", "DK-SCC cl. 7")
            .tier(Tier.GUIDANCE)
            .from(StatedRule.EDPB_07_2020)
            .remedy("Fix how many days before its start a new sub-processor is announced, or submitted for approval.")
            .warning(
                    "none",
                    "A period of notice, or of decision, on changes of sub-processors should be fixed; there is none")
            .compulsoryIn(EU_SCC_2021_915, DK_SCC_2019)
            .warning(
                    Duties.BLANK,
                    "A period of notice, or of decision, on changes of sub-processors should be fixed; its field is not filled in")
            .compulsoryIn(EU_SCC_2021_915, DK_SCC_2019)
            .warning(
                    "vague",
                    "A period of notice, or of decision, on changes of sub-processors should be fixed; the text only has: {0}")
            .compulsoryIn(EU_SCC_2021_915, DK_SCC_2019)
            .note("short", "A change of sub-processors should be announced {0} days ahead; the text has: {1}")
            .unknown("elsewhere", "the period of notice before changes, which stands elsewhere")
            .unknown("calendar", "whether a period of {0} is at least {1} days")
            .check((agreement, context, rule) -> {
                Outcome inapplicable = Authorisations.inapplicable(agreement.subProcessing());
                return inapplicable == null ? period(rule, agreement.subProcessing(), context.policy()) : inapplicable;
            });

    static final Rule ACTIVE_NOTICE = rule(
                    "ART28-2-7", "Notice of changes is given actively, and to a named address; a web page is no notice")
            .citing("GDPR Art. 28(2)", "EDPB-07/2020 s. 1.3.4")
            .remedy("State that changes are announced by e-mail or the like, to an address that the controller names.")
            .violation("web-page", "Changes of sub-processors must be announced; the text only has a web page for them")
            .warning("passive", "Changes of sub-processors should be announced actively; the text only has: {0}")
            .warning(
                    "general-way",
                    "Changes of sub-processors should be announced actively; general notices may stand on a web page")
            .warning(
                    "no-address",
                    "Notice of changes should go to a named address; the text names neither an address nor a way")
            .check((agreement, context, rule) -> {
                Outcome inapplicable = Authorisations.inapplicable(agreement.subProcessing());
                if (inapplicable != null) {
                    return inapplicable;
                }
                return Duties.isOwed(agreement.subProcessing().changeNotice().duty())
                        ? activeNotice(rule, agreement)
                        : Reasons.NO_CHANGE_NOTICE.notApplicable();
            });

    static final Rule EMERGENCIES = rule(
                    "ART28-2-16", "A replacement in an emergency is announced at once and is open to objection")
            .citing("GDPR Art. 28(2)")
            .remedy("Strike out the exception, or have it announced at once, with a right to object afterwards.")
            .violation(
                    "unlimited",
                    "A replacement in an emergency must be announced and open to objection; the text asks for neither")
            .warning(
                    "loose",
                    "A replacement in an emergency should be announced at once and be open to objection; missing: {0}")
            .unknown("time", "how soon a replacement in an emergency is announced, which stands elsewhere")
            .check((agreement, context, rule) -> {
                SubProcessing sub = agreement.subProcessing();
                Outcome inapplicable = Authorisations.inapplicable(sub);
                return inapplicable == null ? emergency(rule, sub, context.policy()) : inapplicable;
            });

    /** What the duty leaves out weighs more than that it is weak. */
    private static Outcome announced(StatedRule rule, SubProcessing sub) {
        Duty notice = sub.changeNotice().duty();
        Finding fault = Duties.fault(rule, NOTICE, notice);
        if (fault != null && fault.severity() == Severity.VIOLATION) {
            return new NotMet(List.of(fault));
        }
        Ahead ahead = ahead(notice);
        boolean covered = sub.changeNotice().covers().isEmpty();
        boolean additions = covered || sub.changeNotice().covers().contains(Change.ADDITION);
        boolean replacements = covered || sub.changeNotice().covers().contains(Change.REPLACEMENT);
        boolean term = ahead == Ahead.NO;
        List<String> missing = List.of();
        if (!additions || lacks(notice, Shortfall.ADDITIONS)) {
            term |= additions;
            missing = Duties.and(missing, Shortfall.ADDITIONS.code());
        }
        if (ahead == Ahead.NO || lacks(notice, Shortfall.PRIOR_INFORMATION)) {
            term = true;
            missing = Duties.and(missing, Shortfall.PRIOR_INFORMATION.code());
        }
        if (!replacements || lacks(notice, Shortfall.REPLACEMENTS)) {
            term |= replacements;
            missing = Duties.and(missing, Shortfall.REPLACEMENTS.code());
        }
        if (!missing.isEmpty()) {
            return rule.notMet(
                    "short",
                    term ? NOTICE : "/subProcessing/changeNotice/covers",
                    notice.sources(),
                    String.join(", ", missing));
        }
        if (fault != null) {
            return new NotMet(List.of(fault));
        }
        return ahead == Ahead.ELSEWHERE ? rule.undetermined("time") : Outcome.MET;
    }

    private static boolean lacks(Duty notice, Shortfall shortfall) {
        for (int i = 0; i < Duties.count(notice); i++) {
            Duty reading = Duties.reading(notice, i);
            if (Duties.isOwedByProcessor(reading) && reading.lacks(shortfall)) {
                return true;
            }
        }
        return false;
    }

    /** Whether notice comes before the change. */
    private enum Ahead {
        YES,
        NO,
        ELSEWHERE
    }

    /** One reading that comes first is enough, unless another one says that notice comes after the change. */
    private static Ahead ahead(Duty notice) {
        boolean first = false;
        boolean elsewhere = false;
        for (int i = 0; i < Duties.count(notice); i++) {
            Duty reading = Duties.reading(notice, i);
            if (!Duties.isOwedByProcessor(reading)) {
                continue;
            }
            if (comesFirst(reading)) {
                first = true;
            } else if (comesAfter(reading)) {
                return Ahead.NO;
            } else {
                for (TimeLimit limit : reading.limits()) {
                    elsewhere |= limit instanceof Elsewhere;
                }
            }
        }
        return first ? Ahead.YES : elsewhere ? Ahead.ELSEWHERE : Ahead.NO;
    }

    private static boolean comesFirst(Duty reading) {
        if (isPlanned(reading.trigger())) {
            return true;
        }
        for (TimeLimit limit : reading.limits()) {
            if (limit.bindingness() == Bindingness.FIRM && (LeadTime.isAhead(limit) || isPlanned(limit.from()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean comesAfter(Duty reading) {
        for (TimeLimit limit : reading.limits()) {
            if (!LeadTime.isAhead(limit) && (limit instanceof Measured || limit instanceof Prompt)) {
                return true;
            }
        }
        return reading.trigger().isPresent()
                && reading.trigger().get() instanceof Event event
                && event.moment().isPresent();
    }

    private static boolean isPlanned(Optional<Trigger> trigger) {
        return trigger.isPresent() && isPlanned(trigger.get());
    }

    private static boolean isPlanned(Trigger trigger) {
        if (trigger instanceof EarlierOf earlier) {
            for (Trigger one : earlier.of()) {
                if (isPlanned(one)) {
                    return true;
                }
            }
            return false;
        }
        if (trigger instanceof LaterOf later) {
            return arePlanned(later.of());
        }
        return trigger instanceof AnyOf any
                ? arePlanned(any.of())
                : trigger instanceof Event event
                        && event.moment().filter(Moment.PLANNED::equals).isPresent();
    }

    private static boolean arePlanned(List<Trigger> triggers) {
        for (Trigger trigger : triggers) {
            if (!isPlanned(trigger)) {
                return false;
            }
        }
        return true;
    }

    /** The period of notice, or the time to decide on a request; one of them is enough. */
    private static Outcome period(StatedRule rule, SubProcessing sub, ReviewPolicy policy) {
        Duty notice = sub.changeNotice().duty();
        Tally tally = new Tally();
        boolean fixed = false;
        for (int i = 0; i < Duties.count(notice); i++) {
            Duty reading = Duties.reading(notice, i);
            TimeLimit lead = LeadTime.lead(reading);
            if (lead != null) {
                fixed = true;
                weigh(
                        rule,
                        policy,
                        tally,
                        Duties.limit(NOTICE, i, reading.limits().indexOf(lead)),
                        lead,
                        reading.sources());
            }
        }
        for (int i = 0; i < sub.authorisations().size(); i++) {
            List<TimeLimit> limits = approvalLimits(sub.authorisations().get(i));
            for (int j = 0; j < limits.size(); j++) {
                if (limits.get(j) instanceof Measured measured && measured.bindingness() == Bindingness.FIRM) {
                    fixed = true;
                    weigh(
                            rule,
                            policy,
                            tally,
                            Authorisations.approval(i) + "/limits/" + j,
                            measured,
                            sub.authorisations().get(i).sources());
                }
            }
        }
        if (fixed) {
            return tally.outcome();
        }
        if (Duties.isOwed(notice)) {
            return unfixedNotice(rule, notice);
        }
        return Authorisations.isGeneral(sub)
                ? Reasons.NO_CHANGE_NOTICE.notApplicable()
                : unfixedDecision(rule, sub.authorisations());
    }

    private static List<TimeLimit> approvalLimits(Authorisation authorisation) {
        return authorisation.approval().isPresent()
                ? authorisation.approval().get().limits()
                : List.of();
    }

    private static void weigh(
            StatedRule rule, ReviewPolicy policy, Tally tally, String pointer, TimeLimit limit, List<Source> sources) {
        int days = policy.number(PolicyNumber.SUB_PROCESSOR_NOTICE);
        if (LeadTime.least(limit) < Length.DAY * days) {
            if (LeadTime.most(limit) < Length.DAY * days) {
                tally.found(rule.finding("short", pointer, sources, Integer.toString(days), LeadTime.words(limit)));
            } else {
                tally.lacks(rule.reason("calendar", LeadTime.words(limit), Integer.toString(days)));
            }
        }
    }

    private static Outcome unfixedNotice(StatedRule rule, Duty notice) {
        for (int i = 0; i < Duties.count(notice); i++) {
            Duty reading = Duties.reading(notice, i);
            if (Duties.isOwedByProcessor(reading) && !reading.limits().isEmpty()) {
                return unfixed(rule, Duties.pointer(NOTICE, i) + "/limits", reading.limits(), reading.sources());
            }
        }
        return rule.notMet("none", NOTICE + "/limits", notice.sources());
    }

    private static Outcome unfixedDecision(StatedRule rule, List<Authorisation> authorisations) {
        int first = -1;
        for (int i = 0; i < authorisations.size(); i++) {
            Authorisation authorisation = authorisations.get(i);
            if (Authorisations.kind(authorisation) == AuthorisationKind.SPECIFIC) {
                first = first < 0 ? i : first;
                if (!approvalLimits(authorisation).isEmpty()) {
                    return unfixed(
                            rule,
                            Authorisations.approval(i) + "/limits",
                            approvalLimits(authorisation),
                            authorisation.sources());
                }
            }
        }
        return rule.notMet(
                "none",
                Authorisations.approval(first) + "/limits",
                authorisations.get(first).sources());
    }

    private static Outcome unfixed(StatedRule rule, String pointer, List<TimeLimit> limits, List<Source> sources) {
        for (int i = 0; i < limits.size(); i++) {
            if (limits.get(i) instanceof Blank) {
                return rule.notMet(Duties.BLANK, pointer + "/" + i, sources);
            }
            if (limits.get(i) instanceof Elsewhere) {
                return rule.undetermined("elsewhere");
            }
        }
        return rule.notMet("vague", pointer + "/0", sources, LeadTime.words(limits.get(0)) + side(limits.get(0)));
    }

    /** Why a number of days is no period of notice. */
    private static String side(TimeLimit limit) {
        return !(limit instanceof Measured measured)
                ? ""
                : measured.direction() == Direction.AFTER
                        ? ", afterwards"
                        : measured.bound() == Bound.AT_MOST ? ", at-most" : "";
    }

    /** The way of the notice itself counts; only without one, that of notices under the agreement. */
    private static Outcome activeNotice(StatedRule rule, DataProcessingAgreement agreement) {
        Duty notice = agreement.subProcessing().changeNotice().duty();
        Optional<Contact> addressee = agreement.subProcessing().changeNotice().addressee();
        if (hasActiveChannel(notice) || (addressee.isPresent() && isAddress(addressee.get()))) {
            return Outcome.MET;
        }
        List<String> channels = channels(notice);
        if (!channels.isEmpty()) {
            String pointer = NOTICE + "/channels";
            for (int i = Duties.count(notice) - 1; i >= 0; i--) {
                pointer = Duties.reading(notice, i).channels().isEmpty()
                        ? pointer
                        : Duties.pointer(NOTICE, i) + "/channels";
            }
            return channels.equals(List.of(Channel.WEB_PAGE.code()))
                    ? rule.notMet("web-page", pointer, notice.sources())
                    : rule.notMet("passive", pointer, notice.sources(), String.join(", ", channels));
        }
        Communication communication = agreement.communication();
        if (hasChannel(communication.generalNotices(), Channel.WEB_PAGE)) {
            return rule.notMet(
                    "general-way",
                    "/communication/generalNotices/channels",
                    Duties.sources(List.of(notice, communication.generalNotices())));
        }
        return hasActiveChannel(communication.notices()) || hasControllerAddress(agreement)
                ? Outcome.MET
                : rule.notMet("no-address", "/subProcessing/changeNotice/addressee", notice.sources());
    }

    private static boolean hasActiveChannel(Duty duty) {
        for (int i = 0; i < Duties.count(duty); i++) {
            for (Channel channel : Duties.reading(duty, i).channels()) {
                if (ACTIVE.contains(channel)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasChannel(Duty duty, Channel channel) {
        for (int i = 0; i < Duties.count(duty); i++) {
            if (Duties.reading(duty, i).channels().contains(channel)) {
                return true;
            }
        }
        return false;
    }

    /** The ways of all readings, as codes in order, each once. */
    private static List<String> channels(Duty duty) {
        List<String> codes = List.of();
        for (int i = 0; i < Duties.count(duty); i++) {
            for (Channel channel : Duties.reading(duty, i).channels()) {
                codes = codes.contains(channel.code()) ? codes : Duties.and(codes, channel.code());
            }
        }
        return Duties.sorted(codes);
    }

    private static boolean isAddress(Contact contact) {
        return contact.email().isPresent()
                || contact.telephone().isPresent()
                || contact.address().isPresent()
                || contact.keptIn().isPresent()
                || contact.name().isPresent();
    }

    /** Whether a controller has a contact for notices, or for anything. */
    private static boolean hasControllerAddress(DataProcessingAgreement agreement) {
        for (Party party : agreement.parties()) {
            if (Roles.isController(party)) {
                for (Contact contact : party.contacts()) {
                    boolean fits = contact.uses().isEmpty()
                            || contact.uses().contains(ContactUse.NOTICES)
                            || contact.uses().contains(ContactUse.GENERAL)
                            || contact.uses().contains(ContactUse.DATA_PROTECTION);
                    if (fits && isAddress(contact)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Outcome emergency(StatedRule rule, SubProcessing sub, ReviewPolicy policy) {
        Duty emergency = sub.emergency();
        if (!Duties.grants(emergency)) {
            return Outcome.MET;
        }
        boolean announced = false;
        boolean inTime = false;
        boolean elsewhere = false;
        for (int i = 0; i < Duties.count(emergency); i++) {
            Duty reading = Duties.reading(emergency, i);
            if (Duties.isGranted(reading)) {
                for (TimeLimit limit : reading.limits()) {
                    elsewhere |= limit instanceof Elsewhere;
                    announced |= !(limit instanceof Blank);
                    inTime |= isSoon(limit, policy);
                }
            }
        }
        boolean objection = mayObjectLater(sub.objection().right());
        if (!announced && !objection) {
            return rule.notMet("unlimited", EMERGENCY, emergency.sources());
        }
        if (!inTime && !elsewhere) {
            return rule.notMet(
                    "loose",
                    EMERGENCY,
                    emergency.sources(),
                    objection ? "immediate-notice" : "immediate-notice, objection");
        }
        if (!objection) {
            return rule.notMet("loose", EMERGENCY, emergency.sources(), "objection");
        }
        return inTime ? Outcome.MET : rule.undetermined("time");
    }

    private static boolean isSoon(TimeLimit limit, ReviewPolicy policy) {
        if (limit.bindingness() != Bindingness.FIRM) {
            return false;
        }
        if (limit instanceof Prompt prompt) {
            return LeadTime.isAhead(limit) || prompt.standard().isAtLeast(Promptness.WITHOUT_UNDUE_DELAY);
        }
        long latest = Length.latest(limit);
        return LeadTime.isAhead(limit)
                || (latest != Length.UNKNOWN && latest <= Length.DAY * policy.number(PolicyNumber.EMERGENCY_NOTICE));
    }

    /** A right that ends before the start is no right to object to what has happened. */
    private static boolean mayObjectLater(Duty right) {
        for (int i = 0; i < Duties.count(right); i++) {
            Duty reading = Duties.reading(right, i);
            if (Duties.isGranted(reading) && !LeadTime.anyAhead(reading.limits())) {
                return true;
            }
        }
        return false;
    }

    private SubProcessorChangeRules() {}
}
