/** The language around an element, as the page says it: the nearest `lang`, also outside of shadow roots around it. */
export function languageAround(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : '';
}
