import type { CDPSession, Frame, Page } from '@playwright/test';
import type { Shown } from './outcome';

interface Node {
  nodeName: string;
  backendNodeId: number;
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * What the extension has put on a page. Its layers are closed to the page and so to the page's test
 * code; the browser's own inspector sees into them.
 */
export class Layers {
  #inspector: CDPSession | undefined;

  /** `apart` is a frame that the browser runs in a process of its own, as it does with sandboxed ones: looked into instead. */
  constructor(
    private readonly page: Page,
    private readonly apart?: Frame,
  ) {}

  /** The texts of all elements that match, in all layers and frames. */
  async texts(selector: string): Promise<string[]> {
    return (await this.#matches(selector)).map(({ text }) => text);
  }

  /** An attribute of all elements that match. */
  async attribute(selector: string, name: string): Promise<string[]> {
    const values = await this.#each(selector, 'function (name) { return this.getAttribute(name); }', name);
    return values.map(String);
  }

  /** What all suggestions that match would change, as they stand there for the eyes. */
  async changes(selector: string): Promise<Shown[]> {
    const read = `function () {
      const without = (gone) => {
        const copy = this.cloneNode(true);
        copy.querySelectorAll(gone).forEach((part) => part.remove());
        return copy.textContent;
      };
      return { before: without('ins, .ears'), after: without('del, .ears') };
    }`;
    return (await this.#each(selector, read)) as Shown[];
  }

  /** Where on screen all elements that match are, line by line, in their window's pixels. */
  async boxes(selector: string): Promise<Box[]> {
    const read =
      'function () { return [...this.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })); }';
    return ((await this.#each(selector, read)) as Box[][]).flat();
  }

  /** Presses the first element that matches, with the mouse. */
  async click(selector: string): Promise<void> {
    const { x, y } = await this.centre(selector);
    await this.page.mouse.click(x, y);
  }

  /** Where the first element that matches lies, in the window's pixels. */
  async box(selector: string): Promise<{ left: number; top: number; right: number; bottom: number }> {
    const [first] = await this.#matches(selector);
    if (!first) throw new Error(`nothing of ours on the page matches ${selector}`);
    const { model } = await (await this.#cdp()).send('DOM.getBoxModel', { objectId: first.objectId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { left, top, right, bottom };
  }

  /** The middle of the first (or nth) element that matches and holds a text, in the window's pixels. */
  async centre(selector: string, text = '', nth = 0): Promise<{ x: number; y: number }> {
    const deadline = Date.now() + 10_000;
    for (let before = ''; ;) {
      const corners = String(await this.#corners(selector, text, nth));
      // Nobody presses what still moves.
      if (corners !== '' && before === corners) {
        const [x1 = 0, y1 = 0, x2 = 0, , , y3 = 0] = corners.split(',').map(Number);
        const frame = await (await this.apart?.frameElement())?.boundingBox();
        return { x: (x1 + x2) / 2 + (frame?.x ?? 0), y: (y1 + y3) / 2 + (frame?.y ?? 0) };
      }
      if (corners === '' && Date.now() > deadline) throw new Error(`nothing of ours on the page matches ${selector}`);
      before = corners;
    }
  }

  /** Scrolls an element into view; its corners, or none when it is not there, or was drawn anew meanwhile. */
  async #corners(selector: string, text: string, nth: number): Promise<number[]> {
    const element = (await this.#matches(selector)).filter((match) => match.text.includes(text))[nth];
    if (!element) return [];
    const { objectId } = element;
    const cdp = await this.#cdp();
    try {
      await cdp.send('DOM.scrollIntoViewIfNeeded', { objectId });
      const { quads } = await cdp.send('DOM.getContentQuads', { objectId });
      return quads[0] ?? [];
    } catch (error) {
      if (/detached|layout object|compute content quads/.test(String(error))) return [];
      throw error;
    }
  }

  /** What a function says of all elements that match. */
  async #each(selector: string, functionDeclaration: string, ...given: string[]): Promise<unknown[]> {
    const cdp = await this.#cdp();
    const values = (await this.#matches(selector)).map(async ({ objectId }) => {
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration,
        arguments: given.map((value) => ({ value })),
        returnByValue: true,
      });
      return result.value as unknown;
    });
    return Promise.all(values);
  }

  async #cdp(): Promise<CDPSession> {
    this.#inspector ??= await this.page.context().newCDPSession(this.apart ?? this.page);
    return this.#inspector;
  }

  async #matches(selector: string): Promise<{ objectId: string; text: string }[]> {
    const cdp = await this.#cdp();
    const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const found: { objectId: string; text: string }[] = [];
    for (const shadow of shadowRoots(root)) {
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
      const { result: list } = await cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: 'function (selector) { return [...this.querySelectorAll(selector)]; }',
        arguments: [{ value: selector }],
      });
      const { result: items } = await cdp.send('Runtime.getProperties', {
        objectId: list.objectId ?? '',
        ownProperties: true,
      });
      for (const { name, value } of items) {
        if (!/^\d+$/.test(name) || value?.objectId === undefined) continue;
        const { result } = await cdp.send('Runtime.callFunctionOn', {
          objectId: value.objectId,
          functionDeclaration: 'function () { return this.innerText ?? this.textContent; }',
          returnByValue: true,
        });
        found.push({ objectId: value.objectId, text: String(result.value) });
      }
    }
    return found;
  }
}

function shadowRoots(node: Node): Node[] {
  const { children = [], contentDocument, shadowRoots: roots = [] } = node;
  const own = node.nodeName === 'TACTFUL-LAYER' ? roots : [];
  const below = [...children, ...roots, ...(contentDocument ? [contentDocument] : [])];
  return [...own, ...below.flatMap(shadowRoots)];
}
