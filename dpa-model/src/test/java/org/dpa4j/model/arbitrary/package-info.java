/**
 * Values of the whole model for property tests, in this module and in those that depend on its test jar. Everything here
 * works by reflection on the public API, so that a new field is generated as soon as it exists. Start at
 * {@link org.dpa4j.model.arbitrary.ModelArbitraries}.
 */
@NullMarked
package org.dpa4j.model.arbitrary;

import org.jspecify.annotations.NullMarked;
