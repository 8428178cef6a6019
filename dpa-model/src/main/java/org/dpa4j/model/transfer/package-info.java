/**
 * Transfers to third countries, GDPR Art. 44 to 49: what the agreement permits, with which tool for which
 * destination, and the real flows.
 *
 * <p>{@link org.dpa4j.model.transfer.TransferTool} is the list of Chapter V, plus what agreements put in its place:
 * unnamed safeguards, or nothing.
 */
@NullMarked
package org.dpa4j.model.transfer;

import org.jspecify.annotations.NullMarked;
