import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  shift,
  size,
  type Middleware,
  type Placement,
} from '@floating-ui/dom';
import { h, render, type ComponentChild } from 'preact';
import { homeOf, makeLayer, putLayer, type Layer } from './layer';
import panel from './panel.css?inline';
import reply from './reply.css?inline';
import tokens from './tokens.css?inline';
import { Words, type Translate } from './words';

/** What a panel stands next to. */
export interface Anchor {
  getBoundingClientRect(): DOMRect;
  contextElement: HTMLElement;
  /** Called once what the panel is about has left the page. */
  gone(): void;
}

/** Where a panel goes that is to lie beside its anchor rather than over it, and how low it may become for that. */
export interface Room {
  fallbacks: Placement[];
  smallest: number;
  /** What stays free even where there is no room beside the anchor. */
  free(): DOMRect;
}

/** Kept free between a panel and its phrase, and between a panel and the window's edge, in pixels. */
export const GAP = 8;

/** The window is all that bounds a panel, whatever its dialog clips. */
const BOUNDS = { padding: GAP, boundary: [] };

/**
 * Something of ours on the page: in the top layer, inside the window, above or below its anchor and never
 * over it. A mouse click in it leaves the focus in the editor.
 */
export class Panel {
  readonly #layer: Layer = makeLayer(tokens + panel + reply);
  readonly #box = document.createElement('div');
  readonly #stopTracking: () => void;

  constructor(
    private readonly words: Translate,
    private readonly anchor: Anchor,
    private readonly placement: Placement,
    private readonly room?: Room,
  ) {
    putLayer(this.#layer, homeOf(anchor.contextElement), true);
    this.#box.className = 'panel';
    this.#box.lang = words('language');
    this.#layer.root.append(this.#box);
    this.#box.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    // Keys pressed in the panel are not the page's shortcuts, nor is a press beside a dialog one that closes it.
    for (const type of ['keydown', 'keypress', 'keyup', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click']) {
      this.#box.addEventListener(type, (event) => {
        event.stopPropagation();
      });
    }
    this.#stopTracking = autoUpdate(anchor, this.#box, () => {
      if (anchor.contextElement.isConnected) void this.#place();
      else anchor.gone();
    });
  }

  show(content: ComponentChild): void {
    render(h(Words.Provider, { value: this.words, children: content }), this.#box);
    void this.#place(whole);
  }

  /** Moves the focus to what is wanted, or to the first thing that can be pressed while that is not there. */
  takeFocus(wanted: string): void {
    (this.#box.querySelector<HTMLElement>(wanted) ?? this.#box.querySelector<HTMLElement>('button'))?.focus();
  }

  holdsFocus(): boolean {
    return this.#layer.root.activeElement !== null;
  }

  /** Whether the focus is where it was put when nothing could be taken yet: nobody has moved it on. */
  firstHasFocus(): boolean {
    return this.holdsFocus() && this.#layer.root.activeElement === this.#box.querySelector('button');
  }

  /** Whether an event of the page came from in here. */
  contains(event: Event): boolean {
    return event.composedPath().includes(this.#layer.host);
  }

  remove(): void {
    this.#stopTracking();
    render(null, this.#box);
    this.#layer.host.remove();
  }

  async #place(...first: Middleware[]): Promise<void> {
    const { x, y } = await computePosition(this.anchor, this.#box, {
      strategy: 'fixed',
      placement: this.placement,
      middleware: [
        offset(GAP),
        ...first,
        flip({ ...BOUNDS, ...(this.room && { fallbackPlacements: this.room.fallbacks }) }),
        size({
          ...BOUNDS,
          apply: ({ availableHeight, elements }) => {
            const height = Math.max(this.room?.smallest ?? 0, Math.floor(availableHeight));
            elements.floating.style.maxHeight = `${height}px`;
          },
        }),
        shift({ ...BOUNDS, crossAxis: this.room !== undefined }),
        ...(this.room ? [below(this.room.free())] : []),
      ],
    });
    Object.assign(this.#box.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
  }
}

/**
 * Takes a panel for as high as all that is drawn in it: cut to the room it had so far, it would fit there however much is
 * drawn. What the person unfolds in it does not make it change sides under the pointer.
 */
const whole: Middleware = {
  name: 'whole',
  fn: ({ rects, elements, middlewareData }) => {
    const [shown] = elements.floating.children;
    const cut = shown ? shown.scrollHeight - shown.clientHeight : 0;
    if (middlewareData.whole || cut <= 0) return {};
    const { width, height } = rects.floating;
    return {
      data: { cut },
      reset: { rects: { ...rects, floating: { ...rects.floating, width, height: height + cut } } },
    };
  },
};

/** Moves a panel that lies over what stays free below it. */
function below({ left, top, right, bottom }: DOMRect): Middleware {
  return {
    name: 'below',
    fn: ({ x, y, rects: { floating }, elements }) => {
      if (x >= right || y >= bottom || x + floating.width <= left || y + floating.height <= top) return {};
      const start = bottom + GAP;
      elements.floating.style.maxHeight = `${window.innerHeight - start - GAP}px`;
      return { y: start };
    },
  };
}
