import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../extension/sites/shipped';
import { ENGINES } from '../browser/cases';
import { NOT_KNOWN } from './not-known';

const ROOT = path.resolve(import.meta.dirname, '../..');
const rows = readFileSync(path.join(ROOT, 'COMPATIBILITY.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('COMPATIBILITY.md', () => {
  it.each(ENGINES.map((kind) => [kind.name, kind] as const))('has the row of %s', (name, { engine }) => {
    const row = rows.find((cells) => cells.includes(`\`editors.spec.ts\` › ${name}`));
    expect(row).toBeDefined();
    if (engine === undefined) return;
    const installed = path.join(ROOT, 'node_modules', engine, 'package.json');
    const { version } = JSON.parse(readFileSync(installed, 'utf8')) as { version: string };
    expect(row?.[1]).toContain(`(\`${engine}\`)`);
    expect(row?.[2]).toBe(version);
  });

  it.each(SHIPPED.flatMap(({ hosts }) => hosts))('has a row of %s, with its test', (host) => {
    const row = rows.find(([, , hosts]) => hosts?.includes(`\`${host}\``));
    const tests = [...(row?.at(-2) ?? '').matchAll(/`([\w-]+\.(?:test|spec)\.ts)`/g)].map(([, name]) => name ?? '');
    expect(tests).not.toEqual([]);
    for (const name of tests) {
      const known = ['tests/extension', 'tests/extension/reply', 'tests/browser'].some((folder) =>
        existsSync(path.join(ROOT, folder, name)),
      );
      expect(known, name).toBe(true);
    }
  });

  it.each(SHIPPED.flatMap(({ hosts }) => hosts.map((host) => [host, NOT_KNOWN[hosts[0] ?? '']] as const)))(
    'names what is not known of %s',
    (host, facts) => {
      const row = rows.find(([, , hosts]) => hosts?.includes(`\`${host}\``));
      expect(row?.[5]).toBe(facts?.length === 0 ? 'nothing' : facts?.join(', '));
    },
  );
});
