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

/** The tables among its lines, each with its head and the rule below that. */
function tables(lines: string[][]): string[][][] {
  const isRow = (line: string[] | undefined): boolean => (line?.length ?? 0) > 1;
  const starts = lines.flatMap((line, at) => (isRow(line) && !isRow(lines[at - 1]) ? [at] : []));
  return starts.map((start) => {
    const length = lines.slice(start).findIndex((line) => !isRow(line));
    return lines.slice(start, length === -1 ? undefined : start + length);
  });
}

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

  it('names each of its tiers at the top, and no other', () => {
    const [, , intro = []] = rows;
    const named = [...intro.join('|').matchAll(/\*\*([^*]+)\*\*/g)].map(([, tier]) => tier?.toLowerCase());
    const used = tables(rows).flatMap(([head = [], , ...body]) => {
      const column = head.indexOf('tier');
      return column === -1 ? [] : body.map((row) => row[column]);
    });
    expect([...new Set(used), 'site run'].sort()).toEqual(named.sort());
  });

  it.each(['Chromium', 'Firefox', 'Edge'])('says whether %s was ever run', (browser) => {
    const [row] = rows.filter(([, name]) => name?.startsWith(browser));
    expect(row?.at(-2)).toBe(browser === 'Edge' ? 'never run' : 'tested here');
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
