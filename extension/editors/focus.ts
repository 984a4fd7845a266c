/** The shadow root of an element, if we may look into it; pages close theirs to themselves, not to an extension. */
export type ShadowOf = (host: Element) => ShadowRoot | null;

/** The element with the focus, through all shadow roots one can look into. */
export function focusedElement(shadowOf: ShadowOf): Element | null {
  return deepest(document.activeElement, shadowOf);
}

/**
 * The element with the focus if that is in this frame, or will be once its window is in front; null where another frame has
 * it: there a document still names the element that had it last, or its body, which may be an editor.
 */
export function focusedHere(shadowOf: ShadowOf): Element | null {
  const element = isInFocus(window) ? focusedElement(shadowOf) : null;
  return element instanceof HTMLIFrameElement ? null : element;
}

/** The document around a frame knows, also while its window is not in front; where it is kept apart, only the browser does. */
function isInFocus(view: Window): boolean {
  const frame = view.frameElement;
  return frame ? holdsFocus(frame) && isInFocus(view.parent) : view === view.top || view.document.hasFocus();
}

/** Whether an event came from an element, as far as a closed shadow root around it lets one see. */
export function isFrom(event: Event, element: Element): boolean {
  const path = event.composedPath();
  let node: Element | undefined = element;
  while (node && !path.includes(node)) {
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return node !== undefined;
}

/** Whether an element has the focus, or something in it. */
export function holdsFocus(element: Element): boolean {
  return element.contains((element.getRootNode() as Document | ShadowRoot).activeElement);
}

/** Like `closest`, out of shadow roots, too. */
export function closestAround(element: Element, selector: string): Element | null {
  const root = element.getRootNode();
  return element.closest(selector) ?? (root instanceof ShadowRoot ? closestAround(root.host, selector) : null);
}

/**
 * An element and what it is drawn in, from the inside out: through slots and out of shadow roots, and no further than
 * what lies in the top layer, which nothing around it clips, turns or scrolls. A closed root keeps its slots to itself.
 */
export function* drawnAround(element: Element): Generator<Element, void> {
  for (let node: Element | null = element; node; node = flatParent(node)) {
    yield node;
    if (node.matches('dialog:modal, :popover-open')) return;
  }
}

function flatParent(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/**
 * Hears where the focus goes. A step from one field to the next within a shadow root is told to nobody
 * outside, so that every root that the focus has been in is listened to as well. One step may be told twice.
 */
export class FocusWatch {
  #listening: AbortController | undefined;
  #roots = new WeakSet<Node>();

  constructor(
    private readonly shadowOf: ShadowOf,
    private readonly moved: (target: Element | null, event: FocusEvent) => void,
  ) {}

  start(): void {
    this.stop();
    this.#listening = new AbortController();
    this.#listen(document);
    this.#listenAround(focusedElement(this.shadowOf));
  }

  stop(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#roots = new WeakSet();
  }

  readonly #onFocus = (event: FocusEvent): void => {
    const [first] = event.composedPath();
    const target = deepest(first instanceof Element ? first : null, this.shadowOf);
    this.#listenAround(target);
    this.moved(target, event);
  };

  #listenAround(element: Element | null): void {
    for (let root = element?.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
      this.#listen(root);
    }
  }

  #listen(root: Node): void {
    if (!this.#listening || this.#roots.has(root)) return;
    this.#roots.add(root);
    root.addEventListener('focusin', this.#onFocus as EventListener, { capture: true, signal: this.#listening.signal });
  }
}

function deepest(element: Element | null, shadowOf: ShadowOf): Element | null {
  const inner = element && shadowOf(element)?.activeElement;
  return inner ? deepest(inner, shadowOf) : element;
}
