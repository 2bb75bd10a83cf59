package org.journeymaps.editing;

import java.util.List;
import org.journeymaps.render.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a request to change a map.
 *
 * @param revision the revision of the map now
 * @param made the revision that this request made, now or when it came the first time
 * @param fragments what is to be drawn again for somebody who has drawn the base revision
 * @param pageTitle what the page is called now, when that is the title of the map that was started; else null
 */
public record Answer(
        long revision,
        long made,
        List<Fragment> fragments,
        @Nullable String pageTitle) {}
