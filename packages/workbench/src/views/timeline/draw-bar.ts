import type { Bar, Span } from './bar.ts';
import { ROW, type Placed } from './layout.ts';
import { svg } from './svg.ts';

const THICK = 18;
const HALF = 7;

interface Box {
  readonly top: number;
  readonly height: number;
  readonly hue: string;
  readonly isSupported: boolean;
}

/**
 * The shapes of one bar: solid core = certain; fading shoulder with a bracketed whisker = possible; dashed and hollow =
 * no certain day; arrow = open end; core without fill = no note covers it.
 */
export function drawBar(placed: Placed, axis: number, withPossible: boolean): readonly SVGElement[] {
  const { bar, item } = placed;
  const box: Box = { ...verticals(placed, axis), hue: item.hue, isSupported: item.supported };
  if (!bar.core) return withPossible ? [...hollow(bar, box), ...arrows(bar, box)] : [];
  if (!withPossible) return [coreShape(bar.core, box)];
  return [...shoulders(bar, bar.core, box), coreShape(bar.core, box), ...arrows(bar, box)];
}

/** The top and height of a placed bar; two that disagree lean towards each other. */
function verticals({ y, height, half }: Placed, axis: number): { top: number; height: number } {
  const rowTop = axis + y + height - ROW;
  if (half === 'upper') return { top: rowTop + ROW - HALF - 3, height: HALF };
  if (half === 'lower') return { top: rowTop + 3, height: HALF };
  return { top: rowTop + (ROW - THICK) / 2, height: THICK };
}

function coreShape([left, right]: Span, { top, height, isSupported }: Box): SVGElement {
  if (isSupported) return svg('rect', { class: 'core', x: left, y: top, width: right - left, height });
  const inset = {
    x: left + 0.75,
    y: top + 0.75,
    width: Math.max(1, right - left - 1.5),
    height: height - 1.5,
  };
  return svg('rect', { class: 'core unsupported', ...inset });
}

function shoulders(bar: Bar, core: Span, box: Box): readonly SVGElement[] {
  return [
    ...shoulder([bar.outer[0], core[0]], 'rise', bar.left, box),
    ...shoulder([core[1], bar.outer[1]], 'fall', bar.right, box),
  ];
}

function shoulder(
  [left, right]: Span,
  way: 'rise' | 'fall',
  end: Bar['left'],
  box: Box,
): readonly SVGElement[] {
  if (right - left < 1) return [];
  const { top, height, hue, isSupported } = box;
  const shade = svg('rect', { x: left, y: top, width: right - left, height, fill: `url(#${way}-${hue})` });
  const middle = top + height / 2;
  const whisker = svg('line', { class: 'whisker', x1: left, x2: right, y1: middle, y2: middle });
  const outer = way === 'rise' ? left : right;
  const bracket = end === 'bound' ? [bracketAt(outer, way === 'rise' ? 1 : -1, box)] : [];
  return [...(isSupported ? [shade] : []), whisker, ...bracket];
}

function bracketAt(x: number, way: 1 | -1, { top, height }: Box): SVGElement {
  const tip = x + 3 * way;
  const edge = x + 0.5 * way;
  return svg('path', { class: 'bracket', d: `M${tip} ${top}H${edge}V${top + height}H${tip}` });
}

function hollow(
  { outer: [left, right], left: leftEnd, right: rightEnd }: Bar,
  box: Box,
): readonly SVGElement[] {
  const { top, height } = box;
  const ends = [
    leftEnd === 'bound' ? `M${left + 0.75} ${top + 0.75}V${top + height - 0.75}` : '',
    rightEnd === 'bound' ? `M${right - 0.75} ${top + 0.75}V${top + height - 0.75}` : '',
  ];
  const sides = `M${left} ${top + 0.75}H${right}M${left} ${top + height - 0.75}H${right}`;
  return [svg('path', { class: 'hollow', d: sides + ends.join('') })];
}

function arrows(
  { outer: [left, right], left: leftEnd, right: rightEnd }: Bar,
  { top, height }: Box,
): readonly SVGElement[] {
  const middle = top + height / 2;
  const tip = Math.min(6, height / 2);
  return [
    ...(leftEnd === 'open' ? [arrow(left + 1, middle, tip, 1)] : []),
    ...(rightEnd === 'open' ? [arrow(right - 1, middle, tip, -1)] : []),
  ];
}

function arrow(x: number, y: number, size: number, way: 1 | -1): SVGElement {
  return svg('path', {
    class: 'arrow',
    d: `M${x + size * way} ${y - size}L${x} ${y}L${x + size * way} ${y + size}`,
  });
}
