import { randomUuid } from "./uuid";

type MacroParameters = Record<string, string | undefined>;

export interface MacroBrowser {
  setMacroJsOverride(
    macro: string,
    override: { beforeParamsRetrieved(parameters: MacroParameters): MacroParameters },
  ): void;
}

/** The parts of Confluence's AJS that the editor offers; the macro browser is loaded some time after it. */
export interface EditorAjs {
  readonly MacroBrowser?: MacroBrowser;
  readonly Meta?: { get(name: string): unknown };
  bind(event: string, action: () => void): void;
  toInit(action: () => void): void;
}

const POLL_MILLIS = 250;
const POLLS = 40;

/** Gives every map that the macro browser inserts an identity of its own. */
export function registerOverride(ajs: EditorAjs): void {
  let registered = false;
  const register = (): boolean => {
    if (!registered && ajs.MacroBrowser) {
      ajs.MacroBrowser.setMacroJsOverride("journey-map", { beforeParamsRetrieved: withIdentity });
      registered = true;
    }
    return registered;
  };
  const poll = (left: number): void => {
    if (!register() && left > 0) {
      setTimeout(() => poll(left - 1), POLL_MILLIS);
    }
  };
  ajs.bind("init.rte", register);
  ajs.toInit(() => poll(POLLS));
}

function withIdentity(parameters: MacroParameters): MacroParameters {
  parameters.map ||= randomUuid();
  return parameters;
}
