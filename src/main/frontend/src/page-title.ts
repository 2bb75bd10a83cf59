/** Shows what the page is called from now on: in its heading, in the links to it around the page, and in the window's title. */
export function showPageTitle(title: string): void {
  const heading = document.getElementById("title-text");
  const before = heading?.textContent?.trim();
  if (!heading || !before) {
    return;
  }
  for (const shown of [heading, ...document.querySelectorAll("a, a span")]) {
    if (shown.childElementCount === 0 && shown.textContent?.trim() === before) {
      shown.textContent = title;
    }
  }
  document.title = document.title.replace(before, () => title);
}
