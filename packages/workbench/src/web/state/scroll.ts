/** Scrolls an element to the middle of what is in sight; at once where less motion is asked for. */
export function scrollTo(element: Element): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
}

/** The same, where the element is not in sight as a whole. */
export function scrollIfHidden(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const pane = element.closest('.reader.narrow, main')?.getBoundingClientRect();
  const sheet = document.querySelector('.card')?.getBoundingClientRect();
  const isSheet = sheet !== undefined && sheet.left === 0;
  const ceiling = Math.max(0, pane?.top ?? 0);
  const floor = Math.min(innerHeight, isSheet ? sheet.top : innerHeight);
  if (top < ceiling || bottom > floor) scrollTo(element);
}
