import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** A press that moves less than this is a click. */
const SLACK = 6;
/** So near to its edge the area scrolls, so many pixels a frame. */
const EDGE = 48;
const SCROLL_STEP = 12;

type Drop = (key: string, to: string | null) => void;

/**
 * Drag people between the groups of a board: `[data-person]` in `[data-group]`, where an empty name is no group. With
 * a mouse a person is dragged by any part, by touch by the grip, so that the list can still be scrolled. Escape, or
 * letting go anywhere else, leaves everything as it was.
 */
export function useDragging(board: RefObject<HTMLElement | null>, drop: Drop): void {
  const dropped = useRef(drop);
  dropped.current = drop;
  useEffect(() => {
    const element = board.current;
    if (element === null) return undefined;
    const onDown = (event: PointerEvent): void => {
      const person = pressed(event);
      if (person !== null) new Drag(element, person, event, (key, to) => dropped.current(key, to));
    };
    element.addEventListener('pointerdown', onDown);
    return () => element.removeEventListener('pointerdown', onDown);
  }, [board]);
}

function pressed({ target, button, isPrimary, pointerType }: PointerEvent): HTMLElement | null {
  if (!(target instanceof Element) || button !== 0 || !isPrimary || target.closest('.member-panel') !== null) return null;
  if (pointerType !== 'mouse' && target.closest('.member-grip') === null) return null;
  return target.closest<HTMLElement>('[data-person]');
}

/** One drag, from the press to letting go. */
class Drag {
  private readonly ending = new AbortController();
  private ghost: HTMLElement | null = null;
  private target: HTMLElement | null = null;
  private frame = 0;
  private point: { readonly x: number; readonly y: number };

  constructor(private readonly board: HTMLElement, private readonly person: HTMLElement, press: PointerEvent, private readonly drop: Drop) {
    this.point = { x: press.clientX, y: press.clientY };
    const { signal } = this.ending;
    const isMine = (event: PointerEvent): boolean => event.pointerId === press.pointerId;
    window.addEventListener('pointermove', (event) => { if (isMine(event)) this.move(event); }, { signal, passive: false });
    window.addEventListener('pointerup', (event) => { if (isMine(event)) this.release(); }, { signal });
    window.addEventListener('pointercancel', (event) => { if (isMine(event)) this.end(); }, { signal });
    window.addEventListener('keydown', (event) => { if (event.key === 'Escape') this.end(); }, { signal });
  }

  private move(event: PointerEvent): void {
    const { clientX: x, clientY: y } = event;
    if (this.ghost === null && Math.hypot(x - this.point.x, y - this.point.y) < SLACK) return;
    event.preventDefault();
    this.point = { x, y };
    this.ghost ??= this.lift();
    this.ghost.style.setProperty('transform', `translate(${Math.round(x + 10)}px, ${Math.round(y + 6)}px)`);
    this.aim();
  }

  /** A copy of the name follows the pointer. */
  private lift(): HTMLElement {
    const ghost = document.createElement('div');
    ghost.className = 'drag-ghost';
    ghost.textContent = this.person.querySelector('.member-name')?.textContent ?? '';
    ghost.setAttribute('aria-hidden', 'true');
    this.board.append(ghost);
    this.board.classList.add('is-dragging');
    this.person.classList.add('is-lifted');
    this.frame = requestAnimationFrame(() => this.scroll());
    return ghost;
  }

  private aim(): void {
    const below = document.elementFromPoint(this.point.x, this.point.y)?.closest<HTMLElement>('[data-group]') ?? null;
    const target = below !== null && this.board.contains(below) ? below : null;
    if (target === this.target) return;
    this.target?.classList.remove('is-target');
    target?.classList.add('is-target');
    this.target = target;
  }

  private scroll(): void {
    const area = this.board.closest('.pane-scroll');
    if (area !== null) {
      const { top, bottom } = area.getBoundingClientRect();
      if (this.point.y < top + EDGE) area.scrollTop -= SCROLL_STEP;
      if (this.point.y > bottom - EDGE) area.scrollTop += SCROLL_STEP;
      this.aim();
    }
    this.frame = requestAnimationFrame(() => this.scroll());
  }

  private release(): void {
    const [key, to, wasDragged] = [this.person.dataset['person'], this.target?.dataset['group'], this.ghost !== null];
    this.end();
    if (!wasDragged) return;
    swallowClick();
    if (key !== undefined && to !== undefined) this.drop(key, to === '' ? null : to);
  }

  private end(): void {
    this.ending.abort();
    cancelAnimationFrame(this.frame);
    this.ghost?.remove();
    this.target?.classList.remove('is-target');
    this.board.classList.remove('is-dragging');
    this.person.classList.remove('is-lifted');
  }
}

/** Letting go over the button where the drag began is no press of it. */
function swallowClick(): void {
  const swallow = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
