package org.journeymaps.storage;

import java.util.List;

/**
 * Some of the answers of a map.
 *
 * @param answers the newest first
 * @param total how many the filter lets through, wherever one begins
 * @param beforeId where to go on; 0 when these are the last
 */
public record Found(List<KeptAnswer> answers, int total, int beforeId) {}
