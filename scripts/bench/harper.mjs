// Lints each text that comes in as a JSON line and answers with the milliseconds it took: the baseline of speed.py.
import console from 'node:console';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

const linter = new LocalLinter({ binary, dialect: Dialect.American });
await linter.setup();
await linter.lint('This is a warm up for the linter.');
console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
  const text = JSON.parse(line);
  const started = performance.now();
  await linter.lint(text);
  console.log(performance.now() - started);
}
