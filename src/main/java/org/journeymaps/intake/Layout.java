package org.journeymaps.intake;

import java.util.Locale;

/** Which tool's table it is. */
public enum Layout {
    SURVEY,
    HUBSPOT,
    CONTACTS,
    GA4_REPORT,
    GA4_OVERVIEW,
    GA4_EXPLORATION,
    GA4_FUNNEL,
    /** Two columns of any tool: a stage, and how many got there. */
    STAGES;

    /** The word for it in answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isOfFigures() {
        return switch (this) {
            case SURVEY, HUBSPOT, CONTACTS -> false;
            case GA4_REPORT, GA4_OVERVIEW, GA4_EXPLORATION, GA4_FUNNEL, STAGES -> true;
        };
    }
}
