package org.dpa4j.json;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document that cannot be read, with every fault that was found in it. */
public final class DpaJsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Fault[] faults;
    private final int count;

    /** The faults that are kept, in document order, and the number of all. */
    DpaJsonException(List<Fault> faults, int count) {
        super(message(faults, count));
        this.faults = faults.toArray(new Fault[0]);
        this.count = count;
    }

    DpaJsonException(Fault fault) {
        this(List.of(fault), 1);
    }

    private static String message(List<Fault> faults, int count) {
        if (count == 1) {
            return faults.get(0).toString();
        }
        int more = count - faults.size();
        return Stream.of(
                        Stream.of(count + " faults"),
                        faults.stream().map(Fault::toString),
                        Stream.of("and " + more + " more").filter(line -> more > 0))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n  "));
    }

    /**
     * The faults in document order.
     *
     * @return at least one, at most {@link ReadLimits#maxFaults()}
     */
    public List<Fault> faults() {
        return List.of(faults);
    }

    /**
     * How many faults were found, those beyond the limit included.
     *
     * @return at least the size of {@link #faults()}
     */
    public int count() {
        return count;
    }
}
