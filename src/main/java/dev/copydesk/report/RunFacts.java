package dev.copydesk.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the report says of a run that is not in its result. Nothing here may depend on the clock,
 * the machine or the number of threads: the same run has to give the same report.
 *
 * @param version of the program
 * @param inputs files and folders as they were given
 * @param settings the settings that shaped the result, by name, in the order to show them in
 */
public record RunFacts(String version, List<String> inputs, Map<String, String> settings) {
  /** Copies the lists. */
  public RunFacts {
    inputs = List.copyOf(inputs);
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }
}
