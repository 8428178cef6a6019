/**
 * What is processed, why, about whom and where: the description that GDPR Art. 28(3) asks for in its opening words.
 * Facts (real locations, real dates) stand beside statements and are never inferred from them.
 *
 * <p>{@link org.dpa4j.model.processing.Scope} narrows any term to purposes, data, people, territories or suppliers.
 */
@NullMarked
package org.dpa4j.model.processing;

import org.jspecify.annotations.NullMarked;
