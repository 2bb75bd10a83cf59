import { followOthers } from "./live";
import { followTools } from "./map-tools/tools";
import { printInBands } from "./printing";
import { followScrolling } from "./scroll-shadows";
import { followTouchpoints } from "./touchpoint-bar";
import { followPointer } from "./touchpoint-highlight";

followTools(document);
followScrolling(document);
followPointer(document);
printInBands(document);
followTouchpoints(document);
followOthers(document);
