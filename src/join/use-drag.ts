/** Dragging with mouse or finger, beside pressing: a short press stays a press, and nothing needs a drag. */
import { useEffect, useRef } from 'preact/hooks';

/** What a hand shakes while it only presses, in px. */
const SHAKE_PX = 8;

export interface DragEdges<Item> {
  onPick(item: Item): void;
  /** @param place what `data-drop` says where it was let go */
  onDrop(item: Item, place: string): void;
}

/** @returns what the dragged element is given */
export function useDrag<Item>({ onPick, onDrop }: DragEdges<Item>) {
  const ended = useRef<() => void>(() => {});
  useEffect(() => () => ended.current(), []);
  return (item: Item) => ({
    onPointerDown(event: PointerEvent) {
      const from = { x: event.clientX, y: event.clientY };
      const dragged = event.currentTarget;
      if (event.button !== 0 || !(dragged instanceof HTMLElement)) return;
      const hearing = new AbortController();
      const { signal } = hearing;
      let isDragged = false;
      const end = () => {
        hearing.abort();
        dragged.style.translate = '';
        dragged.style.pointerEvents = '';
      };
      ended.current = end;
      const move = ({ clientX, clientY }: PointerEvent) => {
        const [x, y] = [clientX - from.x, clientY - from.y];
        if (!isDragged && Math.hypot(x, y) < SHAKE_PX) return;
        if (!isDragged) onPick(item);
        isDragged = true;
        dragged.style.translate = `${x}px ${y}px`;
        dragged.style.pointerEvents = 'none';
      };
      const drop = ({ clientX, clientY }: PointerEvent) => {
        end();
        if (!isDragged) return;
        // The press that ends a drag is none.
        const press = (click: Event) => click.stopPropagation();
        window.addEventListener('click', press, { capture: true, once: true });
        setTimeout(() => window.removeEventListener('click', press, { capture: true }));
        const under = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-drop]');
        if (under?.dataset.drop !== undefined) onDrop(item, under.dataset.drop);
      };
      window.addEventListener('pointermove', move, { signal });
      window.addEventListener('pointerup', drop, { signal });
      window.addEventListener('pointercancel', end, { signal });
    },
  });
}
