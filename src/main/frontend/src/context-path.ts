interface PageWithAjs {
  readonly AJS?: { readonly contextPath?: () => string };
}

/** Where the wiki's addresses begin, such as "/confluence", or "" at the root of the server. */
export function contextPath(): string {
  return (
    (window as PageWithAjs).AJS?.contextPath?.() ??
    document.querySelector<HTMLMetaElement>('meta[name="ajs-context-path"]')?.content ??
    ""
  );
}
