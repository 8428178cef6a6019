package org.dpa4j.rules.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.rules.time.When;

/**
 * What kind of thing happened or is planned: an occurrence, the moment in its life that the fact reports, and whose act or
 * knowledge it is. The constants are the events that set clocks off or stop them; {@link #of(Occurrence, Moment)} makes a type
 * for any other event a trigger of an agreement can name.
 *
 * <p>Example: {@code FactType.PROCESSOR_AWARE.at("2026-04-14T09:30+02:00")} is a {@link Fact};
 * {@code FactType.parse("damage:occurred")} is the type of an event without a constant.
 *
 * <p>How a fact meets a trigger is told in the tour of this package.
 *
 * @param code the name of a constant, such as {@code processor-aware}, or {@code occurrence:moment} or
 *     {@code occurrence:moment:actor}
 * @param occurrence what happens
 * @param moment the moment that the fact reports
 * @param by whose act or knowledge it is; empty if nobody is named, which meets a trigger of anybody
 */
public record FactType(String code, Occurrence occurrence, Moment moment, Optional<Actor> by) {
    private static final Occurrence BREACH_NOTICE = new Occurrence("breach-notice");
    private static final Occurrence REPORT_TO_AUTHORITY = new Occurrence("breach-report");
    private static final Occurrence COMMUNICATION = new Occurrence("breach-communication");
    private static final Occurrence REQUEST_ANSWERED = new Occurrence("data-subject-request-answer");
    private static final Occurrence DELETION_CONFIRMATION = new Occurrence("deletion-confirmation");
    private static final Occurrence PRIOR_CONSULTATION = new Occurrence("prior-consultation");
    private static final Occurrence EXTENSION = new Occurrence("extension");

    /** A personal data breach was first noticed, by whomever. Nobody need be aware of a breach yet (EDPB 9/2022). */
    public static final FactType BREACH_DETECTED =
            type("breach-detected", Occurrence.PERSONAL_DATA_BREACH, Moment.DISCOVERED);
    /** The processor became aware of a breach; starts GDPR Art. 33(2) and the clock of the contract, never Art. 33(1). */
    public static final FactType PROCESSOR_AWARE =
            type("processor-aware", Occurrence.PERSONAL_DATA_BREACH, Moment.AWARE, Actor.PROCESSOR);
    /** A sub-processor became aware of a breach. */
    public static final FactType SUB_PROCESSOR_AWARE =
            type("sub-processor-aware", Occurrence.PERSONAL_DATA_BREACH, Moment.AWARE, Actor.SUB_PROCESSOR);
    /** The notice of the breach reached the controller. */
    public static final FactType CONTROLLER_INFORMED =
            type("controller-informed", BREACH_NOTICE, Moment.RECEIVED, Actor.CONTROLLER);
    /** The controller became aware of a breach; starts GDPR Art. 33(1). */
    public static final FactType CONTROLLER_AWARE =
            type("controller-aware", Occurrence.PERSONAL_DATA_BREACH, Moment.AWARE, Actor.CONTROLLER);
    /** The controller reported the breach to the supervisory authority, GDPR Art. 33(1). */
    public static final FactType AUTHORITY_INFORMED =
            type("authority-informed", REPORT_TO_AUTHORITY, Moment.SENT, Actor.CONTROLLER);
    /** The controller told the data subjects of the breach, GDPR Art. 34(1). */
    public static final FactType DATA_SUBJECTS_INFORMED =
            type("data-subjects-informed", COMMUNICATION, Moment.SENT, Actor.CONTROLLER);

    /** The processor sent the notice of a change of sub-processors. */
    public static final FactType SUB_PROCESSOR_CHANGE_ANNOUNCED =
            type("sub-processor-change-announced", Occurrence.CHANGE_NOTICE, Moment.SENT, Actor.PROCESSOR);
    /** The notice of a change of sub-processors reached the controller. */
    public static final FactType SUB_PROCESSOR_CHANGE_RECEIVED =
            type("sub-processor-change-received", Occurrence.CHANGE_NOTICE, Moment.RECEIVED, Actor.CONTROLLER);
    /** The day on which a new sub-processor is to be used for the first time. */
    public static final FactType PLANNED_USE = type("planned-use", Occurrence.ENGAGEMENT, Moment.PLANNED);
    /** A new sub-processor was used for the first time. */
    public static final FactType USE_STARTED = type("use-started", Occurrence.ENGAGEMENT, Moment.OCCURRED);
    /** The controller objected to a change of sub-processors. */
    public static final FactType OBJECTION_RAISED =
            type("objection-raised", Occurrence.OBJECTION, Moment.SENT, Actor.CONTROLLER);

    /** The agreement ended; a date is its last day. */
    public static final FactType AGREEMENT_TERMINATED =
            type("agreement-terminated", Occurrence.END_OF_AGREEMENT, Moment.OCCURRED);
    /** The services ended; a date is their last day. */
    public static final FactType SERVICE_TERMINATED =
            type("service-terminated", Occurrence.END_OF_SERVICES, Moment.OCCURRED);
    /** The main contract ended; a date is its last day. */
    public static final FactType MAIN_CONTRACT_TERMINATED =
            type("main-contract-terminated", Occurrence.END_OF_MAIN_CONTRACT, Moment.OCCURRED);
    /** The service was cancelled. */
    public static final FactType CANCELLED = type("cancelled", Occurrence.CANCELLATION, Moment.OCCURRED);
    /** The controller asked for deletion. */
    public static final FactType DELETION_REQUESTED =
            type("deletion-requested", Occurrence.DELETION, Moment.REQUESTED, Actor.CONTROLLER);
    /** The data were deleted. */
    public static final FactType DELETION_DONE = type("deletion-done", Occurrence.DELETION, Moment.COMPLETED);
    /** The data were returned. */
    public static final FactType RETURN_DONE = type("return-done", Occurrence.RETURN, Moment.COMPLETED);
    /** The deletion was confirmed to the controller. */
    public static final FactType DELETION_CONFIRMED =
            type("deletion-confirmed", DELETION_CONFIRMATION, Moment.SENT, Actor.PROCESSOR);

    /** The controller asked for an audit, or gave notice of one. */
    public static final FactType AUDIT_REQUESTED =
            type("audit-requested", Occurrence.AUDIT_REQUEST, Moment.REQUESTED, Actor.CONTROLLER);
    /** The day on which an audit is to start. */
    public static final FactType AUDIT_PLANNED = type("audit-planned", Occurrence.AUDIT_START, Moment.PLANNED);
    /** An audit took place; the day it started. */
    public static final FactType AUDIT_DONE = type("audit-done", Occurrence.AUDIT_START, Moment.OCCURRED);

    /** A request of a data subject reached the processor. */
    public static final FactType DATA_SUBJECT_REQUEST_RECEIVED =
            type("data-subject-request-received", Occurrence.DATA_SUBJECT_REQUEST, Moment.RECEIVED, Actor.PROCESSOR);
    /**
     * A request of a data subject reached the controller, passed on by the processor or directly; starts GDPR Art. 12(3) and
     * meets the duty to forward it.
     */
    public static final FactType DATA_SUBJECT_REQUEST_FORWARDED =
            type("data-subject-request-forwarded", Occurrence.DATA_SUBJECT_REQUEST, Moment.RECEIVED, Actor.CONTROLLER);
    /** The controller answered a request of a data subject. */
    public static final FactType DATA_SUBJECT_REQUEST_ANSWERED =
            type("data-subject-request-answered", REQUEST_ANSWERED, Moment.SENT, Actor.CONTROLLER);
    /** The controller asked for something; say {@link Fact#about(String)} which duty it calls in. */
    public static final FactType CONTROLLER_REQUEST =
            type("controller-request", Occurrence.REQUEST_OF_CONTROLLER, Moment.REQUESTED, Actor.CONTROLLER);

    /**
     * A change of law took effect; a date is the first day on which it applies. That day is not counted, unless the convention
     * says so, as {@link org.dpa4j.rules.time.Convention#PLAIN_INCLUDE_TRIGGER_DAY} does.
     */
    public static final FactType LAW_CHANGED = type("law-changed", Occurrence.CHANGE_OF_LAW, Moment.OCCURRED);
    /** The notice of an amendment was sent. */
    public static final FactType AMENDMENT_NOTICE_SENT =
            type("amendment-notice-sent", Occurrence.AMENDMENT_NOTICE, Moment.SENT);
    /** The notice of an amendment was received. */
    public static final FactType AMENDMENT_NOTICE_RECEIVED =
            type("amendment-notice-received", Occurrence.AMENDMENT_NOTICE, Moment.RECEIVED);
    /** The day on which contact data are to change. */
    public static final FactType CONTACT_CHANGE_PLANNED =
            type("contact-change-planned", Occurrence.CONTACT_CHANGE, Moment.PLANNED);
    /** The change of contact data was told to the other party. */
    public static final FactType CONTACT_CHANGE_ANNOUNCED =
            type("contact-change-announced", Occurrence.CONTACT_CHANGE, Moment.SENT);
    /** The day on which the agreement renews itself. */
    public static final FactType RENEWAL = type("renewal", new Occurrence("renewal"), Moment.OCCURRED);
    /** The last day of a certificate. */
    public static final FactType CERTIFICATE_EXPIRES =
            type("certificate-expires", new Occurrence("certificate-expiry"), Moment.OCCURRED);
    /** The last day of an adequacy decision. */
    public static final FactType ADEQUACY_EXPIRES =
            type("adequacy-expires", new Occurrence("adequacy-expiry"), Moment.OCCURRED);

    /** A request for prior consultation reached the supervisory authority, GDPR Art. 36(2). */
    public static final FactType PRIOR_CONSULTATION_RECEIVED =
            type("prior-consultation-received", PRIOR_CONSULTATION, Moment.RECEIVED, Actor.SUPERVISORY_AUTHORITY);
    /** The authority gave its advice, GDPR Art. 36(2). */
    public static final FactType PRIOR_CONSULTATION_ANSWERED =
            type("prior-consultation-answered", PRIOR_CONSULTATION, Moment.COMPLETED, Actor.SUPERVISORY_AUTHORITY);
    /**
     * An extension of a time limit was told to whoever waits; counts only if it is told within the limit. Where several limits run
     * that may be extended, say {@link Fact#about(String)} which.
     */
    public static final FactType EXTENSION_ANNOUNCED = type("extension-announced", EXTENSION, Moment.SENT);
    /**
     * A clock stands still from the date of the fact to {@link Fact#until()}: that of GDPR Art. 36(2), or of the obligation that
     * the fact is {@link Fact#about()}.
     */
    public static final FactType SUSPENDED = type("suspended", new Occurrence("suspension"), Moment.OCCURRED);
    /** The obligation whose id the fact is {@link Fact#about()} was met; for what no other type says. */
    public static final FactType DONE = type("done", new Occurrence("performance"), Moment.COMPLETED);

    /** The ends of which one ends the agreement. */
    static final List<FactType> ENDS = List.of(AGREEMENT_TERMINATED, SERVICE_TERMINATED, MAIN_CONTRACT_TERMINATED);

    /** The constants, in the order above. */
    public static final List<FactType> ALL = List.of(
            BREACH_DETECTED,
            PROCESSOR_AWARE,
            SUB_PROCESSOR_AWARE,
            CONTROLLER_INFORMED,
            CONTROLLER_AWARE,
            AUTHORITY_INFORMED,
            DATA_SUBJECTS_INFORMED,
            SUB_PROCESSOR_CHANGE_ANNOUNCED,
            SUB_PROCESSOR_CHANGE_RECEIVED,
            PLANNED_USE,
            USE_STARTED,
            OBJECTION_RAISED,
            AGREEMENT_TERMINATED,
            SERVICE_TERMINATED,
            MAIN_CONTRACT_TERMINATED,
            CANCELLED,
            DELETION_REQUESTED,
            DELETION_DONE,
            RETURN_DONE,
            DELETION_CONFIRMED,
            AUDIT_REQUESTED,
            AUDIT_PLANNED,
            AUDIT_DONE,
            DATA_SUBJECT_REQUEST_RECEIVED,
            DATA_SUBJECT_REQUEST_FORWARDED,
            DATA_SUBJECT_REQUEST_ANSWERED,
            CONTROLLER_REQUEST,
            LAW_CHANGED,
            AMENDMENT_NOTICE_SENT,
            AMENDMENT_NOTICE_RECEIVED,
            CONTACT_CHANGE_PLANNED,
            CONTACT_CHANGE_ANNOUNCED,
            RENEWAL,
            CERTIFICATE_EXPIRES,
            ADEQUACY_EXPIRES,
            PRIOR_CONSULTATION_RECEIVED,
            PRIOR_CONSULTATION_ANSWERED,
            EXTENSION_ANNOUNCED,
            SUSPENDED,
            DONE);

    /**
     * The type of any event, by nobody in particular.
     *
     * @param occurrence what happens
     * @param moment the moment reported
     * @return the constant with this meaning, or a type whose code is {@code occurrence:moment}
     */
    public static FactType of(Occurrence occurrence, Moment moment) {
        return of(occurrence, moment, Optional.empty());
    }

    /**
     * The type of any event.
     *
     * @param occurrence what happens
     * @param moment the moment reported
     * @param by whose act or knowledge it is
     * @return the constant with this meaning, or a type whose code is {@code occurrence:moment:actor}
     */
    public static FactType of(Occurrence occurrence, Moment moment, Actor by) {
        return of(occurrence, moment, Optional.of(by));
    }

    private static FactType of(Occurrence occurrence, Moment moment, Optional<Actor> by) {
        for (FactType type : ALL) {
            if (type.occurrence.equals(occurrence) && type.moment == moment && type.by.equals(by)) {
                return type;
            }
        }
        String code = occurrence.code() + ":" + moment.name().toLowerCase(Locale.ROOT)
                + by.map(actor -> ":" + actor.code()).orElse("");
        return new FactType(code, occurrence, moment, by);
    }

    /**
     * Reads what {@link #toString()} prints: the name of a constant, or {@code occurrence:moment}, or
     * {@code occurrence:moment:actor}.
     *
     * @param text such as {@code processor-aware} or {@code damage:occurred}
     * @return the type
     * @throws IllegalArgumentException if there is none, with one sentence
     */
    public static FactType parse(String text) {
        for (FactType type : ALL) {
            if (type.code.equals(text)) {
                return type;
            }
        }
        int first = text.indexOf(':');
        if (first < 0) {
            throw new IllegalArgumentException("an event type must be one of " + ALL
                    + " or read like \"damage:occurred\", but is \"" + text + "\"");
        }
        int second = text.indexOf(':', first + 1);
        Occurrence occurrence = Occurrence.of(text.substring(0, first));
        Moment moment = moment(second < 0 ? text.substring(first + 1) : text.substring(first + 1, second));
        return second < 0 ? of(occurrence, moment) : of(occurrence, moment, Actor.of(text.substring(second + 1)));
    }

    private static Moment moment(String text) {
        for (Moment moment : Moment.values()) {
            if (moment.name().toLowerCase(Locale.ROOT).equals(text)) {
                return moment;
            }
        }
        throw new IllegalArgumentException("the moment of an event must be one of "
                + List.of(Moment.values()).toString().toLowerCase(Locale.ROOT) + ", but is \"" + text + "\"");
    }

    /**
     * A fact of this type.
     *
     * @param when as {@link When#parse(String)} reads it: {@code 2026-06-17T09:00+02:00}, {@code 2026-06-17}
     * @return the fact
     * @throws IllegalArgumentException if it is malformed
     */
    public Fact at(String when) {
        return at(When.parse(when));
    }

    /**
     * A fact of this type.
     *
     * @param when when
     * @return the fact
     */
    public Fact at(When when) {
        return new Fact(this, when, Optional.empty(), Optional.empty());
    }

    /**
     * A fact of this type at an instant.
     *
     * @param when when
     * @return the fact
     */
    public Fact at(OffsetDateTime when) {
        return at(When.at(when));
    }

    /**
     * A fact of this type on a day.
     *
     * @param day the day
     * @return the fact
     */
    public Fact on(LocalDate day) {
        return at(When.on(day));
    }

    @Override
    public String toString() {
        return code;
    }

    private static FactType type(String code, Occurrence occurrence, Moment moment) {
        return new FactType(code, occurrence, moment, Optional.empty());
    }

    private static FactType type(String code, Occurrence occurrence, Moment moment, Actor by) {
        return new FactType(code, occurrence, moment, Optional.of(by));
    }
}
