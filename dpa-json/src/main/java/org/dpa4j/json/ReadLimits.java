package org.dpa4j.json;

/**
 * What reading one document may cost. An agreement of a hundred pages stays far below the standard limits.
 *
 * <p>Numbers have a limit of their own that does not change: 1000 digits.
 */
public final class ReadLimits {
    private static final ReadLimits STANDARD = new ReadLimits(8 << 20, 64, 100);

    private final int maxBytes;
    private final int maxDepth;
    private final int maxFaults;

    private ReadLimits(int maxBytes, int maxDepth, int maxFaults) {
        this.maxBytes = positive("maxBytes", maxBytes);
        this.maxDepth = positive("maxDepth", maxDepth);
        this.maxFaults = positive("maxFaults", maxFaults);
    }

    private static int positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, but is " + value);
        }
        return value;
    }

    /**
     * 8 MiB, 64 levels, 100 faults.
     *
     * @return the limits that hold when nothing else is said
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * The largest document that is read.
     *
     * @return a number of bytes in UTF-8
     */
    public int maxBytes() {
        return maxBytes;
    }

    /**
     * How deep objects and arrays may be nested.
     *
     * @return a number of levels
     */
    public int maxDepth() {
        return maxDepth;
    }

    /**
     * How many faults are described. Those beyond are only counted.
     *
     * @return a number of faults
     */
    public int maxFaults() {
        return maxFaults;
    }

    /**
     * These limits with another size.
     *
     * @param maxBytes a number of bytes, at least 1
     * @return a copy
     */
    public ReadLimits withMaxBytes(int maxBytes) {
        return new ReadLimits(maxBytes, maxDepth, maxFaults);
    }

    /**
     * These limits with another depth.
     *
     * @param maxDepth a number of levels, at least 1
     * @return a copy
     */
    public ReadLimits withMaxDepth(int maxDepth) {
        return new ReadLimits(maxBytes, maxDepth, maxFaults);
    }

    /**
     * These limits with another number of faults.
     *
     * @param maxFaults a number of faults, at least 1
     * @return a copy
     */
    public ReadLimits withMaxFaults(int maxFaults) {
        return new ReadLimits(maxBytes, maxDepth, maxFaults);
    }
}
