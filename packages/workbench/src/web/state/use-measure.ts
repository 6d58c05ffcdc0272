import { useEffect, useMemo, useState } from 'react';
import type { Measure } from '../../views/timeline/ticks.ts';

/** How wide text is drawn in a CSS font (`15px "Source Sans 3 Variable"`); measured anew once the fonts are there. */
export function useMeasure(font: string): Measure {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    let isHere = true;
    void document.fonts.load(font).then(() => isHere && setLoaded(true));
    return () => {
      isHere = false;
    };
  }, [font]);
  return useMemo(() => measureIn(font, loaded), [font, loaded]);
}

/** `loaded` is part of the key only: widths measured in another font are forgotten. */
function measureIn(font: string, _loaded: boolean): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  if (context) context.font = font;
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = Math.ceil(context?.measureText(text).width ?? text.length * 8);
    widths.set(text, width);
    return width;
  };
}
