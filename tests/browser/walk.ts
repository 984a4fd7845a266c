import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** What is a control by its name; what else listens to presses is marked as one. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [role=button], [role=switch], [data-listens]';

declare global {
  interface Window {
    walk: {
      /** Every control on screen that can be used now. */
      shown: () => HTMLElement[];
      nameOf: (control: HTMLElement) => string;
      /** How many arrows lead through the radios of which the one with the focus is one. */
      arrows: () => number;
      /** Whether what has the focus waits to be pressed. */
      waits: () => boolean;
      reached: Set<EventTarget>;
      worked: Set<EventTarget>;
      end: () => void;
    };
  }
}

/**
 * Goes through a whole page by Tab and works each control with Enter or Space, radios with the arrows; the presses do
 * nothing meanwhile. Fails when a control that is shown is left out. Returns the names of all.
 */
export async function walk(page: Page): Promise<string[]> {
  await page.bringToFront();
  await markListeners(page);
  await page.evaluate(begin, CONTROLS);
  const stops = await page.evaluate(() => window.walk.shown().length);
  // One more, for the page as a whole.
  for (let presses = 0; presses <= stops; presses++) {
    await page.keyboard.press('Tab');
    for (let arrows = await page.evaluate(() => window.walk.arrows()); arrows > 0; arrows--) {
      await page.keyboard.press('ArrowDown');
    }
    for (const key of ['Enter', 'Space']) {
      if (await page.evaluate(() => window.walk.waits())) await page.keyboard.press(key);
    }
  }
  const { names, unreached, unworked } = await page.evaluate(() => {
    const { shown, nameOf, reached, worked, end } = window.walk;
    end();
    const without = (done: Set<EventTarget>): string[] =>
      shown()
        .filter((one) => !done.has(one))
        .map(nameOf);
    return { names: shown().map(nameOf), unreached: without(reached), unworked: without(worked) };
  });
  expect({ unreached, unworked }, 'what is beyond the keyboard').toEqual({ unreached: [], unworked: [] });
  return names;
}

/** Marks everything that listens to a press, control or not. */
async function markListeners(page: Page): Promise<void> {
  const inspector = await page.context().newCDPSession(page);
  const { result: body } = await inspector.send('Runtime.evaluate', { expression: 'document.body' });
  const { listeners } = await inspector.send('DOMDebugger.getEventListeners', {
    objectId: body.objectId ?? '',
    depth: -1,
  });
  for (const { type, backendNodeId } of listeners) {
    if (type !== 'click' || backendNodeId === undefined) continue;
    const { object } = await inspector.send('DOM.resolveNode', { backendNodeId });
    await inspector.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { this.dataset.listens = ""; }',
    });
  }
  await inspector.detach();
}

function begin(controls: string): void {
  const reached = new Set<EventTarget>();
  const worked = new Set<EventTarget>();
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    reached.add(target);
    // Whoever is in a field can write or choose.
    if (target.matches('input:not([type=radio], [type=checkbox]), select, textarea')) worked.add(target);
  };
  const onClick = (event: MouseEvent): void => {
    if (event.target) worked.add(event.target);
    // A radio is worked by being chosen.
    if (event.target instanceof HTMLInputElement && event.target.type === 'radio') return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('focusin', onFocus);
  window.addEventListener('click', onClick, true);
  window.walk = {
    shown: () =>
      [...document.querySelectorAll<HTMLElement>(controls)].filter(
        (control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled'),
      ),
    nameOf: (control) => {
      const label = 'labels' in control ? (control as HTMLInputElement).labels?.[0]?.textContent : undefined;
      return control.ariaLabel ?? label ?? control.innerText;
    },
    arrows: () => {
      const { activeElement: radio } = document;
      if (!(radio instanceof HTMLInputElement) || radio.type !== 'radio') return 0;
      return document.querySelectorAll(`[type=radio][name="${radio.name}"]`).length;
    },
    waits: () => {
      const { activeElement: control } = document;
      return control !== null && control !== document.body && !worked.has(control);
    },
    reached,
    worked,
    end: () => {
      window.removeEventListener('focusin', onFocus);
      window.removeEventListener('click', onClick, true);
    },
  };
}
