package org.dpa4j.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import org.dpa4j.model.DataProcessingAgreement;
import org.dpa4j.model.arbitrary.ModelArbitraries;
import org.dpa4j.model.duty.Approval;
import org.dpa4j.model.duty.Choice;
import org.dpa4j.model.duty.Duty;
import org.dpa4j.model.time.Occurrence;
import org.dpa4j.model.time.TimeLimit;
import org.dpa4j.rules.internal.Terms;

/** What holds for the obligations of any agreement. */
class ObligationsProperties {
    /** A duty that is excluded or blank has no limits that anybody owes; a limit inside another is part of it. */
    @Property(tries = 1000)
    void eachLimitOfWhatTheTextSaysIsOneObligation(@ForAll("agreements") DataProcessingAgreement agreement) {
        List<String> limits = new ArrayList<>();
        List<String> unsaid = new ArrayList<>();
        new Terms() {
            @Override
            protected void limit(TimeLimit limit) {
                limits.add(pointer());
            }

            @Override
            protected void reading(Duty reading) {
                if (!reading.isStipulated()) {
                    unsaid.add(pointer());
                }
            }
        }.walk(agreement);
        Set<String> all = new HashSet<>(limits);
        limits.removeIf(limit -> isPartOf(limit, all) || unsaid.stream().anyMatch(duty -> isLimitOf(limit, duty)));

        assertThat(Obligations.of(agreement).ofAgreement().stream()
                        .map(one -> one.pointer().orElseThrow())
                        .filter(all::contains))
                .containsExactlyElementsOf(limits);
    }

    @Property(tries = 1000)
    void aPointerLeadsToTheLimitItself(@ForAll("agreements") DataProcessingAgreement agreement) {
        for (Obligation one : Obligations.of(agreement).ofAgreement()) {
            Object term = term(agreement, one.pointer().orElseThrow());

            assertThat(term).as("%s", one.id()).isNotNull();
            if (term instanceof TimeLimit) {
                assertThat(one.limit()).isEqualTo(Optional.of(term));
            }
        }
    }

    @Property(tries = 1000)
    void namesAreGivenOnceAndEachIsFound(@ForAll("agreements") DataProcessingAgreement agreement) {
        Obligations obligations = Obligations.of(agreement);

        assertThat(obligations.all()).map(Obligation::id).doesNotHaveDuplicates();
        assertThat(obligations.all())
                .allMatch(one -> obligations.named(one.id()).orElseThrow().equals(one));
        assertThat(obligations.all())
                .isEqualTo(Stream.concat(obligations.ofAgreement().stream(), obligations.ofLaw().stream())
                        .toList());
    }

    @Property(tries = 1000)
    void nothingIsAssumedBesideWhatTheTextSays(@ForAll("agreements") DataProcessingAgreement agreement) {
        assertThat(Obligations.of(agreement).all())
                .allMatch(one -> one.obligor().isEmpty() || one.assumedObligor().isEmpty())
                .allMatch(one ->
                        one.beneficiary().isEmpty() || one.assumedBeneficiary().isEmpty())
                .allMatch(one -> one.trigger().isEmpty() || one.assumedTrigger().isEmpty());
    }

    @Property(tries = 1000)
    void theOrderOfPartiesAnnexesAndReferencesDecidesNothing(@ForAll("agreements") DataProcessingAgreement agreement) {
        DataProcessingAgreement other = DataProcessingAgreement.builder()
                .from(agreement)
                .parties(reversed(agreement.parties()))
                .annexes(reversed(agreement.annexes()))
                .references(reversed(agreement.references()))
                .remarks(reversed(agreement.remarks()))
                .precedence(reversed(agreement.precedence()))
                .build();

        assertThat(Obligations.of(other).ofAgreement())
                .isEqualTo(Obligations.of(agreement).ofAgreement());
    }

    @Property(tries = 1000)
    void whatStandsAtThePartsOfAnAgreementIsWhatStandsInIt(@ForAll("agreements") DataProcessingAgreement agreement) {
        Obligations obligations = Obligations.of(agreement);
        Set<String> parts = new TreeSet<>();
        for (Obligation one : obligations.ofAgreement()) {
            String pointer = one.pointer().orElseThrow();
            parts.add(pointer.substring(0, pointer.indexOf('/', 1)));
        }

        assertThat(obligations.at("")).isEqualTo(obligations.ofAgreement());
        assertThat(parts.stream().flatMap(part -> obligations.at(part).stream()))
                .containsExactlyInAnyOrderElementsOf(obligations.ofAgreement());
        assertThat(Occurrence.VOCABULARY.all().stream().flatMap(event -> obligations.onEvent(event).stream()))
                .allMatch(one -> one.runsFrom().isPresent());
    }

    /** So many agreements that the walk shows every place of the model; the seed keeps it so. */
    @Example
    void theTableHasThePlacesOfTheModelAndNoOther() {
        List<DataProcessingAgreement> agreements = ModelArbitraries.agreements().generator(1000, false).stream(
                        new Random(281))
                .limit(500)
                .map(Shrinkable::value)
                .toList();
        Set<String> shown = new TreeSet<>();
        Set<String> unknown = new TreeSet<>();
        for (DataProcessingAgreement agreement : agreements) {
            new Terms() {
                @Override
                protected void reading(Duty reading) {
                    shown.add(DutyPlace.of(pointer()).pattern());
                }

                @Override
                protected void consent(Approval approval) {
                    shown.add(DutyPlace.of(pointer()).pattern());
                }

                @Override
                protected void decision(Choice<?> choice) {
                    shown.add(DutyPlace.of(pointer()).pattern());
                }
            }.walk(agreement);
            for (Obligation one : Obligations.of(agreement).ofAgreement()) {
                String pointer = holder(one.pointer().orElseThrow());
                shown.add(DutyPlace.of(pointer).pattern());
                if (!DutyPlace.isKnown(pointer) && !follows(pointer)) {
                    unknown.add(DutyPlace.of(pointer).pattern());
                }
            }
        }

        assertThat(unknown).isEmpty();
        assertThat(DutyPlace.all())
                .map(DutyPlace::pattern)
                .filteredOn(pattern -> !shown.contains(pattern))
                .containsExactly("/subProcessing/objection/effects/*"); // where effects have their name from
    }

    @Provide
    Arbitrary<DataProcessingAgreement> agreements() {
        return ModelArbitraries.agreements();
    }

    /** The place of a limit in a list is that of what has the list. */
    private static String holder(String pointer) {
        int list = pointer.lastIndexOf("/limits/");
        return list < 0 ? pointer : pointer.substring(0, list);
    }

    /** What follows from a place has its name from there. */
    private static boolean follows(String pointer) {
        return pointer.contains("/consequences/")
                || pointer.contains("/effects/")
                || pointer.contains("/remuneration/")
                || pointer.endsWith("/approval")
                || pointer.endsWith("/silence");
    }

    private static boolean isPartOf(String limit, Set<String> all) {
        for (int end = limit.lastIndexOf('/'); end > 0; end = limit.lastIndexOf('/', end - 1)) {
            if (all.contains(limit.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLimitOf(String limit, String duty) {
        if (!limit.startsWith(duty + "/")) {
            return false;
        }
        String rest = limit.substring(duty.length());
        return rest.matches("(/approval)?/limits/[0-9]+");
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    /** What a pointer leads to, by the accessors of the model. */
    private static Object term(Object root, String pointer) {
        Object at = root;
        for (String step : pointer.substring(1).split("/", -1)) {
            at = at instanceof List<?> list ? list.get(Integer.parseInt(step)) : read(at, step);
            at = at instanceof Optional<?> optional ? optional.orElseThrow() : at;
        }
        return at;
    }

    private static Object read(Object value, String name) {
        Class<?> type = value.getClass().isRecord()
                ? value.getClass()
                : value.getClass().getInterfaces()[0];
        Method accessor = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .findFirst()
                .orElseThrow();
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(accessor.toString(), e);
        }
    }
}
