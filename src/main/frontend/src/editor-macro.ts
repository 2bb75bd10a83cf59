import { showCards } from "./editor-cards";
import { type EditorAjs, registerOverride } from "./macro-override";

const ajs = (window as { readonly AJS?: EditorAjs }).AJS;
if (ajs) {
  registerOverride(ajs);
  showCards(ajs);
}
