/** Draws the tools in a part of the page that the server has drawn into a template, which costs the browser nothing until they can be used. */
export function drawTools(part: ParentNode): void {
  for (const template of part.querySelectorAll<HTMLTemplateElement>(".jm-tools > template")) {
    template.replaceWith(template.content);
  }
}
