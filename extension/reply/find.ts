import type { Site } from '../sites/site';
import type { Message } from './message';
import { quotedUnder } from './quoted';
import { newestReceived } from './thread';

/** The message that the draft in an editor answers: what it quotes, else the newest one of its conversation. */
export function findMessage(editor: HTMLElement, site: Site | undefined): Message | undefined {
  const quoted = quotedUnder(editor);
  if (quoted !== undefined) return { text: quoted, from: 'quote' };
  const received = newestReceived(editor, site);
  return received === undefined ? undefined : { text: received, from: 'thread' };
}
