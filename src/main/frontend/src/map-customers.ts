import { followCustomers } from "./map-customers/customers";
import { whenReady } from "./when-ready";

whenReady(() => followCustomers(document));
