declare module "idiomorph" {
  export const Idiomorph: {
    morph(old: Element, drawn: Element | string, options: object): unknown;
  };
}
