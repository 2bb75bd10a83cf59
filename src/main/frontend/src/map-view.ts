import { followScrolling } from "./scroll-shadows";
import { followPointer } from "./touchpoint-highlight";
import { whenReady } from "./when-ready";

whenReady(() => {
  followScrolling(document);
  followPointer(document);
});
