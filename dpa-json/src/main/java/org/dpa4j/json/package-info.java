/**
 * How systems exchange agreements: strict, versioned JSON that is read back equal.
 *
 * <p>{@link org.dpa4j.json.DpaJson} reads and writes. What it refuses, it refuses completely: one
 * {@link org.dpa4j.json.DpaJsonException} carries every {@link org.dpa4j.json.Fault} of the document.
 * {@link org.dpa4j.json.ReadLimits} bounds what a document may cost, and {@link org.dpa4j.json.DpaModule} puts the same
 * wire form into a Jackson 3 mapper.
 *
 * <p>Around a review, the same holds for {@linkplain org.dpa4j.json.DpaJson#readPolicy(java.nio.file.Path) policies},
 * {@linkplain org.dpa4j.json.DpaJson#readWaivers(java.nio.file.Path) waivers} and
 * {@linkplain org.dpa4j.json.DpaJson#readReport(byte[]) reports}. Tools that show results of analysis take a
 * {@link org.dpa4j.json.SarifRun}.
 */
@NullMarked
package org.dpa4j.json;

import org.jspecify.annotations.NullMarked;
