package dev.copydesk.spark.input;

import dev.copydesk.ingest.IngestSettings;
import java.io.Serializable;

/**
 * What is read and whether it is taken apart, as it travels to the tasks.
 *
 * @param ingest what is read and what is too much
 * @param split whether pages are taken apart; else each is one article
 */
public record ReadSettings(IngestSettings ingest, boolean split) implements Serializable {}
