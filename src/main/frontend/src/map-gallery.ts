import { activateGalleries } from "./gallery";
import { whenReady } from "./when-ready";

whenReady(activateGalleries);
