package org.dpa4j.rules;

import static org.dpa4j.rules.StatedRule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.Template;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.duty.Remuneration;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.AssistedArticle;
import org.dpa4j.model.law.ChapterThreeRight;
import org.dpa4j.model.obligation.ArticleHelp;
import org.dpa4j.model.obligation.Assistance;
import org.dpa4j.model.obligation.Disclosure;
import org.dpa4j.model.obligation.ListKind;
import org.dpa4j.model.obligation.RightsHelp;
import org.dpa4j.model.processing.MeasureKind;
import org.dpa4j.model.statement.Breadth;
import org.dpa4j.model.statement.Condition;
import org.dpa4j.model.statement.ConditionCode;
import org.dpa4j.model.statement.Item;
import org.dpa4j.model.statement.Sense;
import org.dpa4j.model.statement.Source;
import org.dpa4j.model.time.AnyOf;
import org.dpa4j.model.time.Blank;
import org.dpa4j.model.time.Elsewhere;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Measured;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Trigger;
import org.jspecify.annotations.Nullable;

/** Help for the controller, GDPR Art. 28(3)(e) and (f). */
final class AssistanceRules {
    private static final String FORWARDING = "/disclosure/forwarding";
    private static final String ANSWERING = "/disclosure/answering";

    /** Kinds of measures, which by themselves name none. */
    private static final Set<MeasureKind> KINDS =
            Set.of(MeasureKind.TECHNICAL, MeasureKind.ORGANISATIONAL, MeasureKind.LEGAL, MeasureKind.PHYSICAL);

    /** The rights that a person exercises by a request; Art. 13, 14 and 19 bind the controller without one. */
    private static final List<ChapterThreeRight> ON_REQUEST = List.of(
            ChapterThreeRight.ACCESS,
            ChapterThreeRight.RECTIFICATION,
            ChapterThreeRight.ERASURE,
            ChapterThreeRight.RESTRICTION,
            ChapterThreeRight.PORTABILITY,
            ChapterThreeRight.OBJECTION,
            ChapterThreeRight.AUTOMATED_DECISIONS);

    static final Rule REQUESTS = rule("ART28-3-E-1", "The processor helps with requests of data subjects")
            .citing("GDPR Art. 28(3)(e)")
            .covers(17)
            .remedy("State that the processor helps the controller with requests for all rights of Chapter III.")
            .duty("a duty to help with requests of data subjects")
            .warning(
                    "closed-list",
                    "The processor must help with requests for every right of Chapter III; the list leaves out {0}")
            .check((agreement, context, rule) ->
                    helpWithRequests(rule, agreement.assistance().rights()));

    /** That it may answer on the controller's behalf is fair; that it may answer on its own is not. */
    static final Rule PASSED_ON = Duties.advised(
                    rule("ART28-3-E-2", "Requests of data subjects are passed on, and answered only with authority")
                            .citing("2021/915 cl. 8(a)", "EDPB-07/2020 s. 1.3.5")
                            .from(StatedRule.COMMISSION_CLAUSES)
                            .tier(Tier.GUIDANCE)
                            .remedy("State that the processor passes every request of a data subject on, and answers"
                                    + " none without authority."),
                    "a duty to pass requests of data subjects on to the controller",
                    Template.EU_SCC_2021_915)
            .warning(
                    "answers",
                    "Requests should be answered only with the authority of the controller; the processor may answer"
                            + " without it")
            .compulsoryIn(Template.EU_SCC_2021_915)
            .check((agreement, context, rule) -> {
                Disclosure disclosure = agreement.disclosure();
                Tally tally = new Tally();
                Duty forwarding = isOnRequests(disclosure.forwarding()) ? disclosure.forwarding() : Duty.SILENT;
                Finding fault = Duties.fault(rule, FORWARDING, forwarding);
                if (fault != null) {
                    tally.found(Duties.near(fault, clausesOnRequests(agreement)));
                }
                answers(agreement, rule, tally);
                return tally.outcome();
            });

    /** The month is the controller's own; it runs while the processor still holds the request. */
    static final Rule PASSED_ON_IN_TIME = rule(
                    "ART28-3-E-3", "Requests are passed on in time for an answer within a month")
            .citing("GDPR Art. 12(3)")
            .tier(Tier.GUIDANCE)
            .remedy("Fix a period of a few days for passing requests of data subjects on.")
            .notApplicable("no-forwarding", "The agreement contains no duty to pass requests of data subjects on")
            .unknown("period-elsewhere", "the period for passing requests on, which stands elsewhere")
            .note("no-period", "Requests should be passed on within a fixed period; the agreement fixes none")
            .note("blank-period", "Requests should be passed on within a fixed period; its field is not filled in")
            .warning("long", "Requests should be passed on within {1} days; the agreement allows up to {0} days")
            .violation(
                    "too-long",
                    "The controller must answer within one month; requests may be passed on after up to {0} days")
            .check((agreement, context, rule) ->
                    inTime(rule, context, agreement.disclosure().forwarding()));

    static final Rule SECURITY = help(1, AssistedArticle.SECURITY_32, "the security of processing", "GDPR Art. 32", 18);
    static final Rule BREACH_NOTICE = help(
            2, AssistedArticle.AUTHORITY_33, "notice of a breach to the supervisory authority", "GDPR Art. 33", 20);
    static final Rule BREACH_COMMUNICATION =
            help(3, AssistedArticle.DATA_SUBJECTS_34, "communication of a breach to data subjects", "GDPR Art. 34", 21);
    static final Rule IMPACT_ASSESSMENT =
            help(4, AssistedArticle.IMPACT_ASSESSMENT_35, "data protection impact assessments", "GDPR Art. 35", 9, 22);
    static final Rule PRIOR_CONSULTATION =
            help(5, AssistedArticle.PRIOR_CONSULTATION_36, "prior consultation", "GDPR Art. 36", 19);

    static final Rule MEASURES = rule("ART28-3-F-6", "The agreement sets out by what measures help is given")
            .citing("DK-SCC cl. 9", "DK-SCC Annex C", "2021/915 cl. 8(d)", "2021/915 Annex III")
            .from(StatedRule.DANISH_CLAUSES)
            .tier(Tier.GUIDANCE)
            .remedy("Name the measures of help, such as a function for export, a contact, and how far help goes.")
            .notApplicable("no-help", "The agreement contains no duty to help the controller")
            .unknown("list", "whether the list of measures of help that the agreement announces is there")
            .warning("missing", "The agreement should set out by what measures help is given; it does not")
            .compulsoryIn(Template.EU_SCC_2021_915, Template.DK_SCC_2019)
            .warning("generic", "The agreement should set out by what measures help is given; it names only their kind")
            .compulsoryIn(Template.EU_SCC_2021_915, Template.DK_SCC_2019)
            .warning(
                    "list-missing",
                    "The agreement should set out by what measures help is given; the list announced is not there")
            .compulsoryIn(Template.EU_SCC_2021_915, Template.DK_SCC_2019)
            .check((agreement, context, rule) -> measures(rule, agreement.assistance()));

    /** Extra work for a fair price is help all the same; so is work that the controller has caused. */
    static final Rule NOT_EMPTIED = rule(
                    "ART28-3-F-7", "No price and no discretion empties the help that the law requires")
            .citing("GDPR Art. 28(3)(e)", "GDPR Art. 28(3)(f)")
            .remedy("Owe the help without discretion; ask a price at most for work beyond what the law requires.")
            .unknown("price", "the price of help, which stands elsewhere")
            .violation(
                    "prepaid",
                    "Help after a breach must not wait for payment; the agreement asks for payment in advance")
            .warning("discretion", "The law requires help; the agreement leaves it to the discretion of the processor")
            .warning("reasonable", "The law requires help; the agreement limits it to what is reasonable")
            .warning("paid", "The law requires help; the agreement has it paid for in every case")
            .check((agreement, context, rule) -> notEmptied(agreement, rule));

    /** A clause "Articles 32 to 36" is one entry with all five. */
    private static Rule help(int number, AssistedArticle article, String what, String provision, int... requirements) {
        return rule("ART28-3-F-" + number, "The processor helps with " + what)
                .citing("GDPR Art. 28(3)(f)", provision)
                .covers(requirements)
                .remedy("State that the processor helps the controller with " + what + ".")
                .duty("a duty to help with " + what)
                .check((agreement, context, rule) ->
                        helpWith(rule, agreement.assistance().articles(), article));
    }

    /** One sound entry will do; else the first that is owed but weak; else the first at all. */
    private static Outcome helpWith(StatedRule rule, List<ArticleHelp> entries, AssistedArticle article) {
        Finding worst = null;
        for (int i = 0; i < entries.size(); i++) {
            ArticleHelp entry = entries.get(i);
            if (entry.articles().contains(article)) {
                Finding fault = fault(rule, "/assistance/articles/", i, entry.duty());
                if (fault == null) {
                    return Outcome.MET;
                }
                worst = milder(worst, fault);
            }
        }
        return worst == null
                ? rule.notMet(Duties.MISSING, "/assistance/articles", clauses(entries))
                : new NotMet(List.of(worst));
    }

    /** Sound entries count together; if they leave rights out, a weak entry tells more than what is left out. */
    private static Outcome helpWithRequests(StatedRule rule, List<RightsHelp> entries) {
        Finding worst = null;
        List<ChapterThreeRight> leftOut = null;
        for (int i = 0; i < entries.size(); i++) {
            RightsHelp entry = entries.get(i);
            Finding fault = fault(rule, "/assistance/rights/", i, entry.duty());
            if (fault != null) {
                worst = milder(worst, fault);
            } else if (entry.rights().isEmpty() || entry.list() == ListKind.EXAMPLES) {
                return Outcome.MET;
            } else {
                leftOut = leftOut == null ? new ArrayList<>(ON_REQUEST) : leftOut;
                leftOut.removeAll(entry.rights());
            }
        }
        if (leftOut != null && leftOut.isEmpty()) {
            return Outcome.MET;
        }
        if (worst != null && (leftOut == null || worst.severity() == Severity.WARNING)) {
            return new NotMet(List.of(worst));
        }
        return leftOut == null
                ? rule.notMet(Duties.MISSING, "/assistance/rights", List.of())
                : rule.notMet(
                        "closed-list",
                        "/assistance/rights",
                        Duties.sources(entries.stream().map(RightsHelp::duty).toList()),
                        leftOut.stream().map(Duties::word).collect(Collectors.joining(", ")));
    }

    private static List<Source> clauses(List<ArticleHelp> entries) {
        return Duties.sources(entries.stream().map(ArticleHelp::duty).toList());
    }

    private static @Nullable Finding fault(StatedRule rule, String list, int entry, Duty duty) {
        return Duties.isPlain(duty) ? null : Duties.fault(rule, list + entry + "/duty", duty);
    }

    private static @Nullable Finding milder(@Nullable Finding one, Finding other) {
        return one == null || (one.severity() == Severity.VIOLATION && other.severity() == Severity.WARNING)
                ? other
                : one;
    }

    /** Whether any reading takes in requests of data subjects, and not only those of authorities. */
    private static boolean isOnRequests(Duty duty) {
        for (int i = 0; i < Duties.count(duty); i++) {
            if (concernsDataSubjects(Duties.reading(duty, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean concernsDataSubjects(Duty reading) {
        List<Actor> actors = reading.scope().actors();
        return (actors.isEmpty() || actors.contains(Actor.DATA_SUBJECT))
                && !(reading.trigger().isPresent()
                        && isOfAuthorities(reading.trigger().get()));
    }

    private static boolean isOfAuthorities(Trigger trigger) {
        if (trigger instanceof AnyOf any) {
            for (Trigger part : any.of()) {
                if (!isOfAuthorities(part)) {
                    return false;
                }
            }
            return true;
        }
        return trigger instanceof Event event
                && (event.event().equals(Occurrence.AUTHORITY_REQUEST)
                        || event.event().equals(Occurrence.LEGAL_REQUIREMENT));
    }

    /** Where the duty to pass requests on would stand. */
    private static List<Source> clausesOnRequests(DataProcessingAgreement agreement) {
        List<Source> referral = agreement.disclosure().referral().sources();
        return referral.isEmpty()
                ? Duties.sources(agreement.assistance().rights().stream()
                        .map(RightsHelp::duty)
                        .toList())
                : referral;
    }

    private static void answers(DataProcessingAgreement agreement, StatedRule rule, Tally tally) {
        Duty answering = agreement.disclosure().answering();
        for (int i = 0; i < Duties.count(answering); i++) {
            Duty reading = Duties.reading(answering, i);
            if (Duties.isOwedByProcessor(reading)
                    && concernsDataSubjects(reading)
                    && !isAuthorised(agreement, reading)) {
                tally.found(rule.finding("answers", Duties.pointer(ANSWERING, i), reading.sources()));
                return;
            }
        }
    }

    private static boolean isAuthorised(DataProcessingAgreement agreement, Duty answering) {
        if (answering.approval().isPresent()
                && (answering.approval().get().by().isEmpty()
                        || Roles.isController(
                                agreement, answering.approval().get().by().get()))) {
            return true;
        }
        for (Condition condition : answering.conditions()) {
            if (condition.sense() != Sense.UNLESS
                    && condition.sense() != Sense.HAVING_REGARD_TO
                    && (condition.code().equals(ConditionCode.INSTRUCTED)
                            || condition.code().equals(ConditionCode.CONSENT))) {
                return true;
            }
        }
        return answering.trigger().isPresent()
                && answering.trigger().get() instanceof Event event
                && (event.event().equals(Occurrence.INSTRUCTION)
                        || event.event().equals(Occurrence.REQUEST_OF_CONTROLLER));
    }

    private static boolean isOwedOnRequests(Duty reading) {
        return Duties.isOwedByProcessor(reading) && concernsDataSubjects(reading);
    }

    private static Outcome inTime(StatedRule rule, ReviewContext context, Duty forwarding) {
        if (!Duties.isOwed(forwarding) || !isOnRequests(forwarding)) {
            return rule.notApplicable("no-forwarding");
        }
        int slowest = Duties.slowest(forwarding, AssistanceRules::isOwedOnRequests);
        if (slowest < 0) {
            if (Duties.hasLimit(forwarding, AssistanceRules::isOwedOnRequests, Elsewhere.class)) {
                return rule.undetermined("period-elsewhere");
            }
            return rule.notMet(
                    Duties.hasLimit(forwarding, AssistanceRules::isOwedOnRequests, Blank.class)
                            ? "blank-period"
                            : "no-period",
                    FORWARDING + "/limits",
                    forwarding.sources());
        }
        Duty reading = Duties.reading(forwarding, slowest);
        long hours = Length.latest(reading.limits());
        int most = context.policy().number(PolicyNumber.REQUEST_FORWARDING);
        boolean tooLong = hours >= Length.DAY * context.policy().number(PolicyNumber.REQUEST_FORWARDING_LIMIT);
        if (!tooLong && hours <= Length.DAY * most) {
            return Outcome.MET;
        }
        int place = Length.deciding(reading.limits());
        String pointer = Duties.pointer(FORWARDING, slowest) + "/limits/" + place
                + (reading.limits().get(place) instanceof Measured ? "/period" : "");
        return tooLong
                ? rule.notMet("too-long", pointer, reading.sources(), Length.days(hours))
                : rule.notMet("long", pointer, reading.sources(), Length.days(hours), Integer.toString(most));
    }

    /** A measure with a name, or a list that is there, is enough; whether it is good the text does not show. */
    private static Outcome measures(StatedRule rule, Assistance help) {
        for (Item<MeasureKind> measure : help.measures()) {
            if (isNamed(measure)) {
                return Outcome.MET;
            }
        }
        int missing = -1;
        for (int i = 0; i < help.measuresIn().size(); i++) {
            switch (help.measuresIn().get(i).resolution()) {
                case RESOLVED -> {
                    return Outcome.MET;
                }
                case BROKEN, WRONG_TARGET -> missing = missing < 0 ? i : missing;
                case UNCHECKED -> {}
            }
        }
        if (missing >= 0) {
            return rule.notMet(
                    "list-missing",
                    "/assistance/measuresIn/" + missing,
                    help.measuresIn().get(missing).sources());
        }
        if (!help.measuresIn().isEmpty()) {
            return rule.undetermined("list");
        }
        if (!help.measures().isEmpty()) {
            return rule.notMet(
                    "generic",
                    "/assistance/measures",
                    help.measures().stream()
                            .flatMap(measure -> measure.sources().stream())
                            .distinct()
                            .toList());
        }
        for (int n = 0; n < count(help); n++) {
            if (Duties.isOwed(duty(help, n))) {
                return rule.notMet("missing", "/assistance/measures", clauses(help));
            }
        }
        return rule.notApplicable("no-help");
    }

    private static boolean isNamed(Item<MeasureKind> measure) {
        return measure.breadth() == Breadth.SPECIFIC
                && (measure.label().isPresent()
                        || !KINDS.contains(measure.code().get()));
    }

    /** How many entries of help there are: those on rights, then those on articles. */
    private static int count(Assistance help) {
        return help.rights().size() + help.articles().size();
    }

    private static Duty duty(Assistance help, int entry) {
        int rights = help.rights().size();
        return entry < rights
                ? help.rights().get(entry).duty()
                : help.articles().get(entry - rights).duty();
    }

    private static String place(Assistance help, int entry) {
        int rights = help.rights().size();
        return entry < rights ? "/assistance/rights/" + entry : "/assistance/articles/" + (entry - rights);
    }

    private static boolean isOnBreaches(Assistance help, int entry) {
        int rights = help.rights().size();
        return entry >= rights
                && (help.articles().get(entry - rights).articles().contains(AssistedArticle.AUTHORITY_33)
                        || help.articles().get(entry - rights).articles().contains(AssistedArticle.DATA_SUBJECTS_34));
    }

    private static List<Source> clauses(Assistance help) {
        return Stream.concat(
                        help.rights().stream().map(RightsHelp::duty),
                        help.articles().stream().map(ArticleHelp::duty))
                .flatMap(duty -> duty.sources().stream())
                .distinct()
                .toList();
    }

    private static Outcome notEmptied(DataProcessingAgreement agreement, StatedRule rule) {
        Assistance help = agreement.assistance();
        Tally tally = new Tally();
        boolean breaches = false;
        for (int n = 0; n < count(help); n++) {
            Duty duty = duty(help, n);
            breaches |= isOnBreaches(help, n) && Duties.isOwed(duty);
            for (int i = 0; i < Duties.count(duty); i++) {
                Duty reading = Duties.reading(duty, i);
                if (Duties.isOwedByProcessor(reading)
                        && !isDiscretionary(agreement, rule, help, n, i, tally)
                        && !reading.remuneration().isEmpty()) {
                    String pointer = Duties.pointer(place(help, n) + "/duty", i);
                    prices(agreement, rule, pointer, reading.remuneration(), isOnBreaches(help, n), tally);
                }
            }
        }
        prices(agreement, rule, "/assistance", help.remuneration(), breaches, tally);
        for (int i = 0; i < agreement.remuneration().size(); i++) {
            Remuneration price = agreement.remuneration().get(i);
            boolean covers = false;
            boolean onBreaches = false;
            for (int n = 0; n < count(help); n++) {
                if (Prices.covers(price, place(help, n))) {
                    covers = true;
                    onBreaches |= isOnBreaches(help, n);
                }
            }
            if (covers) {
                price(agreement, rule, "/remuneration/" + i, price, onBreaches, tally);
            }
        }
        return tally.outcome();
    }

    /** A price beside discretion adds nothing: who may refuse may ask a price. */
    private static boolean isDiscretionary(
            DataProcessingAgreement agreement, StatedRule rule, Assistance help, int entry, int place, Tally tally) {
        Duty reading = Duties.reading(duty(help, entry), place);
        if (reading.modality() == Modality.MAY) {
            tally.foundFirst(rule.finding(
                    "discretion",
                    Duties.pointer(place(help, entry) + "/duty", place) + "/modality",
                    reading.sources()));
            return true;
        }
        for (int i = 0; i < reading.conditions().size(); i++) {
            Condition condition = reading.conditions().get(i);
            boolean judged = condition.judgedBy().isPresent()
                    && Roles.isProcessor(agreement, condition.judgedBy().get());
            boolean vague = condition.judgedBy().isEmpty() && condition.code().equals(ConditionCode.REASONABLE);
            if (condition.sense() != Sense.HAVING_REGARD_TO && (judged || vague)) {
                tally.foundFirst(rule.finding(
                        judged ? "discretion" : "reasonable",
                        Duties.pointer(place(help, entry) + "/duty", place) + "/conditions/" + i
                                + (judged ? "/judgedBy" : ""),
                        reading.sources()));
                return true;
            }
        }
        return false;
    }

    private static void prices(
            DataProcessingAgreement agreement,
            StatedRule rule,
            String term,
            List<Remuneration> prices,
            boolean onBreaches,
            Tally tally) {
        for (int i = 0; i < prices.size(); i++) {
            price(agreement, rule, term + "/remuneration/" + i, prices.get(i), onBreaches, tally);
        }
    }

    private static void price(
            DataProcessingAgreement agreement,
            StatedRule rule,
            String pointer,
            Remuneration price,
            boolean onBreaches,
            Tally tally) {
        if (!Prices.isPaid(agreement, price)) {
            return;
        }
        if (onBreaches && Prices.isInAdvance(price)) {
            tally.foundFirst(rule.finding("prepaid", pointer + "/inAdvance", price.sources()));
        } else if (Prices.isAlways(price)) {
            if (!Prices.isElsewhere(price)) {
                tally.foundFirst(rule.finding("paid", pointer, price.sources()));
            } else if (!Prices.isAtHand(price)) {
                tally.lacks(rule.reason("price"));
            }
        }
    }

    private AssistanceRules() {}
}
