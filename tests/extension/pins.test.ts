// @vitest-environment node
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../extension/protocol/commands';
import { TOGGLE_COMMAND } from '../../extension/protocol/menu';
import config from '../../extension/wxt.config';
import { shippedPatterns } from '../../extension/sites/shipped';

// The browser's interfaces exist only in a browser; what is tested here asks nothing of them.
vi.mock('wxt/browser', () => ({ browser: {} }));

const EXTENSION = path.resolve(import.meta.dirname, '../../extension');

async function sources(): Promise<{ name: string; text: string }[]> {
  const files = await readdir(EXTENSION, { recursive: true });
  const names = files.filter((name) => /\.tsx?$/.test(name) && !/^(\.|node_modules)/.test(name));
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(path.join(EXTENSION, name), 'utf8') })));
}

describe('the manifest', () => {
  const manifest = (config.manifest as (env: object) => Record<string, unknown>)({ browser: 'chrome' });

  it('asks for these permissions and no more', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', 'contextMenus', 'alarms']);
    expect(manifest.host_permissions).toEqual(['http://127.0.0.1/*', ...shippedPatterns()]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(JSON.stringify(manifest.host_permissions)).not.toMatch(/<all_urls>|:\/\/\*\/|"\*:/);
  });

  it('lets its pages reach this computer alone', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('connect-src http://127.0.0.1:*;');
    expect(policy.replace('http://127.0.0.1:*', '')).not.toMatch(/unsafe|\*|http/);
  });

  it('has a command for everything the keyboard can do, and keys for four, more than which no browser loads', () => {
    const commands = manifest.commands as Record<string, { suggested_key?: object; description: string }>;
    expect(Object.keys(commands).sort()).toEqual([...Object.keys(COMMANDS), TOGGLE_COMMAND].sort());
    expect(Object.values(commands).filter((command) => command.suggested_key)).toHaveLength(4);
    for (const { description } of Object.values(commands)) expect(description).toMatch(/^__MSG_\w+__$/);
  });

  it('keeps the id that the service knows', async () => {
    const key = Buffer.from(String(manifest.key), 'base64');
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', key))
      .toString('hex')
      .slice(0, 32);
    const id = hash.replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
    expect(id).toBe('joocnfhfiejgnaafkkghdhlcmmpidagp');
  });
});

describe('privacy', () => {
  it('has one place that reaches the network', async () => {
    const reaching =
      /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|WebTransport|RTCPeerConnection|importScripts/;
    const names = (await sources()).filter(({ text }) => reaching.test(text)).map(({ name }) => name);
    expect(names).toEqual([path.join('protocol', 'service.ts')]);
  });

  it('has no extension call in the rooms that work on pages', async () => {
    const rooms = /^(editors|drafts|reply|ui|sites)\b/;
    const callers = (await sources()).filter(
      ({ name, text }) => rooms.test(name) && /\bchrome\.|\bbrowser\.|wxt\//.test(text),
    );
    expect(callers.map(({ name }) => name)).toEqual([]);
  });

  it('writes nothing to the console', async () => {
    expect((await sources()).filter(({ text }) => /\bconsole\./.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the words on screen', () => {
  it('are all there, and all used', async () => {
    const file = path.join(EXTENSION, 'public/_locales/en/messages.json');
    const known = Object.keys(JSON.parse(await readFile(file, 'utf8')) as object);
    const text = (await sources()).map((source) => source.text).join('\n');
    // A name made of a prefix and a value is checked by the compiler: `Word` knows every name.
    const prefixes = [...text.matchAll(/`([a-z_]+_)\$\{/g)].map((match) => match[1] ?? '');
    const used = (word: string): boolean =>
      text.includes(`'${word}'`) ||
      text.includes(`__MSG_${word}__`) ||
      prefixes.some((prefix) => word.startsWith(prefix));
    expect(known.filter((word) => !used(word))).toEqual([]);
    const named = [...text.matchAll(/\bt\('(\w+)'|__MSG_(\w+)__/g)].map((match) => match[1] ?? match[2] ?? '');
    expect(named.filter((word) => !known.includes(word))).toEqual([]);
  });

  it('are not written into the pages', async () => {
    const loose = (await sources())
      .filter(({ name }) => name.endsWith('.tsx'))
      .flatMap(({ name, text }) =>
        [...text.matchAll(/>\s*([A-Z][a-z]+[^<{}=;]*)<\//g)].map((match) => `${name}: ${match[1] ?? ''}`),
      );
    expect(loose).toEqual([]);
  });
});
