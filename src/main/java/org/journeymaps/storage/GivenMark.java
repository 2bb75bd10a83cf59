package org.journeymaps.storage;

import org.journeymaps.score.Mark;

/**
 * A mark with the name of whoever gave it.
 *
 * @param giverKey a user key
 */
public record GivenMark(String giverKey, Mark mark) {}
