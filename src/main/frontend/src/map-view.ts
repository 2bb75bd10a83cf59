import { loadLate } from "./late";
import { whenSeen } from "./when-ready";

whenSeen(() => loadLate(document));
