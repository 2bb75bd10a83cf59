package org.wikihost.macros;

import com.atlassian.confluence.macro.Macro;

/** A macro of the wiki itself: a block, with a rich-text body unless it says otherwise. */
interface BuiltInMacro extends Macro {
    @Override
    default BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    default OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
