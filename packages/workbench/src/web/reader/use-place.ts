import { useEffect } from 'react';
import { scrollTo } from '../state/scroll.ts';
import { useTuple } from '../state/use-view.ts';

/** Scrolls to what the address names and puts the focus there, once the text is on the page. */
export function usePlace(isReady: boolean): void {
  const place = useTuple((tuple) => tuple.place);
  useEffect(() => {
    const element = isReady && place !== null ? document.getElementById(place) : null;
    if (!element) return;
    scrollTo(element);
    element.focus({ preventScroll: true });
  }, [isReady, place]);
}
