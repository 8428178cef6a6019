/**
 * The wire form of an agreement: one line for each field, with its key, its codec, its accessor, its setter and what a
 * schema says of it. Reader, writer and schema come from these lines alone.
 */
@NullMarked
package org.dpa4j.json.form;

import org.jspecify.annotations.NullMarked;
