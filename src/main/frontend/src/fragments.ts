/** An element of the page as the server has drawn it anew. */
export interface Fragment {
  readonly id: string;
  readonly html: string;
}

/** Puts what the server has drawn into the page, each element in the place of the one with its id. */
export function putFragments(page: Document, fragments: readonly Fragment[]): void {
  for (const { id, html } of fragments) {
    const template = page.createElement("template");
    template.innerHTML = html;
    page.getElementById(id)?.replaceWith(template.content);
  }
}
