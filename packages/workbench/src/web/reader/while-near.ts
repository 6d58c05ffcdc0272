type Leave = () => void;

/** `scrollMargin` is the margin inside panes that scroll on their own; browsers that do not know it colour what is in sight. */
const NEAR: IntersectionObserverInit & { scrollMargin: string } = {
  rootMargin: '800px',
  scrollMargin: '800px',
};

const entered = new Map<Element, () => Leave>();
const left = new Map<Element, Leave>();
let observer: IntersectionObserver | undefined;

/** Calls `enter` when an element comes near the window, and what it returned when it goes; returns how to stop. */
export function whileNear(element: Element, enter: () => Leave): Leave {
  observer ??= new IntersectionObserver(follow, NEAR);
  entered.set(element, enter);
  observer.observe(element);
  return () => {
    observer?.unobserve(element);
    entered.delete(element);
    leave(element);
  };
}

function follow(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) leave(target);
    else if (!left.has(target)) left.set(target, entered.get(target)?.() ?? (() => undefined));
  }
}

function leave(element: Element): void {
  left.get(element)?.();
  left.delete(element);
}
