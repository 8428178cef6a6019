/**
 * How systems exchange agreements: strict, versioned JSON that is read back equal.
 *
 * <p>{@link org.dpa4j.json.DpaJson} reads and writes. What it refuses, it refuses completely: one
 * {@link org.dpa4j.json.DpaJsonException} carries every {@link org.dpa4j.json.Fault} of the document.
 * {@link org.dpa4j.json.ReadLimits} bounds what a document may cost, and {@link org.dpa4j.json.DpaModule} puts the same
 * wire form into a Jackson 3 mapper.
 */
@NullMarked
package org.dpa4j.json;

import org.jspecify.annotations.NullMarked;
