/**
 * A text as it is compared, made ready once for all that it is laid beside ({@link
 * dev.copydesk.verify.witness.Witness}): its words, where its sentences end, what is spoken in them
 * and which figures they give. What is found of that only when somebody asks is made then.
 */
@NullMarked
package dev.copydesk.verify.witness;

import org.jspecify.annotations.NullMarked;
