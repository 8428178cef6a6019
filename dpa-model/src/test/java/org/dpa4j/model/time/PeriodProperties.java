package org.dpa4j.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;

class PeriodProperties {
    @Property
    void everyPeriodIsReadAsItIsPrinted(@ForAll @IntRange int amount, @ForAll Unit unit) {
        Period period = Period.of(amount, unit);

        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void monthsAndDaysAreReadAsTheyArePrinted(@ForAll @IntRange int months, @ForAll @IntRange(min = 1) int days) {
        Period period = new Period(months, Unit.MONTH, Optional.of(days));

        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    /** One spelling for one period: what is read is printed as it was. */
    @Property(tries = 5_000)
    void whatIsReadIsPrintedAsItWas(
            @ForAll @Chars({'P', 'T', '0', '1', '9', 'D', 'W', 'B', 'M', 'H', 'Y', '-', ' '}) String text) {
        try {
            assertThat(Period.parse(text)).hasToString(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageMatching("a period must read like .*|days beyond .*|the number of .*");
        }
    }
}
