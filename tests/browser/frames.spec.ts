import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { expect, test } from './desk';
import { EditorPage } from './editor-page';
import { badge, press } from './worker';

/** The extension's own interfaces, inside its worker. */
declare const chrome: typeof browser;

const DRAFT = 'Thanks for the list. You should have told us earlier.';
const PHRASE = 'You should have told us';

declare global {
  var letGo: () => void;
}

test('of two frames with a draft each the one with the focus is watched, also when both begin at once', async ({
  tab,
  site,
}) => {
  await tab.goto(`${site}/blank.html`);
  const first = await addFrame(tab, 'first');
  const second = await addFrame(tab, 'second');
  for (const [now, before] of [
    [first, second],
    [second, first],
  ] as const) {
    await now.type(DRAFT);
    await now.expectUnderlined(PHRASE);
    await before.expectNothingUnderlined();
  }
  await press(tab, { command: 'toggle-site' });
  await second.expectNothingUnderlined();
  await expect.poll(() => badge(tab)).toBe('off');
  await press(tab, { command: 'toggle-site' });
  await second.expectUnderlined(PHRASE);
  await first.expectNothingUnderlined();
});

test('a script that is told of its own draft before it knows its frame does not take it for another’s', async ({
  ready,
  tab,
  site,
}) => {
  await tab.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => document.querySelector<HTMLElement>('#editor')?.focus());
  });
  const release = await holdSites(ready);
  await tab.goto(`${site}/plain.html`);
  await expect.poll(() => tellDrafting(ready), 'the script has begun').toBe(true);
  await release();
  await tab.keyboard.type(DRAFT);
  await EditorPage.inside(tab, tab.mainFrame()).expectUnderlined(PHRASE);
});

test('a frame whose body is an editor takes the draft when the focus comes to it, and not as it begins', async ({
  ready,
  tab,
  site,
}) => {
  const above = await EditorPage.open(tab, site);
  await above.type(DRAFT);
  await above.expectUnderlined(PHRASE);
  await tab.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(Object.assign(frame, { id: 'frame', srcdoc: '<body contenteditable>Written before.' }));
  });
  const frame = await (await tab.waitForSelector('#frame')).contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.waitForSelector('body[contenteditable]');
  await frame.evaluate(() => document.getSelection()?.selectAllChildren(document.body));
  // What is selected in a frame, and is none of its draft, may be chosen as the message that is answered.
  await expect.poll(() => selectedIn(ready), 'the frame has begun, and has no draft').toBe('Written before.');
  await above.expectUnderlined(PHRASE);

  await frame.evaluate(() => {
    document.body.focus();
  });
  await tab.keyboard.type(DRAFT);
  await EditorPage.inside(tab, frame, '#frame').expectUnderlined(PHRASE);
  await above.expectNothingUnderlined();
});

async function addFrame(tab: Page, id: string): Promise<EditorPage> {
  await tab.evaluate((name) => {
    const frame = document.createElement('iframe');
    document.body.append(Object.assign(frame, { id: name, src: 'plain.html', width: 700, height: 250 }));
  }, id);
  const frame = await (await tab.waitForSelector(`#${id}`)).contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.waitForFunction(() => 'draft' in window);
  return EditorPage.inside(tab, frame, `#${id}`);
}

/** The worker tells no page whether its site is on, until it is let go by the function that comes back. */
async function holdSites(context: BrowserContext): Promise<() => Promise<void>> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the extension has no worker');
  await worker.evaluate(() => {
    const { permissions } = chrome;
    const real = permissions.contains;
    const released = new Promise<void>((resolve) => {
      globalThis.letGo = () => {
        permissions.contains = real;
        resolve();
      };
    });
    permissions.contains = async (asked) => {
      await released;
      return real(asked);
    };
  });
  return () =>
    worker.evaluate(() => {
      globalThis.letGo();
    });
}

/** What the tab in front says is selected in it. */
async function selectedIn(context: BrowserContext): Promise<string | undefined> {
  const [worker] = context.serviceWorkers();
  return worker?.evaluate(async () => {
    const [{ id = chrome.tabs.TAB_ID_NONE } = {}] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.tabs.sendMessage<object, string | undefined>(id, { type: 'selected' }).catch(() => undefined);
  });
}

/** What an older script in the same frame brings about. Whether there was anybody to hear it. */
async function tellDrafting(context: BrowserContext): Promise<boolean> {
  const [worker] = context.serviceWorkers();
  const heard = await worker?.evaluate(async () => {
    const [{ id = chrome.tabs.TAB_ID_NONE } = {}] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.tabs.sendMessage(id, { type: 'drafting', frame: 0 }).then(
      () => true,
      () => false,
    );
  });
  return heard === true;
}
