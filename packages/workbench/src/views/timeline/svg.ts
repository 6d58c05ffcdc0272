import type { Hue } from '../words/kind.ts';

/** Every hue, in the order of the legend. */
export const hueNames: readonly Hue[] = ['blue', 'green', 'rust', 'ochre', 'violet', 'slate'];

/** An SVG element with attributes, children and text. Text is set as text, never as markup. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly SVGElement[] = [],
  text?: string,
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  if (text !== undefined) element.textContent = text;
  return element;
}
