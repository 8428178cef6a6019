package org.dpa4j.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

@AnalyzeClasses(packages = "org.dpa4j.rules", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** {@code Type.method} that answer differently from one machine, or one moment, to the next. */
    private static final Set<String> AMBIENT = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.dpa4j.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule arrowsPointOneWay = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.dpa4j.model..",
                    "org.dpa4j.rules..",
                    "jakarta.validation..",
                    "org.hibernate.validator..",
                    "org.immutables..",
                    "org.jspecify..")
            .because("rules know the model, and Hibernate Validator for shape checks");

    @ArchTest
    static final ArchRule nothingReadsTheClockTheZoneOrTheLocale =
            noClasses().should().accessTargetWhere(isAmbient());

    @ArchTest
    static final ArchRule noOldDates = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    java.util.Date.class,
                    java.util.Calendar.class,
                    java.util.TimeZone.class,
                    java.text.DateFormat.class);

    @ArchTest
    static final ArchRule staticFieldsNeverChange = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal()
            .andShould(holdWhatCannotChange())
            .allowEmptyShould(true);

    private static DescribedPredicate<JavaAccess<?>> isAmbient() {
        return DescribedPredicate.describe("reads the clock, the zone or the locale", access -> {
            var target = access.getTarget();
            return AMBIENT.contains(target.getFullName().replaceFirst("\\(.*", ""))
                    || (target.getName().equals("now")
                            && target.getOwner().getPackageName().startsWith("java.time"));
        });
    }

    /** Neither an array nor a collection that takes another element, nor a holder made for change. */
    private static ArchCondition<JavaField> holdWhatCannotChange() {
        return new ArchCondition<>("hold what cannot change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                JavaClass type = field.getRawType();
                boolean mutable = type.isArray()
                        || type.getPackageName().startsWith("java.util.concurrent")
                        || type.isAssignableTo(ThreadLocal.class)
                        || type.isAssignableTo(java.util.BitSet.class)
                        || type.isAssignableTo(java.util.Random.class)
                        || type.isAssignableTo(Appendable.class)
                        || ((type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                                && isMutable(valueOf(field)));
                events.add(new SimpleConditionEvent(
                        field, !mutable, field.getDescription() + (mutable ? " can change" : " cannot change")));
            }
        };
    }

    private static boolean isMutable(Object collection) {
        String type = collection.getClass().getName();
        return !(type.startsWith("java.util.ImmutableCollections")
                || type.startsWith("java.util.Collections$Unmodifiable")
                || type.startsWith("java.util.Collections$Empty")
                || type.startsWith("java.util.Collections$Singleton"));
    }

    private static Object valueOf(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
