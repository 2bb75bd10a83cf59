import { AdminScreen } from "./admin-screen";
import { contextPath } from "./context-path";
import { whenReady } from "./when-ready";

whenReady(() => {
  for (const root of document.querySelectorAll<HTMLElement>("[data-jm-admin]")) {
    new AdminScreen(root, contextPath()).activate();
  }
});
