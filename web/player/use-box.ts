import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';

/** From the corner of the page. */
type Box = Record<'left' | 'top' | 'width' | 'height', `${number}px`>;

/** Where an element stands in the page, for as long as there is one, wherever it moves. */
export function useBox(element: HTMLElement | null): Box | undefined {
  const box = useSignal<Box | undefined>(undefined);

  useLayoutEffect(() => {
    if (!element) return void (box.value = undefined);
    const look = () => {
      const { left, top, width, height } = element.getBoundingClientRect();
      box.value = {
        left: `${left + scrollX}px`,
        top: `${top + scrollY}px`,
        width: `${width}px`,
        height: `${height}px`,
      };
    };
    look();
    // Itself, and everything that can push it aside.
    const observer = new ResizeObserver(look);
    for (let one: HTMLElement | null = element; one; one = one.parentElement) observer.observe(one);
    for (const sibling of element.closest('main')?.children ?? []) observer.observe(sibling);
    addEventListener('resize', look);
    return () => {
      observer.disconnect();
      removeEventListener('resize', look);
    };
  }, [element]);

  return box.value;
}
