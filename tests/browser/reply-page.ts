import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect } from './fixtures';
import { Layers } from './layer';

/** Served at the real address of a site, so that the extension takes the page for that site. */
export interface ReplyCase {
  name: string;
  file: string;
  /** Undefined for a page of no known site. */
  url?: string;
  /** Where the card says that the message comes from. */
  from: string;
}

export const QUOTED: ReplyCase = {
  name: 'a reply under a quoted mail',
  file: 'quoted.html',
  from: 'in the message quoted here',
};
export const GMAIL: ReplyCase = {
  name: 'a thread in Gmail',
  file: 'gmail.html',
  url: 'https://mail.google.com/mail/u/0/',
  from: 'in this conversation',
};
export const SLACK: ReplyCase = {
  name: 'a chat in Slack',
  file: 'slack.html',
  url: 'https://app.slack.com/client/T1/C1',
  from: 'in this conversation',
};
export const CASES = [QUOTED, GMAIL, SLACK];

/** A page on which somebody is answered, as a person uses it. */
export class ReplyPage {
  readonly layers: Layers;

  private constructor(readonly page: Page) {
    this.layers = new Layers(page);
  }

  static async open(context: BrowserContext, site: string, { file, url }: ReplyCase = QUOTED): Promise<ReplyPage> {
    const page = await context.newPage();
    if (url !== undefined) {
      const body = await readFile(path.join(import.meta.dirname, 'pages', file), 'utf8');
      await page.route(`${url}**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    }
    await page.goto(url ?? `${site}/${file}`);
    return new ReplyPage(page);
  }

  /** Writes at the beginning of the draft, or goes on where the caret is. */
  async begin(text: string): Promise<void> {
    await this.page.locator('#editor').click({ position: { x: 20, y: 20 } });
    await this.page.keyboard.press('ControlOrMeta+Home');
    await this.page.keyboard.type(text);
  }

  draft(): Promise<string> {
    return this.page.evaluate(() => window.draft());
  }

  /** Opens the card with the mouse, once there is something to see. */
  async openCard(): Promise<void> {
    await expect.poll(() => this.layers.texts('.badge')).toHaveLength(1);
    await this.layers.click('.badge');
    await expect.poll(() => this.layers.texts('.reply')).toHaveLength(1);
  }

  /** The sentences of theirs that the card names. */
  lines(): Promise<string[]> {
    return this.layers.texts('.reply .lines .sentence');
  }

  /** Those of them that are ticked off. */
  ticked(): Promise<string[]> {
    return this.layers.texts('.reply .lines:not(.waiting) .done .sentence');
  }
}
