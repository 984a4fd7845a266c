import { randomInt } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FullConfig } from '@playwright/test';
import { build as bundle } from 'esbuild';
import { build as buildExtension } from 'wxt';
import { world } from './worlds';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Builds the extension for each worker with a free port of its own, once for each browser, into copies whose manifests
 * grant the pages under test what a person would grant with a click: that prompt is the browser's own and no test can
 * press it.
 */
export default async function setup({ workers }: FullConfig): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tactful-browser-'));
  const ports = await Promise.all(Array.from({ length: workers }, freePort));
  process.env.TACTFUL_TEST_FOLDER = folder;
  process.env.TACTFUL_TEST_PORTS = ports.join(' ');
  const pages = path.join(folder, 'pages');
  await cp(path.join(import.meta.dirname, 'pages'), pages, { recursive: true });
  await bundleEngines(pages);
  for (const [worker, port] of ports.entries()) await buildFor(world(folder, worker), port);
  return () => rm(folder, { recursive: true, force: true });
}

/** The extension for both browsers, asking a port. */
async function buildFor(outDir: string, port: number): Promise<void> {
  for (const browser of ['chrome', 'firefox']) {
    await buildExtension({
      root: path.join(ROOT, 'extension'),
      outDir,
      browser,
      vite: () => ({ define: { __TACTFUL_PORT__: String(port) } }),
      logger: silent,
    });
    const manifestFile = path.join(outDir, `${browser}-mv3/manifest.json`);
    const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as { host_permissions: string[] };
    manifest.host_permissions.push('*://127.0.0.1/*', '*://*.example.com/*');
    await writeFile(manifestFile, JSON.stringify(manifest));
  }
}

/** One script an engine; a page names the one it wants. */
async function bundleEngines(outdir: string): Promise<void> {
  const folder = path.join(import.meta.dirname, 'pages/engines');
  const names = (await readdir(folder)).filter((name) => name !== 'global.js');
  await bundle({
    entryPoints: names.map((name) => path.join(folder, name)),
    inject: [path.join(folder, 'global.js')],
    bundle: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir,
    entryNames: '[name].bundle',
    logLevel: 'error',
  });
}

/** Only what fails is worth a line. */
const silent = {
  ...Object.fromEntries(['debug', 'log', 'info', 'success'].map((name) => [name, () => undefined])),
  ...Object.fromEntries(
    ['warn', 'error', 'fatal'].map((name) => [name, (line: unknown) => process.stderr.write(`${String(line)}\n`)]),
  ),
  level: 0,
} as unknown as NonNullable<NonNullable<Parameters<typeof buildExtension>[0]>['logger']>;

/** A port that no other test is given by the system, which has its own range, while the service that uses it is stopped. */
export function freePort(): Promise<number> {
  const port = randomInt(20_000, 30_000);
  return new Promise((resolve) => {
    const probe = createServer()
      .on('error', () => {
        resolve(freePort());
      })
      .listen(port, '127.0.0.1', () => {
        probe.close(() => {
          resolve(port);
        });
      });
  });
}
