import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';

/** The folder in which all that a run makes lies, and goes with it. */
const folder = (): string => process.env.TACTFUL_TEST_FOLDER ?? '';

/** Tells workers that run at the same time apart, from 0. */
const index = (): number => Number(process.env.TEST_PARALLEL_INDEX ?? 0);

/** The port that this worker's extension asks unless it is told otherwise, and its service listens on. */
export const port = (): number => Number(process.env.TACTFUL_TEST_PORTS?.split(' ')[index()]);

/** The pages under test. */
export const pages = (): string => path.join(folder(), 'pages');

/** The extension as it is built for this worker. */
export const built = (browser: 'chrome' | 'firefox' = 'chrome'): string =>
  path.join(world(folder(), index()), `${browser}-mv3`);

/** What lies apart for the worker with an index. */
export const world = (run: string, worker: number): string => path.join(run, `world-${worker}`);

/** A fresh folder, whose name begins so. */
export const freshFolder = (name: string): Promise<string> => mkdtemp(path.join(folder(), `${name}-`));
