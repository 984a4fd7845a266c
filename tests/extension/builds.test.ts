// @vitest-environment node
import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from 'wxt';

const ROOT = path.resolve(import.meta.dirname, '../../extension');

interface Manifest {
  background: { service_worker?: string };
  content_scripts: { js: string[]; css: string[]; matches: string[] }[];
  [name: string]: unknown;
}

let folder = '';
let chrome: Manifest;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tactful-builds-'));
  chrome = await manifestFor('chrome');
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function manifestFor(browser: 'chrome' | 'edge'): Promise<Manifest> {
  await build({ root: ROOT, outDir: folder, browser, manifestVersion: 3, logger: SILENT });
  return JSON.parse(await readFile(path.join(folder, `${browser}-mv3/manifest.json`), 'utf8')) as Manifest;
}

const nothing = (): void => undefined;
const SILENT = {
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  level: 0,
};

it('Edge gets from the same source what Chrome gets, and every file that its manifest names', async () => {
  const edge = await manifestFor('edge');
  expect(edge).toEqual(chrome);
  const named = [
    edge.background.service_worker ?? '',
    ...edge.content_scripts.flatMap(({ js, css }) => [...js, ...css]),
  ];
  expect(named.length).toBeGreaterThan(2);
  for (const file of named) await expect(access(path.join(folder, 'edge-mv3', file)), file).resolves.toBeUndefined();
}, 120_000);

it('the script that every page of the shipped sites loads is at most 60 kB, gzipped', async () => {
  const files = chrome.content_scripts.flatMap(({ js }) => js);
  expect(files).toContain('content-scripts/content.js');
  const scripts = await Promise.all(files.map((file) => readFile(path.join(folder, 'chrome-mv3', file))));
  const size = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
  expect(size / 1000).toBeLessThanOrEqual(60);
});
