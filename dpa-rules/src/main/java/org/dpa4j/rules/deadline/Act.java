package org.dpa4j.rules.deadline;

import java.util.List;
import java.util.Optional;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Moment;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * What an obligation is about, as far as facts bear on it: where it stands in the model or in the law, what starts it where the
 * text does not say, which facts meet it, and which fact it brings about.
 */
@SuppressWarnings("ImmutableEnumChecker") // lists made by List.of and values of the model
enum Act {
    BREACH_NOTICE(
            "/breachNotification/notice",
            event(Occurrence.PERSONAL_DATA_BREACH, Moment.AWARE, Actor.PROCESSOR),
            List.of(FactType.CONTROLLER_INFORMED),
            List.of(FactType.CONTROLLER_INFORMED)),
    SUSPICION_NOTICE(
            "/breachNotification/suspicion",
            event(Occurrence.PERSONAL_DATA_BREACH, Moment.SUSPECTED, Actor.PROCESSOR),
            List.of(FactType.CONTROLLER_INFORMED),
            List.of()),
    CHANGE_NOTICE(
            "/subProcessing/changeNotice/duty",
            Event.of(Occurrence.ENGAGEMENT, Moment.PLANNED),
            List.of(FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED, FactType.SUB_PROCESSOR_CHANGE_RECEIVED),
            List.of(FactType.SUB_PROCESSOR_CHANGE_ANNOUNCED, FactType.SUB_PROCESSOR_CHANGE_RECEIVED)),
    OBJECTION(
            "/subProcessing/objection/right",
            Event.of(Occurrence.CHANGE_NOTICE),
            List.of(FactType.OBJECTION_RAISED),
            List.of()),
    DISPOSAL(
            "/endOfServices/disposal",
            Event.of(Occurrence.END_OF_SERVICES),
            List.of(FactType.DELETION_DONE, FactType.RETURN_DONE),
            List.of(FactType.DELETION_DONE, FactType.RETURN_DONE)),
    DISPOSAL_TERM(
            "/endOfServices/terms",
            Event.of(Occurrence.END_OF_SERVICES),
            List.of(FactType.DELETION_DONE, FactType.RETURN_DONE),
            List.of()),
    MINIMUM_KEEPING(
            "/endOfServices/minimumKeeping",
            Event.of(Occurrence.END_OF_SERVICES),
            List.of(FactType.DELETION_DONE),
            List.of()),
    DELETION_CONFIRMATION(
            "/endOfServices/confirmation",
            Event.of(Occurrence.DELETION, Moment.COMPLETED),
            List.of(FactType.DELETION_CONFIRMED),
            List.of()),
    BACKUPS("/endOfServices/backups", Event.of(Occurrence.END_OF_SERVICES), List.of(), List.of()),
    BACKUP_ROTATION("/endOfServices/backupRotation", Event.of(Occurrence.END_OF_SERVICES), List.of(), List.of()),
    ERASURE("/dataUse/erasureDuringTerm", null, List.of(FactType.DELETION_DONE), List.of()),
    FORWARDING(
            "/disclosure/forwarding",
            event(Occurrence.DATA_SUBJECT_REQUEST, Moment.RECEIVED, Actor.PROCESSOR),
            List.of(FactType.DATA_SUBJECT_REQUEST_FORWARDED),
            List.of(FactType.DATA_SUBJECT_REQUEST_FORWARDED)),
    AUDIT_NOTICE(
            "/audit/notice",
            Event.of(Occurrence.AUDIT_START, Moment.PLANNED),
            List.of(FactType.AUDIT_REQUESTED),
            List.of()),
    AUDIT_FREQUENCY(
            "/audit/frequency",
            Event.of(Occurrence.AUDIT_START, Moment.OCCURRED),
            List.of(FactType.AUDIT_DONE),
            List.of()),
    CONTACT_CHANGE(
            "/communication/contactChange",
            Event.of(Occurrence.CONTACT_CHANGE, Moment.PLANNED),
            List.of(FactType.CONTACT_CHANGE_ANNOUNCED),
            List.of()),
    /** The end of its term is the end of the agreement. */
    TERM("/term/duration", null, List.of(), List.of(FactType.AGREEMENT_TERMINATED)),
    /** When something takes effect is when it starts. */
    TAKING_EFFECT("/formation/takesEffect", null, List.of(), List.of()),
    LIST_APPROVED("/subProcessing/list/approvedFrom", null, List.of(), List.of()),
    SUB_PROCESSOR_BREACH(
            "/subProcessing/engagements",
            event(Occurrence.PERSONAL_DATA_BREACH, Moment.AWARE, Actor.SUB_PROCESSOR),
            List.of(),
            List.of()),
    ART_12_3(
            "12(3)",
            event(Occurrence.DATA_SUBJECT_REQUEST, Moment.RECEIVED, Actor.CONTROLLER),
            List.of(FactType.DATA_SUBJECT_REQUEST_ANSWERED),
            List.of()),
    ART_33_1(
            "33(1)",
            event(Occurrence.PERSONAL_DATA_BREACH, Moment.AWARE, Actor.CONTROLLER),
            List.of(FactType.AUTHORITY_INFORMED),
            List.of()),
    ART_33_2(
            "33(2)",
            event(Occurrence.PERSONAL_DATA_BREACH, Moment.AWARE, Actor.PROCESSOR),
            List.of(FactType.CONTROLLER_INFORMED),
            List.of()),
    ART_34_1(
            "34(1)",
            event(Occurrence.PERSONAL_DATA_BREACH, Moment.AWARE, Actor.CONTROLLER),
            List.of(FactType.DATA_SUBJECTS_INFORMED),
            List.of()),
    ART_36_2(
            "36(2)",
            new Event(
                    FactType.PRIOR_CONSULTATION_RECEIVED.occurrence(),
                    Optional.of(Moment.RECEIVED),
                    Optional.of(Actor.SUPERVISORY_AUTHORITY)),
            List.of(FactType.PRIOR_CONSULTATION_ANSWERED),
            List.of()),
    /** The notice of an extension that the law allows. */
    EXTENSION("", null, List.of(FactType.EXTENSION_ANNOUNCED), List.of()),
    /** What silence means. */
    SILENCE("", null, List.of(), List.of()),
    OTHER("", null, List.of(), List.of());

    /** What the action of silence begins with; what it means follows. */
    static final String DEEMED = "deemed-";

    /** Where an agreement repeats what the law asks of the controller. */
    static final String RESTATED = "/controllerDuties/statutory/";

    private final String place;

    /** What starts it where the text does not say; null if only the text can say. */
    final @Nullable Trigger trigger;

    /** The facts that meet it. */
    final List<FactType> metBy;

    /** The facts that it brings about when it is done. */
    final List<FactType> gives;

    Act(String place, @Nullable Trigger trigger, List<FactType> metBy, List<FactType> gives) {
        this.place = place;
        this.trigger = trigger;
        this.metBy = metBy;
        this.gives = gives;
    }

    static Act of(Obligation obligation) {
        if (obligation.action().startsWith(DEEMED)) {
            return SILENCE;
        }
        if (obligation.isOfLaw()) {
            if (obligation.action().equals("inform-of-extension")) {
                return EXTENSION;
            }
            for (LegalReference basis : obligation.basis()) {
                Act act = of(basis);
                if (act != OTHER) {
                    return act;
                }
            }
            return OTHER;
        }
        String pointer = obligation.pointer().orElse("");
        if (pointer.startsWith(RESTATED)) {
            return obligation.basis().isEmpty() ? OTHER : of(obligation.basis().get(0));
        }
        for (Act act : values()) {
            if (act.place.startsWith("/") && act.isAt(pointer)) {
                return act;
            }
        }
        return OTHER;
    }

    /** The clock of a provision; {@link #OTHER} if it is none that is known. */
    static Act of(LegalReference provision) {
        String text = provision.toString();
        for (Act act : values()) {
            if (!act.place.isEmpty()
                    && !act.place.startsWith("/")
                    && text.startsWith("GDPR Art. ")
                    && text.endsWith(act.place)
                    && text.length() == 10 + act.place.length()) {
                return act;
            }
        }
        return OTHER;
    }

    private boolean isAt(String pointer) {
        return pointer.startsWith(place)
                && (pointer.length() == place.length() || pointer.charAt(place.length()) == '/')
                && pointer.indexOf("/consequences/", place.length()) < 0
                && (this != SUB_PROCESSOR_BREACH || pointer.contains("/breachLimits"));
    }

    private static Event event(Occurrence occurrence, Moment moment, Actor by) {
        return new Event(occurrence, Optional.of(moment), Optional.of(by));
    }
}
