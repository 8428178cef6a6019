package org.dpa4j.rules.deadline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dpa4j.model.duty.Modality;
import org.dpa4j.model.law.Actor;
import org.dpa4j.model.law.LegalReference;
import org.dpa4j.model.time.Event;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.Trigger;

/**
 * A place of the model where an obligation can stand: what it is called there, and what is certain about it where the text is
 * silent. Names are our own; the parties and the provisions are those of the law, and where the law names none there is none.
 *
 * @param pattern a JSON Pointer with a star for each position in a list, without variants
 * @param id the name of the obligation
 * @param action what is to be done
 * @param obligor who has to act by law
 * @param beneficiary to whom it is owed by law
 * @param trigger the event that the section is about, without a moment
 * @param modality for what is no duty in the model: whether it is a right
 * @param basis the provisions it rests on
 */
record DutyPlace(
        String pattern,
        String id,
        String action,
        Optional<Actor> obligor,
        Optional<Actor> beneficiary,
        Optional<Trigger> trigger,
        Modality modality,
        List<LegalReference> basis) {
    private static final Map<String, DutyPlace> PLACES = Stream.of(
                    place("/definitions/*/appliesFrom", "law-applies", "apply-law"),
                    place("/formation/keeping", "written-form", "keep-in-writing")
                            .under("GDPR Art. 28(9)"),
                    place("/formation/takesEffect", "entry-into-force", "take-effect"),
                    place("/mainContract/startsOn", "main-contract-start", "start"),
                    place("/mainContract/endsOn", "main-contract-end", "end"),
                    place("/processing/duration", "processing-duration", "process")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .under("GDPR Art. 28(3)"),
                    place("/instructions/documentedOnly", "instructed-processing", "process-on-instructions")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .under("GDPR Art. 28(3)(a)"),
                    place("/instructions/documentation", "instruction-record", "document-instruction")
                            .on(Occurrence.INSTRUCTION)
                            .under("GDPR Art. 28(3)(a)"),
                    place("/instructions/further", "further-instruction", "give-further-instruction")
                            .on(Occurrence.INSTRUCTION)
                            .under("GDPR Art. 28(3)(a)"),
                    place("/instructions/further/approval", "further-instruction-approval", "agree-on-instruction")
                            .on(Occurrence.INSTRUCTION)
                            .under("GDPR Art. 28(3)(a)"),
                    place(
                                    "/instructions/compulsion/informBefore",
                                    "legal-requirement-notice",
                                    "inform-of-legal-requirement")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .on(Occurrence.LEGAL_REQUIREMENT)
                            .under("GDPR Art. 28(3)(a)"),
                    place("/instructions/infringementWarning", "infringement-warning", "warn-of-infringement")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .on(Occurrence.UNLAWFUL_INSTRUCTION)
                            .under("GDPR Art. 28(3) subpara. 2"),
                    place("/dataUse/purposeLimitation", "purpose-limitation", "limit-purposes"),
                    place("/dataUse/ownPurposes/*/duty", "own-purpose", "process-for-own-purpose"),
                    place("/dataUse/access", "data-access", "access-data"),
                    place("/dataUse/access/approval", "data-access-approval", "obtain-approval"),
                    place("/dataUse/copies", "copies", "copy-data"),
                    place("/dataUse/storage", "storage-limit", "limit-storage"),
                    place("/dataUse/erasureDuringTerm", "erasure-during-term", "erase"),
                    place("/dataUse/testData", "test-data", "handle-test-data"),
                    place("/dataUse/testDataChoice", "test-data-choice", "choose-disposal"),
                    place("/dataUse/sensitiveData", "sensitive-data", "process-sensitive-data"),
                    place("/dataUse/sensitiveData/approval", "sensitive-data-approval", "obtain-approval"),
                    place("/confidentiality/persons", "confidentiality-commitment", "commit-to-confidentiality")
                            .owedBy(Actor.PROCESSOR)
                            .under("GDPR Art. 28(3)(b)"),
                    place("/confidentiality/training", "training", "train"),
                    place("/confidentiality/supervision", "supervision", "supervise"),
                    place("/confidentiality/accessReview", "access-review", "review-access")
                            .under("GDPR Art. 32(4)"),
                    place("/confidentiality/accessRevocation", "access-revocation", "revoke-access")
                            .under("GDPR Art. 32(4)"),
                    place("/confidentiality/demonstration", "confidentiality-evidence", "demonstrate-confidentiality")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .under("GDPR Art. 28(3)(h)"),
                    place("/confidentiality/controllerSecrecy", "controller-secrecy", "keep-secret"),
                    place("/confidentiality/mutual", "mutual-secrecy", "keep-secret"),
                    place("/confidentiality/statutory", "statutory-secrecy", "keep-secret"),
                    place("/confidentiality/survival", "confidentiality-survival", "keep-confidential"),
                    place("/security/commitment", "security", "secure-processing")
                            .owedBy(Actor.PROCESSOR)
                            .under("GDPR Art. 28(3)(c)", "GDPR Art. 32(1)"),
                    place("/security/families/*/duty", "security", "secure-processing")
                            .owedBy(Actor.PROCESSOR)
                            .under("GDPR Art. 28(3)(c)", "GDPR Art. 32(1)"),
                    place("/security/measures/*", "measure", "apply-measure")
                            .owedBy(Actor.PROCESSOR)
                            .under("GDPR Art. 28(3)(c)", "GDPR Art. 32(1)"),
                    place("/security/riskAssessments/*/duty", "risk-assessment", "assess-risk")
                            .under("GDPR Art. 32(2)"),
                    place("/security/choice", "security-choice", "choose-measures"),
                    place("/security/acceptance", "security-acceptance", "obtain-approval"),
                    place("/security/additional", "additional-security", "add-measures"),
                    place("/security/change/approval", "security-change-approval", "obtain-approval"),
                    place("/security/change/review", "security-review", "review-measures")
                            .under("GDPR Art. 32(1)(d)"),
                    place("/security/certificates/*/expiresOn", "certificate-expiry", "renew-certificate"),
                    place(
                                    "/subProcessing/authorisations/*/approval",
                                    "sub-processor-authorisation",
                                    "obtain-authorisation")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .on(Occurrence.ENGAGEMENT)
                            .under("GDPR Art. 28(2)"),
                    place("/subProcessing/conditions", "engagement-conditions", "meet-conditions")
                            .owedBy(Actor.PROCESSOR)
                            .on(Occurrence.ENGAGEMENT)
                            .under("GDPR Art. 28(2)", "GDPR Art. 28(4)"),
                    place("/subProcessing/changeNotice/duty", "change-notice", "notify-change")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .on(Occurrence.SUB_PROCESSOR_CHANGE)
                            .under("GDPR Art. 28(2)"),
                    place("/subProcessing/emergency", "emergency-change", "replace-at-once")
                            .on(Occurrence.SUB_PROCESSOR_CHANGE),
                    place("/subProcessing/objection/right", "objection", "object")
                            .owedBy(Actor.CONTROLLER, Actor.PROCESSOR)
                            .on(Occurrence.CHANGE_NOTICE)
                            .under("GDPR Art. 28(2)"),
                    place("/subProcessing/objection/effects/*", "objection", "follow-objection")
                            .on(Occurrence.OBJECTION)
                            .under("GDPR Art. 28(2)"),
                    place("/subProcessing/flowDown/duty", "flow-down", "impose-same-duties")
                            .owedBy(Actor.PROCESSOR)
                            .on(Occurrence.ENGAGEMENT)
                            .under("GDPR Art. 28(4)"),
                    place(
                                    "/subProcessing/flowDown/guarantees",
                                    "sub-processor-guarantees",
                                    "engage-only-with-guarantees")
                            .owedBy(Actor.PROCESSOR)
                            .on(Occurrence.ENGAGEMENT)
                            .under("GDPR Art. 28(4)"),
                    place("/subProcessing/flowDown/enforcement", "sub-processor-enforcement", "enforce-contract")
                            .under("GDPR Art. 28(4)"),
                    place("/subProcessing/flowDown/copyOnRequest", "sub-processor-contract-copy", "give-copy")
                            .on(Occurrence.REQUEST_OF_CONTROLLER)
                            .under("GDPR Art. 28(4)"),
                    place("/subProcessing/flowDown/stepIn/agreed", "step-in-clause", "agree-step-in")
                            .under("GDPR Art. 28(4)"),
                    place("/subProcessing/flowDown/stepIn/right", "step-in", "step-in"),
                    place("/subProcessing/liability", "sub-processor-liability", "answer-for-sub-processor")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .on(Occurrence.SUB_PROCESSOR_FAILURE)
                            .under("GDPR Art. 28(4)"),
                    place("/subProcessing/list/provision", "sub-processor-list", "give-list")
                            .on(Occurrence.REQUEST_OF_CONTROLLER),
                    place("/subProcessing/list/updateNotice", "list-update-notice", "notify-update")
                            .on(Occurrence.LIST_UPDATED),
                    place("/subProcessing/list/approvedFrom", "list-authorisation", "authorise-list")
                            .owedBy(Actor.CONTROLLER, Actor.PROCESSOR)
                            .under("GDPR Art. 28(2)"),
                    place("/subProcessing/engagements/*/breachLimits/*", "sub-processor-breach-notice", "notify-breach")
                            .owedBy(Actor.SUB_PROCESSOR, Actor.PROCESSOR)
                            .on(Occurrence.PERSONAL_DATA_BREACH)
                            .under("GDPR Art. 28(4)"),
                    place("/subProcessing/exclusions/*/safeguards", "excluded-supplier-safeguards", "safeguard"),
                    place("/transfers/permission", "transfer", "transfer")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .on(Occurrence.TRANSFER)
                            .under("GDPR Art. 28(3)(a)", "GDPR Art. 44"),
                    place("/transfers/permission/approval", "transfer-approval", "obtain-approval")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .on(Occurrence.TRANSFER)
                            .under("GDPR Art. 28(3)(a)", "GDPR Art. 44"),
                    place("/transfers/rules/*/approval", "transfer-approval", "obtain-approval")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .on(Occurrence.TRANSFER)
                            .under("GDPR Art. 28(3)(a)", "GDPR Art. 44"),
                    place("/transfers/rules/*/tools/*/outOfScopeOn", "adequacy-scope-end", "find-other-tool")
                            .under("GDPR Art. 44", "GDPR Art. 45(1)"),
                    place("/transfers/transfers/*/tools/*/outOfScopeOn", "adequacy-scope-end", "find-other-tool")
                            .under("GDPR Art. 44", "GDPR Art. 45(1)"),
                    place("/transfers/locationRules/*/approval", "location-approval", "obtain-approval")
                            .on(Occurrence.LOCATION_CHANGE),
                    place("/transfers/locationRules/*/choice", "location-choice", "choose-location"),
                    place(
                                    "/transfers/compulsion/informBefore",
                                    "transfer-requirement-notice",
                                    "inform-of-legal-requirement")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .on(Occurrence.LEGAL_REQUIREMENT)
                            .under("GDPR Art. 28(3)(a)"),
                    place("/transfers/mandate", "transfer-mandate", "conclude-clauses"),
                    place("/transfers/foreignRequests/inform", "foreign-request-notice", "inform-of-foreign-request")
                            .on(Occurrence.AUTHORITY_REQUEST),
                    place("/transfers/foreignRequests/challenge", "foreign-request-challenge", "challenge-request")
                            .on(Occurrence.AUTHORITY_REQUEST),
                    place("/transfers/foreignRequests/disclosure", "foreign-request-disclosure", "limit-disclosure")
                            .on(Occurrence.AUTHORITY_REQUEST),
                    place("/assistance/rights/*/duty", "rights-help", "help-with-rights")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .under("GDPR Art. 28(3)(e)"),
                    place("/assistance/articles/*/duty", "article-help", "help-with-duties")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .under("GDPR Art. 28(3)(f)"),
                    place("/disclosure/forwarding", "request-forwarding", "forward-request")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .under("GDPR Art. 28(3)(e)"),
                    place("/disclosure/referral", "request-referral", "refer-to-controller"),
                    place("/disclosure/answering", "request-answering", "answer-request"),
                    place("/disclosure/ban", "disclosure-ban", "disclose"),
                    place("/disclosure/ban/approval", "disclosure-approval", "obtain-instruction"),
                    place("/disclosure/compelled", "compelled-disclosure-notice", "inform-of-disclosure")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .on(Occurrence.LEGAL_REQUIREMENT)
                            .under("GDPR Art. 28(3)(a)"),
                    place("/disclosure/inquiries", "authority-inquiry-notice", "inform-of-inquiry")
                            .on(Occurrence.AUTHORITY_REQUEST),
                    place("/disclosure/representation", "representation", "represent-controller"),
                    place("/breachNotification/notice", "breach-notice", "notify-breach")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .on(Occurrence.PERSONAL_DATA_BREACH)
                            .under("GDPR Art. 33(2)"),
                    place("/breachNotification/suspicion", "suspicion-notice", "notify-suspicion"),
                    place("/breachNotification/report", "breach-information", "supply-breach-information")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .on(Occurrence.PERSONAL_DATA_BREACH)
                            .under("GDPR Art. 33(2)", "GDPR Art. 28(3)(f)"),
                    place("/endOfServices/disposal", "deletion", "delete-or-return")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .on(Occurrence.END_OF_SERVICES)
                            .under("GDPR Art. 28(3)(g)"),
                    place("/endOfServices/choice", "disposal-choice", "choose-disposal")
                            .owedBy(Actor.CONTROLLER, Actor.PROCESSOR)
                            .on(Occurrence.END_OF_SERVICES)
                            .under("GDPR Art. 28(3)(g)"),
                    place("/endOfServices/terms/*/duty", "disposal-term", "delete-or-return")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .under("GDPR Art. 28(3)(g)"),
                    place("/endOfServices/copies", "copy-deletion", "delete-copies")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .under("GDPR Art. 28(3)(g)"),
                    place("/endOfServices/backups", "backup-deletion", "delete-backups")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .under("GDPR Art. 28(3)(g)"),
                    place("/endOfServices/backupRotation", "backup-rotation", "rotate-backups"),
                    place("/endOfServices/minimumKeeping", "minimum-keeping", "keep-data"),
                    place("/endOfServices/confirmation", "deletion-confirmation", "confirm-deletion"),
                    place("/endOfServices/retention/*/period", "retention", "retain")
                            .under("GDPR Art. 28(3)(g)"),
                    place("/endOfServices/subProcessors", "sub-processor-deletion", "delete-or-return"),
                    place("/audit/information", "audit-information", "give-information")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .under("GDPR Art. 28(3)(h)"),
                    place("/audit/verification", "audit", "allow-audit")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .under("GDPR Art. 28(3)(h)"),
                    place("/audit/contribution", "audit-contribution", "contribute-to-audit")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .under("GDPR Art. 28(3)(h)"),
                    place("/audit/auditors/*/approval", "auditor-approval", "obtain-approval"),
                    place("/audit/auditors/*/choice", "auditor-choice", "choose-auditor"),
                    place("/audit/auditors/*/confidentiality", "auditor-confidentiality", "sign-confidentiality")
                            .on(Occurrence.AUDIT_START),
                    place("/audit/frequency", "audit-frequency", "audit")
                            .owedBy(Actor.CONTROLLER, Actor.PROCESSOR)
                            .right()
                            .under("GDPR Art. 28(3)(h)"),
                    place("/audit/notice", "audit-notice", "announce-audit").on(Occurrence.AUDIT_START),
                    place("/audit/extraReasons", "audit-reasons", "give-reasons"),
                    place("/audit/substitutes/*/age", "substitute-report-age", "accept-report"),
                    place("/audit/report", "audit-report", "obtain-report"),
                    place("/audit/reportDelivery", "audit-report-delivery", "deliver-report")
                            .on(Occurrence.REPORT_AVAILABLE),
                    place("/audit/findings", "audit-findings", "report-irregularity")
                            .on(Occurrence.AUDIT_FINDING),
                    place("/audit/auditDataDeletion", "audit-data-deletion", "delete-audit-data"),
                    place("/audit/authorityAccess", "authority-access", "give-access"),
                    place("/audit/subProcessors/verification", "sub-processor-verification", "verify-sub-processor"),
                    place("/audit/subProcessors/statement", "sub-processor-statement", "obtain-statement"),
                    place("/audit/subProcessors/delivery", "sub-processor-statement-delivery", "deliver-statement")
                            .on(Occurrence.REPORT_AVAILABLE),
                    place("/audit/subProcessors/inspection", "sub-processor-inspection", "inspect-sub-processor"),
                    place("/audit/subProcessors/documentation", "sub-processor-inspection-record", "deliver-record"),
                    place(
                            "/audit/subProcessors/controllerParticipation",
                            "sub-processor-inspection-participation",
                            "take-part"),
                    place(
                            "/audit/subProcessors/responsibility",
                            "sub-processor-audit-responsibility",
                            "answer-for-audit"),
                    place("/controllerDuties/compliance", "controller-compliance", "comply"),
                    place("/controllerDuties/decidesPurposes", "purposes", "decide-purposes"),
                    place("/controllerDuties/legalBasis", "legal-basis", "ensure-legal-basis"),
                    place("/controllerDuties/lawfulInstructions", "lawful-instructions", "instruct-lawfully"),
                    place("/controllerDuties/dataLimits", "data-limits", "limit-data"),
                    place("/controllerDuties/changeOfData", "data-change-notice", "notify-data-change")
                            .on(Occurrence.CHANGE_OF_DATA),
                    place("/controllerDuties/changeOfDuties", "duty-change-notice", "notify-duty-change")
                            .on(Occurrence.CHANGE_OF_DUTIES),
                    place("/controllerDuties/deviationList", "deviation-list", "keep-list"),
                    place("/controllerDuties/lawInformation", "law-information", "inform-of-law"),
                    place("/controllerDuties/thirdPartyActs", "third-party-act-notice", "inform-of-third-party-acts"),
                    place("/controllerDuties/userInformation", "user-information", "inform-users"),
                    place("/controllerDuties/userObjections", "user-objection-notice", "inform-of-user-objection"),
                    place(
                            "/controllerDuties/jointControllers",
                            "joint-controller-notice",
                            "inform-of-joint-controller"),
                    place("/controllerDuties/contactUpkeep", "contact-upkeep", "keep-contacts-correct"),
                    place("/controllerDuties/regionSelection", "region-notice", "notify-region")
                            .on(Occurrence.REGION_SELECTED),
                    place("/controllerDuties/riskInformation", "risk-information", "inform-of-risks"),
                    place("/controllerDuties/statutory/*", "restated-law", "act-as-the-law-asks"),
                    place("/records/duty", "processing-record", "keep-record")
                            .owedBy(Actor.PROCESSOR)
                            .under("GDPR Art. 30(2)"),
                    place("/communication/notices", "notices", "give-notice"),
                    place("/communication/generalNotices", "general-notices", "give-notice"),
                    place("/communication/contactPoint", "contact-point", "name-contact"),
                    place("/communication/contactChange", "contact-change", "notify-contact-change")
                            .on(Occurrence.CONTACT_CHANGE),
                    place("/liability/terms/*/duty", "liability", "be-liable"),
                    place("/liability/indemnities/*", "indemnity", "indemnify"),
                    place("/liability/caps/*/lookBack", "cap-look-back", "count-fees"),
                    place("/liability/claimNotice", "claim-notice", "notify-claim")
                            .on(Occurrence.CLAIM),
                    place("/liability/claimInformation", "claim-information", "inform-of-claim")
                            .on(Occurrence.CLAIM),
                    place("/liability/consultation", "claim-consultation", "consult-on-claim")
                            .on(Occurrence.CLAIM),
                    place("/liability/defence", "claim-defence", "leave-defence")
                            .on(Occurrence.CLAIM),
                    place("/term/effectiveOn", "agreement-start", "take-effect"),
                    place("/term/endsOn", "agreement-end", "end"),
                    place("/term/duration", "agreement-duration", "be-bound"),
                    place("/term/termination/*", "termination", "terminate"),
                    place("/term/suspension", "suspension", "suspend"),
                    place("/term/noTermination", "no-termination", "terminate"),
                    place("/amendment/change", "amendment", "amend"),
                    place("/amendment/lawChange", "law-change-amendment", "bring-changes-into-effect")
                            .on(Occurrence.CHANGE_OF_LAW),
                    place("/amendment/renegotiation", "renegotiation", "renegotiate"),
                    place("/accountability/guarantees", "sufficient-guarantees", "give-guarantees")
                            .owedBy(Actor.PROCESSOR, Actor.CONTROLLER)
                            .under("GDPR Art. 28(1)"),
                    place("/accountability/checks/*/dueOn", "processor-check", "check-processor")
                            .owedBy(Actor.CONTROLLER)
                            .under("GDPR Art. 28(1)"))
            .collect(Collectors.toUnmodifiableMap(DutyPlace::pattern, place -> place));

    /** The place of a pointer; one that the table does not have is named after its pointer, and nothing is certain there. */
    static DutyPlace of(String pointer) {
        String pattern = pattern(pointer);
        DutyPlace known = PLACES.get(pattern);
        return known == null ? unknown(pattern) : known;
    }

    /** Whether the table has the place of a pointer. */
    static boolean isKnown(String pointer) {
        return PLACES.containsKey(pattern(pointer));
    }

    static List<DutyPlace> all() {
        return PLACES.values().stream()
                .sorted((a, b) -> a.pattern.compareTo(b.pattern))
                .toList();
    }

    /** What whoever acts does here: what one side gives, the other one follows; the ban on it is that on its opposite. */
    String actionOf(Optional<Actor> actor, Modality modality) {
        if (action.equals("limit-storage") && modality == Modality.MUST_NOT) {
            return "store-longer";
        }
        return action.equals("give-further-instruction") && actor.equals(Optional.of(Actor.PROCESSOR))
                ? "follow-further-instruction"
                : action;
    }

    /** What follows from this place; by whom, when and by which law is not certain there. */
    DutyPlace then(String step, String action) {
        return place(pattern, id + '.' + step, action);
    }

    /** One of several kinds of thing at this place, of which the same is certain. */
    DutyPlace kind(String kind) {
        return new DutyPlace(pattern, id + '.' + kind, action, obligor, beneficiary, trigger, modality, basis);
    }

    /** A pointer with stars for positions, without variants, and one step for each chain, such as that of onward transfers. */
    private static String pattern(String pointer) {
        List<String> steps = new ArrayList<>();
        String last = "";
        for (String step : pointer.substring(1).split("/", -1)) {
            boolean position = isPosition(step);
            if (!(position && last.equals("variants"))) {
                steps.add(position ? "*" : step);
            } else {
                steps.remove(steps.size() - 1);
            }
            last = step;
            int size = steps.size();
            if (position
                    && size >= 4
                    && isChained(steps.get(size - 2))
                    && steps.get(size - 3).equals("*")) {
                steps.subList(size - 2, size).clear();
            }
        }
        return '/' + String.join("/", steps);
    }

    private static boolean isChained(String step) {
        return step.equals("onward") || step.equals("engagements");
    }

    private static boolean isPosition(String step) {
        return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static DutyPlace unknown(String pattern) {
        String id = Arrays.stream(pattern.substring(1).split("/", -1))
                .filter(step -> !step.equals("*") && !step.equals("duty"))
                .map(DutyPlace::kebab)
                .collect(Collectors.joining("."));
        return place(pattern, id, id.substring(id.lastIndexOf('.') + 1));
    }

    private static String kebab(String step) {
        StringBuilder kebab = new StringBuilder(step.length() + 4);
        for (int i = 0; i < step.length(); i++) {
            char c = step.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                kebab.append('-');
            }
            kebab.append(c);
        }
        return kebab.toString().toLowerCase(Locale.ROOT);
    }

    private static DutyPlace place(String pattern, String id, String action) {
        return new DutyPlace(
                pattern, id, action, Optional.empty(), Optional.empty(), Optional.empty(), Modality.MUST, List.of());
    }

    private DutyPlace owedBy(Actor by) {
        return new DutyPlace(pattern, id, action, Optional.of(by), beneficiary, trigger, modality, basis);
    }

    private DutyPlace owedBy(Actor by, Actor to) {
        return new DutyPlace(pattern, id, action, Optional.of(by), Optional.of(to), trigger, modality, basis);
    }

    DutyPlace on(Occurrence event) {
        return new DutyPlace(pattern, id, action, obligor, beneficiary, Optional.of(Event.of(event)), modality, basis);
    }

    private DutyPlace right() {
        return new DutyPlace(pattern, id, action, obligor, beneficiary, trigger, Modality.MAY, basis);
    }

    private DutyPlace under(String... provisions) {
        return new DutyPlace(
                pattern,
                id,
                action,
                obligor,
                beneficiary,
                trigger,
                modality,
                Arrays.stream(provisions).map(LegalReference::parse).toList());
    }
}
