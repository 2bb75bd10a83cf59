import { loadLate } from "./late";
import { followOthers } from "./live";
import { followTools } from "./map-tools/tools";
import { printInBands } from "./printing";
import { followScrolling } from "./scroll-shadows";
import { followTouchpoints } from "./touchpoint-bar";
import { followPointer } from "./touchpoint-highlight";
import { whenReady } from "./when-ready";

whenReady(() => {
  followScrolling(document);
  followPointer(document);
  printInBands(document);
  followTools(document);
  followTouchpoints(document);
  followOthers(document);
  loadLate(document);
});
