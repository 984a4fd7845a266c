import { freePort } from './build';
import { EditorPage } from './editor-page';
import { expect, EXTENSION, makeReady, openPopup, pair, test as base } from './fixtures';
import { OwnWorld } from './own-world';
import { setPolicy } from './policy';
import { Service } from './service';
import { WatchedWorld } from './watched-world';
import { badge, press } from './worker';
import { freshFolder } from './worlds';

const DRAFT = "Calm down, it's not a big deal.";
const BLAME = 'You should have told us earlier.';

const test = base.extend<{ port: number; elsewhere: Service }>({
  // eslint-disable-next-line no-empty-pattern
  port: async ({}, use) => {
    await use(await freePort());
  },
  /** A service of its own, on another port than the extension's. */
  elsewhere: async ({ port }, use) => {
    const service = new Service(await freshFolder('state'), port);
    await service.start();
    await use(service);
    await service.stop();
  },
});

test("the service is asked on the organisation's port and on no other", async ({
  context,
  service,
  site,
  port,
  elsewhere,
}) => {
  test.slow();
  await setPolicy(context, { port });
  await makeReady(context, elsewhere, site);
  const editor = await EditorPage.open(await context.newPage(), site);
  await editor.type(BLAME);
  await editor.expectUnderlined('You should have told us');
  const typed = elsewhere.requests('analyze');
  await editor.take('You should have told us');
  expect(elsewhere.requests('rewrite')).toBeGreaterThan(0);
  await expect.poll(() => elsewhere.requests('analyze')).toBe(typed + 1);
  expect(service.requests(), 'who listens on the usual port hears nothing at all').toBe(0);

  // The policy is withdrawn: on the usual port is somebody who does not hold the token.
  await setPolicy(context, {});
  await editor.page.bringToFront();
  await editor.type(` ${DRAFT}`);
  await expect.poll(() => editor.layers.texts('.notice')).toEqual([expect.stringContaining('could not prove itself')]);
  expect(service.requests('hello')).toBeGreaterThan(0);
  expect(service.requests('analyze'), 'no text before proof').toBe(0);
  expect(elsewhere.requests('analyze')).toBe(typed + 1);

  await setPolicy(context, { port });
  await editor.page.bringToFront();
  await expect.poll(() => editor.layers.texts('.notice')).toEqual([]);
  await editor.expectUnderlined('Calm down', 'not a big deal');
  expect(service.requests('analyze')).toBe(0);
});

test("what to do about the service is said for the organisation's port", async ({ context, service, port }) => {
  await service.code();
  await setPolicy(context, { port });
  const options = await context.newPage();
  await options.goto(`${EXTENSION}/options.html`);
  await expect(options.getByText(`Your organisation has the service on port ${port}.`)).toBeVisible();
  await expect(options.getByRole('status')).toHaveText('Not running');
  await expect(options.getByText(`tactful serve --port ${port}`)).toBeVisible();
  const popup = await openPopup(options);
  await expect(popup.getByText(`tactful serve --port ${port}`)).toBeVisible();
  await setPolicy(context, {});
  await expect(popup.getByText('tactful pair', { exact: true })).toBeVisible();
  await expect(options.getByText('tactful pair', { exact: true })).toBeVisible();
});

test('a port that makes no sense is named in the options, and the usual one is used', async ({ ready, service }) => {
  const before = service.requests();
  await setPolicy(ready, { port: 80 });
  const options = await ready.newPage();
  await options.goto(`${EXTENSION}/options.html`);
  await expect(options.getByText('port: 80')).toBeVisible();
  await expect(options.getByText('Write a whole number from 1024 to 65535.')).toBeVisible();
  await expect(options.getByRole('status')).toHaveText('Ready');
  expect(service.requests()).toBeGreaterThan(before);
});

test('where the organisation has switched a site off nothing is read or sent, and the popup says who did it', async ({
  ready,
  site,
  service,
}) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  const world = await WatchedWorld.of(editor.page);
  await setPolicy(ready, { sitesOff: ['127.0.0.1'] });
  await expect.poll(() => badge(editor.page)).toBe('off');
  await world.doings();
  await press(editor.page, { command: 'toggle-site' });
  const popup = await openPopup(editor.page);
  await expect(popup.getByRole('switch', { name: 'Off for this site' })).toBeDisabled();
  await expect(popup.getByText('This is set by your organisation.')).toBeVisible();
  await editor.page.bringToFront();
  await editor.type(DRAFT);
  expect(await world.doings()).toEqual({ reads: 0, timers: 0, sent: 0 });
  expect(await editor.underlined()).toEqual([]);
  expect(service.requests('analyze')).toBe(0);
});

test('a site that the organisation has switched on needs no click, be it open already or opened later', async ({
  context,
  site,
  service,
}) => {
  const popup = await openPopup(await context.newPage());
  await pair(popup, service);
  await popup.close();
  const open = await EditorPage.open(await context.newPage(), site);
  expect(await OwnWorld.exists(open.page)).toBe(false);
  await setPolicy(context, { sitesOn: ['127.0.0.1'] });
  await open.page.bringToFront();
  await open.type(DRAFT);
  await open.expectUnderlined('Calm down', 'not a big deal');
  const later = await EditorPage.open(await context.newPage(), site);
  await later.type(DRAFT);
  await later.expectUnderlined('Calm down', 'not a big deal');

  await setPolicy(context, {});
  await later.page.bringToFront();
  await later.expectNothingUnderlined();
});

test("the organisation's labels and sensitivity decide what is found, not the person's", async ({ ready, site }) => {
  const editor = await EditorPage.open(await ready.newPage(), site);
  await editor.type('You are all idiots and I am sick of you. Per my last email, the form goes to room 12.');
  await editor.expectUnderlined('idiots', 'Per my last email');
  await setPolicy(ready, { sensitivity: 'low' });
  await editor.page.bringToFront();
  await editor.expectUnderlined('idiots');
  await setPolicy(ready, { labelsOff: ['hostile'] });
  await editor.page.bringToFront();
  await editor.expectUnderlined('Per my last email');
  await setPolicy(ready, {});
  await editor.page.bringToFront();
  await editor.expectUnderlined('idiots', 'Per my last email');
});

test('the options lock what the organisation has set, and name what makes no sense', async ({ context }) => {
  const policy = { sitesOff: ['linkedin.com', '*.com'], labelsOff: ['dismissive'], sensitivity: 'low' };
  await setPolicy(context, policy);
  const options = await context.newPage();
  await options.goto(`${EXTENSION}/options.html`);
  await expect(options.getByRole('radio', { name: 'Little' })).toBeChecked();
  await expect(options.getByRole('radio', { name: 'Balanced' })).toBeDisabled();
  for (const name of ['Dismissive', 'Tactful on linkedin.com']) {
    await expect(options.getByRole('switch', { name })).toBeDisabled();
    await expect(options.getByRole('switch', { name })).toHaveAttribute('aria-checked', 'false');
  }
  await expect(options.getByText('sitesOff: *.com')).toBeVisible();
  await expect(options.getByText('Write a host such as example.com')).toBeVisible();
  // The browser drops these by the schema, without a word.
  await expect(options.getByText('Values of the wrong type never get here: chrome://policy')).toBeVisible();

  await setPolicy(context, {});
  await expect(options.getByRole('radio', { name: 'Balanced' }), 'at once').toBeEnabled();
  await expect(options.getByText('sitesOff: *.com')).toHaveCount(0);
});
