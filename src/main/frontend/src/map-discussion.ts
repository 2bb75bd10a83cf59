import { followDiscussions } from "./map-discussion/discussion";
import { whenReady } from "./when-ready";

whenReady(() => followDiscussions(document));
