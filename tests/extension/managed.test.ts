// @vitest-environment node
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readPolicy } from '../../extension/protocol/managed';

// The browser's interfaces exist only in a browser; what is tested here asks nothing of them.
vi.mock('wxt/browser', () => ({ browser: {} }));

describe("the organisation's policy", () => {
  it('sets nothing when there is none', () => {
    expect(readPolicy({})).toEqual({
      sites: {},
      labelsOff: [],
      sensitivity: undefined,
      port: undefined,
      problems: [],
    });
  });

  it('sets what it names', () => {
    const policy = {
      sitesOn: ['*.intern.example'],
      sitesOff: ['https://www.linkedin.com/', 'wiki.intern.example'],
      labelsOff: ['culture_bound'],
      sensitivity: 'low',
      port: 41918,
    };
    expect(readPolicy(policy)).toEqual({
      sites: { '*.intern.example': true, 'linkedin.com': false, 'wiki.intern.example': false },
      labelsOff: ['culture_bound'],
      sensitivity: 'low',
      port: 41918,
      problems: [],
    });
  });

  it('reads nothing where it says both on and off', () => {
    expect(readPolicy({ sitesOn: ['example.com'], sitesOff: ['example.com'] }).sites).toEqual({ 'example.com': false });
  });

  it.each([
    ['sitesOn', ['*.com']],
    ['sitesOff', [7]],
    ['labelsOff', ['sarcasm']],
    ['sensitivity', 'extreme'],
    ['port', 80],
    ['port', 70_000],
    ['port', '41917'],
  ] as const)('leaves out and names a value that means nothing: %s %j', (name, value) => {
    const { problems, ...rest } = readPolicy({ [name]: value });
    expect(problems).toEqual([{ name, value: String(value) }]);
    const { problems: none, ...nothing } = readPolicy({});
    expect(none).toEqual([]);
    expect(rest).toEqual(nothing);
  });

  it('has its values described in the schema that the browser reads', async () => {
    const file = path.resolve(import.meta.dirname, '../../extension/public/managed.json');
    const schema = JSON.parse(await readFile(file, 'utf8')) as { properties: object };
    expect(Object.keys(schema.properties).sort()).toEqual(['labelsOff', 'port', 'sensitivity', 'sitesOff', 'sitesOn']);
  });
});
