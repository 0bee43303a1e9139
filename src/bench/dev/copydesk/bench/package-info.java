/**
 * Benchmarks of finding copies. {@link dev.copydesk.bench.DedupSpeed} measures the whole program
 * beside plain references; the three JMH benchmarks measure its steps one by one. Each says its
 * question, what it runs on, its control and its command.
 */
@NullMarked
package dev.copydesk.bench;

import org.jspecify.annotations.NullMarked;
