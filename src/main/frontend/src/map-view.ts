import { loadLate } from "./late";
import { followOthers } from "./live";
import { followTools } from "./map-tools/tools";
import { printInBands } from "./printing";
import { followScrolling } from "./scroll-shadows";
import { followTouchpoints } from "./touchpoint-bar";
import { followPointer } from "./touchpoint-highlight";
import { whenSeen } from "./when-ready";

whenSeen(() => {
  followScrolling(document);
  followPointer(document);
  printInBands(document);
  followTools(document);
  followTouchpoints(document);
  followOthers(document);
  loadLate(document);
});
