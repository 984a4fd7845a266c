import type { Page } from '@playwright/test';
import { OwnWorld } from './own-world';

/** Words that a screen reader is given to read out, and the language in which it reads them. */
export interface Said {
  words: string;
  language: string;
}

/**
 * What a screen reader hears of us on a page: every change of a live region in our layers, and every alert that is put
 * there. A layer is closed to whoever did not make it; the script's own world hands it over.
 */
export class Ears {
  private constructor(private readonly world: OwnWorld) {}

  /** Listens from now on. Layers that are there already go unheard: begin before anything is written. */
  static async on(page: Page): Promise<Ears> {
    const world = await OwnWorld.of(page);
    await world.evaluate(`(${listen.toString()})()`);
    return new Ears(world);
  }

  /** All that was said so far, in order. */
  async said(): Promise<string[]> {
    return (await this.heard()).map(({ words }) => words);
  }

  async heard(): Promise<Said[]> {
    return (await this.world.evaluate('heard')) as Said[];
  }
}

/** Runs inside that world. */
function listen(): void {
  const heard: Said[] = [];
  Object.assign(globalThis, { heard });
  const note = (region: Element): void => {
    if (!(region instanceof HTMLElement) || !region.isConnected) return;
    const language = region.closest('[lang]')?.getAttribute('lang') ?? '';
    const lines = region.innerText.split('\n').filter((line) => line.trim() !== '');
    heard.push(...lines.map((words) => ({ words, language })));
  };
  const onChange = (changes: MutationRecord[]): void => {
    const changed = new Set<Element>();
    for (const { target, addedNodes } of changes) {
      const place = target instanceof Element ? target : target.parentElement;
      const region = place?.closest('[role=status], [role=alert], [aria-live]');
      if (region) changed.add(region);
      const added = [...addedNodes].filter((node) => node instanceof Element);
      for (const element of added) {
        for (const alert of element.querySelectorAll('[role=alert]')) changed.add(alert);
        if (element.matches('[role=alert]')) changed.add(element);
      }
    }
    changed.forEach(note);
  };
  const attach = Reflect.get(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    new MutationObserver(onChange).observe(root, { childList: true, characterData: true, subtree: true });
    return root;
  };
}
