package org.dpa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.arbitrary.ModelArbitraries;
import org.dpa4j.model.party.Contact;
import org.dpa4j.model.party.Party;
import org.dpa4j.model.statement.TermPath;
import org.dpa4j.model.subprocessor.Engagement;
import org.dpa4j.model.subprocessor.SubProcessing;

/** What holds for the review of any agreement on any date. */
class ReviewProperties {
    @Property(tries = 300)
    void noRuleThrows(@ForAll("agreements") DataProcessingAgreement agreement, @ForAll("dates") LocalDate asOf) {
        ReviewContext context =
                new ReviewContext(org.dpa4j.rules.law.LawData.bundled().asOf(asOf), ReviewPolicy.STANDARD);
        for (Rule rule : Profile.GDPR.rules()) {
            assertThat(rule.check(agreement, context)).isNotNull();
        }
    }

    @Property(tries = 100)
    void twoRunsGiveEqualReports(
            @ForAll("agreements") DataProcessingAgreement agreement, @ForAll("dates") LocalDate asOf) {
        assertThat(AgreementReview.gdpr().asOf(asOf).review(agreement))
                .isEqualTo(AgreementReview.gdpr().asOf(asOf).review(agreement));
    }

    /** Findings carry other positions then, but no rule comes to another outcome, and none finds more or less. */
    @Property(tries = 200)
    void theOrderOfPartiesAnnexesAndSubProcessorsDecidesNothing(
            @ForAll("agreements") DataProcessingAgreement agreement, @ForAll("dates") LocalDate asOf) {
        SubProcessing sub = agreement.subProcessing();
        DataProcessingAgreement other = DataProcessingAgreement.builder()
                .from(agreement)
                .parties(reversed(agreement.parties()))
                .annexes(reversed(agreement.annexes()))
                .subProcessing(SubProcessing.builder()
                        .from(sub)
                        .engagements(reversed(sub.engagements()))
                        .build())
                .build();

        assertThat(summary(other, asOf)).isEqualTo(summary(agreement, asOf));
    }

    @Property(tries = 200)
    void everyFindingPointsAtATermOfTheModel(
            @ForAll("agreements") DataProcessingAgreement agreement, @ForAll("dates") LocalDate asOf) {
        assertThat(AgreementReview.gdpr().asOf(asOf).review(agreement).findings())
                .allSatisfy(finding ->
                        assertThat(isTerm(finding.pointer())).as("%s", finding).isTrue());
    }

    /** Neither in the words of a finding nor in what a rule says is missing. */
    @Property(tries = 200)
    void noNameOrAddressOfTheDocumentIsRepeated(
            @ForAll("agreements") DataProcessingAgreement agreement, @ForAll("dates") LocalDate asOf) {
        ReviewReport report = AgreementReview.gdpr().asOf(asOf).review(agreement);

        Set<String> personal = personal(agreement);
        for (RuleOutcome entry : report.outcomes()) {
            for (String said : said(entry.outcome())) {
                assertThat(personal).as(said).noneMatch(said::contains);
            }
        }
    }

    @Provide
    Arbitrary<DataProcessingAgreement> agreements() {
        return ModelArbitraries.agreements();
    }

    /** Days around which the law changed, and any other. */
    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        LocalDate.of(2018, 5, 24),
                        LocalDate.of(2018, 5, 25),
                        LocalDate.of(2020, 7, 16),
                        LocalDate.of(2021, 9, 27),
                        LocalDate.of(2022, 12, 28),
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 10, 2)),
                Arbitraries.longs()
                        .between(0, LocalDate.of(2100, 1, 1).toEpochDay())
                        .map(LocalDate::ofEpochDay));
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    /** For each rule its outcome without positions: the messages of its findings, or what is missing, sorted. */
    private static Map<RuleId, List<String>> summary(DataProcessingAgreement agreement, LocalDate asOf) {
        Map<RuleId, List<String>> summary = new TreeMap<>();
        for (RuleOutcome entry :
                AgreementReview.gdpr().asOf(asOf).review(agreement).outcomes()) {
            List<String> said = new ArrayList<>(said(entry.outcome()));
            Collections.sort(said);
            said.add(entry.outcome().getClass().getSimpleName());
            summary.put(entry.rule(), said);
        }
        return summary;
    }

    private static List<String> said(Outcome outcome) {
        if (outcome instanceof NotMet notMet) {
            return notMet.findings().stream().map(Finding::text).toList();
        }
        if (outcome instanceof Undetermined undetermined) {
            return undetermined.missing().stream().map(Reason::text).toList();
        }
        return outcome instanceof NotApplicable notApplicable
                ? List.of(notApplicable.reason().text())
                : List.of();
    }

    /** Names and addresses long enough not to stand in a sentence by chance. */
    private static Set<String> personal(DataProcessingAgreement agreement) {
        List<Optional<String>> values = new ArrayList<>();
        for (Party party : agreement.parties()) {
            values.add(party.legalName());
            values.add(party.designation());
            for (Contact contact : party.contacts()) {
                values.addAll(List.of(contact.name(), contact.email(), contact.telephone()));
            }
        }
        for (Engagement engagement : agreement.subProcessing().engagements()) {
            values.add(engagement.name());
            values.add(engagement.task());
        }
        Set<String> personal = new HashSet<>();
        values.forEach(value -> value.filter(text -> text.length() > 3).ifPresent(personal::add));
        return personal;
    }

    /** Whether a pointer is a path of accessors and positions, from the agreement down. */
    private static boolean isTerm(TermPath pointer) {
        Set<Type> types = Set.of(DataProcessingAgreement.class);
        for (String name : List.of(pointer.value().split("/", -1)).subList(1, depth(pointer))) {
            Set<Type> next = new HashSet<>();
            for (Type type : types) {
                step(type, name).ifPresent(next::add);
                for (Class<?> variant : variants(type)) {
                    step(variant, name).ifPresent(next::add);
                }
            }
            if (next.isEmpty()) {
                return false;
            }
            types = next;
        }
        return true;
    }

    private static int depth(TermPath pointer) {
        return pointer.value().split("/", -1).length;
    }

    private static Optional<Type> step(Type type, String name) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return name.matches("0|[1-9][0-9]*") ? Optional.of(generic.getActualTypeArguments()[0]) : Optional.empty();
        }
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        return Arrays.stream(raw.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .map(Method::getGenericReturnType)
                .map(ReviewProperties::unwrapped)
                .findFirst();
    }

    private static Type unwrapped(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    private static List<Class<?>> variants(Type type) {
        return type instanceof Class<?> raw && raw.isSealed() && hasRecords(raw)
                ? List.of(raw.getPermittedSubclasses())
                : List.of();
    }

    private static boolean hasRecords(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses()).allMatch(Class::isRecord);
    }
}
